import { isUtf8 } from 'node:buffer';
import { doubleEncoded, mayBeDoubleEncoded } from './double-encoding.ts';
import { HEAD_BYTES, MAX_LINE, MAX_PLACES } from './limits.ts';
import { type LineCount, LineCounter } from './line-count.ts';
import { countHighBytes, emptyHighBytes, type HighBytes } from './single-byte.ts';
import { westernSequence } from './western.ts';

const LF = 10;
const CR = 13;

/** What the bytes of a text file say, gathered in one pass. */
export interface TextSurvey {
  readonly lineEnd: 'lf' | 'crlf' | 'cr' | 'mixed' | null;
  /** The first bytes, at most HEAD_BYTES; `whole` when they are the file. */
  readonly head: Uint8Array;
  readonly whole: boolean;
  readonly bytes: number;
  /** Multi-byte UTF-8 sequences on lines that are valid UTF-8. */
  readonly sequences: number;
  /** Lines that are not valid UTF-8: how many, and the first of them. */
  readonly invalidLines: number;
  readonly firstInvalid: readonly number[];
  /** UTF-8 sequences of Western letters and signs: what tells a file of two encodings from one that is not UTF-8. */
  readonly western: number;
  /** Bytes ≥ 0x80 on invalid lines, counted by where they stand. */
  readonly highBytes: HighBytes;
  /** Lines of UTF-8 that hold double-encoded text, and the first word of them. */
  readonly doubleLines: number;
  readonly firstDouble: readonly number[];
  readonly doubleExample: { readonly found: string; readonly meant: string } | null;
  /** The last line that is not valid UTF-8 is the end of the file, cut inside a letter, and the only one. */
  readonly cutInLetter: boolean;
  readonly nuls: number;
  readonly firstNul: number;
  /** Control characters that no text holds, in the head. */
  readonly controls: number;
}

/** Thrown by the surveyor where a line exceeds MAX_LINE. */
export class LineTooLong extends Error {
  readonly line: number;
  constructor(line: number) {
    super(`line ${line}`);
    this.line = line;
  }
}

/** Gathers a TextSurvey from chunks. Holds the head and one unfinished line, never the file. */
export class Surveyor {
  private readonly counter = new LineCounter();
  private readonly headParts: Uint8Array[] = [];
  private headLength = 0;
  private total = 0;
  private rest: Uint8Array = new Uint8Array(0);
  private line = 1;
  private lf = 0;
  private crlf = 0;
  private cr = 0;
  private sequences = 0;
  private western = 0;
  private invalidLines = 0;
  private readonly firstInvalid: number[] = [];
  private readonly highBytes = emptyHighBytes();
  private doubleLines = 0;
  private readonly firstDouble: number[] = [];
  private doubleExample: TextSurvey['doubleExample'] = null;
  private nuls = 0;
  private firstNul = 0;

  add(chunk: Uint8Array): void {
    this.total += chunk.length;
    if (this.headLength < HEAD_BYTES) {
      const part = Uint8Array.prototype.slice.call(chunk, 0, HEAD_BYTES - this.headLength);
      this.headParts.push(part);
      this.headLength += part.length;
    }
    const cut = lastLineBreak(chunk);
    if (cut === 0) {
      this.rest = Buffer.concat([this.rest, chunk]);
      if (this.rest.length > MAX_LINE) throw new LineTooLong(this.line);
      return;
    }
    // The line that the chunk before left unfinished is looked at by itself: the others stand as they are.
    const first = this.rest.length === 0 ? 0 : Math.min(chunk.indexOf(LF) + 1 || cut, cut);
    if (first > 0) this.lines(concat(this.rest, chunk.subarray(0, first)));
    this.lines(chunk.subarray(first, cut));
    this.rest = Uint8Array.prototype.slice.call(chunk, cut);
  }

  end(): TextSurvey {
    const validAbove = this.invalidLines === 0;
    const cut = validAbove && endsInsideLetter(this.rest);
    if (this.rest.length > 0) this.lines(this.rest);
    this.counter.end();
    const head = Buffer.concat(this.headParts);
    return {
      lineEnd: this.lineEnd(),
      head,
      whole: this.total <= head.length,
      bytes: this.total,
      sequences: this.sequences,
      western: this.western,
      invalidLines: this.invalidLines,
      firstInvalid: this.firstInvalid,
      highBytes: this.highBytes,
      doubleLines: this.doubleLines,
      firstDouble: this.firstDouble,
      doubleExample: this.doubleExample,
      cutInLetter: cut,
      nuls: this.nuls,
      firstNul: this.firstNul,
      controls: countControls(head),
    };
  }

  /** One kind when it ends 99 lines of 100: cells with line breaks of another kind are ordinary. */
  private lineEnd(): TextSurvey['lineEnd'] {
    const total = this.lf + this.crlf + this.cr;
    if (total === 0) return null;
    if (this.crlf >= total * 0.99) return 'crlf';
    if (this.lf >= total * 0.99) return 'lf';
    return this.cr >= total * 0.99 ? 'cr' : 'mixed';
  }

  /** Takes whole lines: a multi-byte sequence never spans two portions. */
  private lines(portion: Uint8Array): void {
    const counted = isUtf8(portion) ? this.counter.count(portion) : undefined;
    this.sequences += counted?.leads ?? 0;
    if (!counted || (counted.doubts > 0 && mayBeDoubleEncoded(portion))) {
      this.eachLine(portion, counted !== undefined);
      return;
    }
    const one = counted.nuls > 0 ? undefined : oneLineEnd(counted);
    if (one === undefined) {
      this.lineEnds(portion);
      return;
    }
    this[one] += counted.lineFeeds;
    this.line += counted.lineFeeds;
  }

  /** Portions whose lines need no look: line ends and NULs are counted. */
  private lineEnds(portion: Uint8Array): void {
    for (let i = 0; i < portion.length; i++) {
      const byte = portion[i]!;
      if (byte > CR) continue;
      if (byte === 0) this.nul();
      if (byte !== LF && byte !== CR) continue;
      if (byte === CR) i = this.carriageReturn(portion, i);
      else this.lf++;
      this.line++;
    }
  }

  private eachLine(portion: Uint8Array, valid: boolean): void {
    let start = 0;
    for (let i = 0; i < portion.length; i++) {
      const byte = portion[i]!;
      if (byte > CR) continue;
      if (byte === 0) this.nul();
      if (byte !== LF && byte !== CR) continue;
      const end = i;
      if (byte === CR) i = this.carriageReturn(portion, i);
      else this.lf++;
      this.checkLine(portion.subarray(start, end), valid);
      start = i + 1;
      this.line++;
    }
    if (start < portion.length) this.checkLine(portion.subarray(start), valid);
  }

  /** Counts CR or CRLF (in UTF-16, NULs stand between the two); returns the index of its last byte. */
  private carriageReturn(portion: Uint8Array, at: number): number {
    let next = at + 1;
    while (next < at + 4 && portion[next] === 0) next++;
    if (portion[next] !== LF) {
      this.cr++;
      return at;
    }
    this.crlf++;
    for (let k = at + 1; k < next; k++) this.nul();
    return next;
  }

  private nul(): void {
    if (this.nuls === 0) this.firstNul = this.line;
    this.nuls++;
  }

  private checkLine(line: Uint8Array, portionValid: boolean): void {
    if (portionValid || isUtf8(line)) {
      if (!portionValid) {
        this.sequences += this.counter.count(line).leads;
        this.western += countWestern(line);
      }
      if (mayBeDoubleEncoded(line)) this.checkDouble(line);
      return;
    }
    this.western += countWestern(line);
    this.invalidLines++;
    if (this.firstInvalid.length < MAX_PLACES) this.firstInvalid.push(this.line);
    countHighBytes(line, this.highBytes);
  }

  private checkDouble(line: Uint8Array): void {
    const example = doubleEncoded(Buffer.from(line).toString('utf8'));
    if (!example) return;
    this.doubleExample ??= example;
    this.doubleLines++;
    if (this.firstDouble.length < MAX_PLACES) this.firstDouble.push(this.line);
  }
}

function countWestern(line: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < line.length; i++) {
    if (line[i]! < 0xc2) continue;
    const length = westernSequence(line, i);
    if (length === 0) continue;
    count++;
    i += length - 1;
  }
  return count;
}

/** Whether bytes are UTF-8 but for a last letter that lacks bytes: a lead byte that announces more than follow it. */
function endsInsideLetter(bytes: Uint8Array): boolean {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte >= 0x80 && byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
    return byte < 0xf5 && length > back && isUtf8(bytes.subarray(0, bytes.length - back));
  }
  return false;
}

/** The one kind of line end that all lines counted have; undefined where they differ. */
function oneLineEnd({ lineFeeds, returns, pairs }: LineCount): 'lf' | 'crlf' | undefined {
  if (returns === 0) return 'lf';
  return pairs === lineFeeds && returns === pairs ? 'crlf' : undefined;
}

/** Tab, line feed, form feed, carriage return and DOS end of file (0x1A) stand in real text files. */
const CONTROLS = Array.from({ length: 32 }, (_, byte) => byte).filter(
  (byte) => ![9, LF, 12, CR, 0x1a].includes(byte),
);

/** Each is looked for by itself, which Node does many bytes at a time. */
function countControls(head: Uint8Array): number {
  let count = 0;
  for (const control of CONTROLS) {
    for (let at = head.indexOf(control); at >= 0; at = head.indexOf(control, at + 1)) count++;
  }
  return count;
}

/** Index after the last line break that the chunk holds whole (a final CR may be half of CRLF); 0 when none. */
function lastLineBreak(chunk: Uint8Array): number {
  for (let i = chunk.length - 1; i >= 0; i--) {
    if (chunk[i] === LF) return i + 1;
    if (chunk[i] === CR && i < chunk.length - 2) return i + 1;
  }
  return 0;
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.length === 0 ? b : Buffer.concat([a, b]);
}
