import { Kernel } from '../base/kernel/kernel.ts';

/** What is counted of whole lines of valid UTF-8. */
export interface LineCount {
  /** Lead bytes of sequences of several bytes. */
  readonly leads: number;
  readonly lineFeeds: number;
  readonly returns: number;
  /** Line feeds after a carriage return. */
  readonly pairs: number;
  readonly nuls: number;
  /** Places where text that was encoded twice could begin. */
  readonly doubts: number;
}

/** Numbers that the loop tells. */
const FIELDS = 6;
/** Zeros after the bytes, at least. */
const AFTER = 64;

/** Counts lines and what is in them. */
export class LineCounter {
  private readonly kernel = Kernel.available ? Kernel.take() : undefined;
  private readonly fields = this.kernel?.place(FIELDS * 4) ?? 0;
  private source = 0;
  private room = 0;

  count(bytes: Uint8Array): LineCount {
    const { kernel } = this;
    if (!kernel) return countByBytes(bytes);
    const length = bytes.length + AFTER;
    if (length > this.room) {
      if (this.room > 0) kernel.giveBack(this.source, this.room);
      this.room = length;
      this.source = kernel.place(length);
    }
    kernel.bytes.set(bytes, this.source);
    kernel.bytes.fill(0, this.source + bytes.length, this.source + length);
    kernel.run.count(this.fields, this.source, bytes.length);
    const at = this.fields >>> 2;
    const { words } = kernel;
    return {
      leads: words[at]!,
      lineFeeds: words[at + 1]!,
      returns: words[at + 2]!,
      pairs: words[at + 3]!,
      nuls: words[at + 4]!,
      doubts: words[at + 5]!,
    };
  }

  /** Nothing more is counted. */
  end(): void {
    this.kernel?.leave();
  }
}

/** The same, a byte after the other; any first byte of several is a doubt. */
export function countByBytes(bytes: Uint8Array): LineCount {
  const count = { leads: 0, lineFeeds: 0, returns: 0, pairs: 0, nuls: 0, doubts: 0 };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte >= FIRST_OF_SEVERAL) count.leads++;
    else if (byte === LF) {
      count.lineFeeds++;
      if (bytes[at - 1] === CR) count.pairs++;
    } else if (byte === CR) count.returns++;
    else if (byte === 0) count.nuls++;
  }
  count.doubts = count.leads;
  return count;
}

const FIRST_OF_SEVERAL = 0xc0;
const LF = 10;
const CR = 13;
