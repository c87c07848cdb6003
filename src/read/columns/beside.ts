import { scriptBeside, Thread } from '../../base/thread.ts';
import { BATCH, CHUNK_BYTES, WORTH_A_THREAD } from '../limits.ts';
import type { Asked, Surveyed, Told } from '../reading-worker.ts';
import { LOOKED } from './dictionary.ts';
import { type Helper, SharedFile } from './shared-file.ts';
import type { PlainFile, PlainForm } from './stretch.ts';
import { type CellColumns, judgedWithin } from './table.ts';

/** How a file is shared out among threads. */
export interface Sharing {
  /** What threads run. */
  readonly script: URL | undefined;
  /** Bytes of the file for which one thread more is worth what it takes: to get up speed, and to number cells twice. */
  readonly worth: number;
  /** Bytes of a segment: nothing beside the file, so that all are ready at about the same time. */
  readonly segment: number;
}

const SHARING: Sharing = {
  script: scriptBeside('reading-worker', import.meta.url),
  worth: WORTH_A_THREAD,
  segment: 2 ** 20,
};

/** Beside more, the main thread has nothing left to do but to join what they cut. */
const MOST_THREADS = 3;

/** Lines may be longer than the first ones, by which it is told how many there are. */
const MARGIN = 1.25;

const LF = 10;

/** Columns that are read while it is not yet known whether the file is cut so. */
interface Early {
  readonly form: PlainForm;
  /** How the file is cut, in full. */
  readonly key: string;
  readonly shared: SharedFile;
  readonly columns: Promise<CellColumns | undefined>;
}

/**
 * Threads beside the main one, for a large file. The first looks at all of its bytes while the main thread already cuts them as
 * they seem to be cut by the head; it then cuts what is left with the main thread, as others do from the beginning. Where all bytes say otherwise than the head, what was cut is of no use.
 */
export class Beside {
  private readonly file: PlainFile;
  private readonly threads: readonly Thread<Asked, Told>[];
  private readonly sharing: Sharing;
  private early: Early | undefined;

  private constructor(file: PlainFile, threads: readonly Thread<Asked, Told>[], sharing: Sharing) {
    this.file = file;
    this.threads = threads;
    this.sharing = sharing;
  }

  /** Starts threads for a file, `most` of them at most; undefined where none can be started. */
  static start(file: PlainFile, most: number, sharing = SHARING): Beside | undefined {
    const { script, worth } = sharing;
    if (!script) return undefined;
    const wanted = Math.min(most, MOST_THREADS, 1 + Math.floor(file.size / worth));
    const threads = Array.from({ length: wanted }, () => Thread.start<Asked, Told>(script));
    const started = threads.filter((thread) => thread !== undefined);
    return started.length > 0 ? new Beside(file, started, sharing) : undefined;
  }

  /** Bytes of the file. */
  get bytes(): number {
    return this.file.size;
  }

  /** What the bytes of the file say; undefined where no thread could tell. */
  async survey(): Promise<Surveyed | undefined> {
    const [thread] = this.threads;
    try {
      const { surveyed } = (await thread?.ask({ survey: this.file })) ?? {};
      if (thread) this.early?.shared.help(this.helper(thread, this.early.form));
      return surveyed?.bytes === this.file.size ? surveyed : undefined;
    } catch {
      return undefined;
    }
  }

  /** Begins to read the columns of a file that seems to be cut so. */
  begin(
    form: PlainForm,
    head: Uint8Array,
    key: string,
    read: (shared: SharedFile) => Promise<CellColumns | undefined>,
  ): void {
    const { segment } = this.sharing;
    const before = Math.max(settling(head), judgedWithin(form.width, this.file.size) * MARGIN);
    const shares = { segment, first: Math.ceil(before / segment), chunk: CHUNK_BYTES };
    const shared = new SharedFile(
      this.file,
      this.threads.slice(1).map((thread) => this.helper(thread, form)),
      shares,
    );
    const columns = read(shared);
    // Whether it fails, who asks for the columns is told.
    columns.catch(() => undefined);
    this.early = { key, form, shared, columns };
  }

  /** The columns that are being read, where the file is cut as it seemed to be; else that comes to an end. */
  columns(key: string | undefined): Promise<CellColumns | undefined> | undefined {
    if (this.early?.key === key) return this.early?.columns;
    this.end();
    return undefined;
  }

  end(): void {
    this.early?.shared.stop();
    for (const thread of this.threads) void thread.end();
  }

  private helper(thread: Thread<Asked, Told>, form: PlainForm): Helper {
    return {
      read: async (from, to) => {
        const { part } = await thread.ask({ stretch: { file: this.file, form, from, to } });
        if (!part) throw new Error('no part');
        return part;
      },
      end: () => void thread.end(),
    };
  }
}

/** Bytes of rows, enough and more, after which the first batch and the columns are settled (see takesParts). */
function settling(head: Uint8Array): number {
  let lines = 1;
  for (let at = head.indexOf(LF); at >= 0; at = head.indexOf(LF, at + 1)) lines++;
  return (head.length / lines) * 2 * Math.max(BATCH, LOOKED);
}
