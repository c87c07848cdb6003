/** A stretch of a file read and cut by itself: what a thread does for each that it is given. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { MAX_LINE } from '../limits.ts';
import { larger } from './larger.ts';
import { type Part, PartReader } from './parts.ts';
import type { RegularForm } from './regular.ts';

const LF = 10;
/** Bytes read beyond a stretch, in which its last line most often ends. */
const FURTHER = 4096;

/** How a file is cut, without what cannot be handed to a thread. */
export interface PlainForm extends Pick<RegularForm, 'delimiter' | 'quotes' | 'odd'> {
  readonly width: number;
  /** The characters of the bytes from 0x80, in an encoding of one byte a character; null: UTF-8. */
  readonly upper: readonly string[] | null;
}

/** A file as it was when it was opened: another is not read. */
export interface PlainFile {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** From the first line that begins at `from` or after it, up to the first that begins at `to` or after it. */
export interface Stretch {
  readonly file: PlainFile;
  readonly form: PlainForm;
  readonly from: number;
  readonly to: number;
}

/** The part that the lines of a stretch are. */
export interface StretchPart extends Part {
  /** Where it begins in the file, and where it ends. */
  readonly start: number;
  readonly end: number;
  /** It ends before a record that is not regular. */
  readonly broken: boolean;
}

/** Reads stretches of one file, in its order. */
export class StretchReader {
  private readonly file: number;
  private readonly facts: PlainFile;
  private readonly parts: PartReader;
  /** Bytes that were read last. */
  private room = new Uint8Array(FURTHER);

  /** @throws Error where the file cannot be read */
  constructor(facts: PlainFile, form: PlainForm) {
    this.facts = facts;
    this.file = openSync(facts.path, 'r');
    const regular = { ...form, lastLineAbove: 0, decode: decoderOf(form.upper) };
    this.parts = new PartReader(form.width, regular, facts.size);
  }

  /** @throws Error where the file is no longer what it was, or a line is too long */
  read(from: number, to: number): StretchPart {
    const { size, mtimeMs } = fstatSync(this.file);
    if (size !== this.facts.size || mtimeMs !== this.facts.mtimeMs) throw new Error('the file has changed');
    // A line begins after the line feed before it.
    const { bytes, last } = this.bytes(from - 1, to - 1);
    const first = bytes.indexOf(LF) + 1;
    const { part, stopped } = this.parts.read(bytes, first, Math.max(first, last));
    return { ...part, start: from - 1 + first, end: from - 1 + stopped, broken: stopped < last };
  }

  close(): void {
    closeSync(this.file);
  }

  /** The bytes from `from` on; `last`: after the first line feed at `until` or later, the last one where the file ends before. */
  private bytes(from: number, until: number): { readonly bytes: Uint8Array; readonly last: number } {
    let count = 0;
    for (let looked = until - from, wanted = looked + FURTHER; ; looked = count, wanted = count * 2) {
      if (wanted > this.room.length) this.room = larger(this.room, wanted);
      count = this.fill(count, wanted, from);
      const bytes = this.room.subarray(0, count);
      const at = bytes.indexOf(LF, looked);
      if (at >= 0) return { bytes, last: at + 1 };
      if (count < wanted) return { bytes, last: bytes.lastIndexOf(LF) + 1 };
      if (from + count > until + MAX_LINE) throw new Error('a line is too long');
    }
  }

  /** Reads on from what `count` bytes there are up to `wanted`, the first being at `from` of the file; how many there are then. */
  private fill(count: number, wanted: number, from: number): number {
    let at = count;
    while (at < wanted) {
      const read = readSync(this.file, this.room, at, wanted - at, from + at);
      if (read === 0) break;
      at += read;
    }
    return at;
  }
}

/** (iconv-lite reads the texts that are kept; here they are only asked whether they are blank.) */
const decoderOf =
  (upper: PlainForm['upper']): RegularForm['decode'] =>
  (bytes, start, end) =>
    upper === null
      ? bytes.toString('utf8', start, end)
      : Array.from(bytes.subarray(start, end), (byte) =>
          byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80]!,
        ).join('');
