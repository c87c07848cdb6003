import { MAX_FIELD } from './limits.ts';

/** How records are written in a text file. Line ends are `\n` by the time it applies. */
export interface Dialect {
  /** One character. */
  readonly delimiter: string;
  /** What stands before a quote inside a quoted field: another quote, or a backslash. */
  readonly escape: '"' | '\\';
  /** Blanks stand between delimiters and quotes (`a, "b, c", d`): they belong to neither cell. */
  readonly padded?: boolean;
  /** Each line stands in quotes whole, as a sheet that has the table in its first column is saved. */
  readonly wrapped?: boolean;
}

/** Whole records of a file, back to back, and the line each begins on. */
export interface Run {
  readonly kind: 'run';
  readonly text: string;
  readonly lines: readonly number[];
  /** Where each record begins in `text`. */
  readonly starts: readonly number[];
}

/** A line whose quotes do not hold together, or one of whose cells is too long; reading resumes on the next line. */
interface Damaged {
  readonly kind: 'damaged';
  readonly oversize: boolean;
  readonly text: string;
  readonly line: number;
}

export type Framed = Run | Damaged;

const QUOTE = 34;
const NEWLINE = 10;
const BACKSLASH = 92;

/**
 * Finds where records begin and end, before any cell is looked at: a stray quote then costs the line it stands
 * on, not the rest of the file, and the first line of every record is known (csv-parse reports the last).
 *
 * A field is quoted when its first character is a quote; its end is a quote followed by the delimiter, a line
 * end or the end of the file. Quotes inside other fields are text (`Maison "Le Refuge"`). Damaged are: text
 * after a closing quote, a field that is never closed or longer than MAX_FIELD, and a record that `swallows`
 * other rows. Memory: the text of one unfinished record.
 */
export class RecordFramer {
  private readonly dialect: Dialect;
  private readonly swallows: (text: string) => boolean;
  private buffer = '';
  private line: number;

  /** `line`: that which the text begins on. */
  constructor(dialect: Dialect, swallows: (text: string) => boolean = () => false, line = 1) {
    this.dialect = dialect;
    this.swallows = swallows;
    this.line = line;
  }

  /** Takes more text; returns the records that are now complete. `final`: no more text comes. */
  push(text: string, final: boolean): readonly Framed[] {
    this.buffer += text;
    const out: Framed[] = [];
    const scan = new Scan(this.buffer, this.dialect, final);
    let lines: number[] = [];
    let starts: number[] = [];
    let runStart = 0;
    let at = 0;
    const flush = () => {
      if (lines.length > 0) out.push({ kind: 'run', text: this.buffer.slice(runStart, at), lines, starts });
      lines = [];
      starts = [];
    };
    while (at < this.buffer.length) {
      const { end, breaks, state: scanned } = scan.record(at);
      let state = scanned;
      if (state === 'open' && !final && this.buffer.length - at <= 2 * MAX_FIELD) break;
      if (state === 'whole' && breaks > 0 && this.swallows(this.buffer.slice(at, end))) state = 'damaged';
      if (state === 'whole') {
        lines.push(this.line);
        starts.push(at - runStart);
        this.line += breaks + (this.buffer.charCodeAt(end - 1) === NEWLINE ? 1 : 0);
        at = end;
        continue;
      }
      const lineEnd = this.buffer.indexOf('\n', at);
      if (lineEnd === -1 && !final) break;
      flush();
      const stop = lineEnd === -1 ? this.buffer.length : lineEnd;
      out.push({
        kind: 'damaged',
        oversize: state === 'oversize',
        text: this.buffer.slice(at, stop),
        line: this.line,
      });
      this.line++;
      at = Math.min(stop + 1, this.buffer.length);
      runStart = at;
      scan.rewind();
    }
    flush();
    this.buffer = this.buffer.slice(at);
    return out;
  }
}

interface Scanned {
  /** Index after the record and its line end. */
  readonly end: number;
  /** Line breaks inside quoted fields. */
  readonly breaks: number;
  /**
   * `open`: the record goes on beyond the text at hand, or a quote in it is never closed. `oversize`: a cell on one line is longer
   * than MAX_FIELD; over several lines that is rather what lies between two stray quotes.
   */
  readonly state: 'whole' | 'open' | 'damaged' | 'oversize';
}

/** One pass over a text; remembers the next quote and line end, so that lines without quotes cost two comparisons. */
class Scan {
  private readonly text: string;
  private readonly dialect: Dialect;
  private readonly final: boolean;
  private quote = -2;
  private newline = -2;

  constructor(text: string, dialect: Dialect, final: boolean) {
    this.text = text;
    this.dialect = dialect;
    this.final = final;
  }

  record(start: number): Scanned {
    const { text } = this;
    let field = start;
    let breaks = 0;
    for (;;) {
      const quoted = this.quotedField(field);
      if (quoted === undefined) return this.plainEnd(field, breaks);
      const close = this.closingQuote(quoted + 1);
      if (close === -1) return { end: text.length, breaks, state: 'open' };
      const within = countBreaks(text, quoted, close);
      breaks += within;
      const after = this.afterBlanks(close + 1);
      if (close - quoted > MAX_FIELD) {
        return { end: after, breaks, state: within === 0 ? 'oversize' : 'damaged' };
      }
      if (after >= text.length) return { end: after, breaks, state: this.final ? 'whole' : 'open' };
      if (text.charCodeAt(after) === NEWLINE) return { end: after + 1, breaks, state: 'whole' };
      if (!text.startsWith(this.dialect.delimiter, after)) return { end: after, breaks, state: 'damaged' };
      field = after + this.dialect.delimiter.length;
    }
  }

  /** Forgets what lies ahead, so that reading can resume before the place it had come to. */
  rewind(): void {
    this.quote = -2;
    this.newline = -2;
  }

  /** No quoted field follows: the record ends with its line. */
  private plainEnd(from: number, breaks: number): Scanned {
    const newline = this.nextNewline(from);
    if (newline !== -1) return { end: newline + 1, breaks, state: 'whole' };
    return { end: this.text.length, breaks, state: this.final ? 'whole' : 'open' };
  }

  /** Index of the next quote that opens a field on the line of the field at `from`; undefined when there is none. */
  private quotedField(from: number): number | undefined {
    const newline = this.nextNewline(from);
    let quote = this.nextQuote(from);
    while (quote !== -1 && (newline === -1 || quote < newline)) {
      if (this.opens(quote, from)) return quote;
      quote = this.nextQuote(quote + 1);
    }
    return undefined;
  }

  private opens(quote: number, field: number): boolean {
    let before = quote - 1;
    if (this.dialect.padded) while (before >= field && this.text[before] === ' ') before--;
    return before < field || this.text[before] === this.dialect.delimiter;
  }

  private afterBlanks(at: number): number {
    let next = at;
    if (this.dialect.padded) while (this.text[next] === ' ') next++;
    return next;
  }

  private closingQuote(from: number): number {
    const { text } = this;
    let quote = text.indexOf('"', from);
    while (quote !== -1) {
      if (this.dialect.escape === '\\') {
        let slashes = 0;
        while (quote - 1 - slashes >= from && text.charCodeAt(quote - 1 - slashes) === BACKSLASH) slashes++;
        if (slashes % 2 === 0) return quote;
        quote = text.indexOf('"', quote + 1);
      } else {
        if (text.charCodeAt(quote + 1) !== QUOTE) return quote;
        quote = text.indexOf('"', quote + 2);
      }
    }
    return -1;
  }

  private nextQuote(from: number): number {
    if (this.quote !== -1 && this.quote < from) this.quote = this.text.indexOf('"', from);
    return this.quote;
  }

  private nextNewline(from: number): number {
    if (this.newline !== -1 && this.newline < from) this.newline = this.text.indexOf('\n', from);
    return this.newline;
  }
}

function countBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
