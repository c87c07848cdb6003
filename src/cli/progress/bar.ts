/** What a bar needs of the terminal that it stands on. */
export interface Terminal {
  readonly columns?: number;
  write(text: string): unknown;
}

/** How far a work is. */
export interface Reached {
  /** From 0 to 1; undefined: nobody knows of how much. */
  readonly share?: number;
  /** In words: `40 %`, `12,3 MB`. */
  readonly said: string;
}

/** Who is told of the bar. */
export interface Watcher {
  /** It may stand in half a second, or later. */
  soon(): void;
  /** Whether something stands there, each time that it changes. */
  stands(something: boolean): void;
}

/** First sign of life, and when it is near. */
const AFTER_MS = 1000;
const SOON_MS = 500;
const EVERY_MS = 100;
const WIDEST = 30;
/** A shorter bar says nothing. */
const SHORTEST = 5;
/** Where the terminal does not say how wide it is. */
const COLUMNS = 80;

/** Wipes what stands on the line, after which the cursor stands where it began. */
const WIPE = '\r\x1b[K';

/**
 * One line on a terminal, for work that lasts: what is being done and how far it is. It stands from a second after it is made,
 * and nothing of it stays once it is wiped.
 */
export class Bar {
  private readonly terminal: Terminal;
  private readonly now: () => number;
  private readonly watcher: Watcher | undefined;
  private readonly made: number;
  private drawnAt = Number.NEGATIVE_INFINITY;
  /** What stands there says so; empty: nothing does. */
  private word = '';

  constructor(terminal: Terminal, now: () => number, watcher?: Watcher) {
    this.terminal = terminal;
    this.now = now;
    this.watcher = watcher;
    this.made = now();
  }

  /**
   * `word`: what is being done. Another word is shown at once, how far it is ten times a second at most: `reached` is asked only
   * when it is shown.
   */
  show(word: string, reached: () => Reached = () => ({ said: '' })): void {
    const now = this.now();
    if (now - this.made < SOON_MS) return;
    this.watcher?.soon();
    if (now - this.made < AFTER_MS) return;
    if (word === this.word && now - this.drawnAt < EVERY_MS) return;
    if (this.word === '') this.watcher?.stands(true);
    this.word = word;
    this.drawnAt = now;
    // A sign in the last column would begin a new line.
    this.terminal.write(`${WIPE}${lineOf(word, reached(), (this.terminal.columns || COLUMNS) - 1)}`);
  }

  /** Wipes the line. */
  wipe(): void {
    if (this.word === '') return;
    this.terminal.write(WIPE);
    this.word = '';
    this.watcher?.stands(false);
  }
}

/** Word, bar and figure in so many columns: first the bar is shorter, then it goes, then the figure. */
function lineOf(word: string, { share, said }: Reached, columns: number): string {
  const length = Math.min(WIDEST, columns - word.length - said.length - 2);
  if (share === undefined || length < SHORTEST) {
    return (
      [`${word} ${said}`.trimEnd(), said, word].find((line) => line !== '' && line.length <= columns) ?? ''
    );
  }
  const filled = Math.round(Math.min(1, share) * length);
  return `${word} ${'█'.repeat(filled)}${'░'.repeat(length - filled)} ${said}`;
}
