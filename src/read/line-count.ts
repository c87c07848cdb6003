import { Kernel } from './kernel/kernel.ts';

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
  private readonly kernel = Kernel.take();
  private readonly fields = this.kernel.place(FIELDS * 4);
  private source = 0;
  private room = 0;

  count(bytes: Uint8Array): LineCount {
    const { kernel } = this;
    const length = bytes.length + AFTER;
    if (length > this.room) {
      if (this.room > 0) kernel.giveBack(this.source, this.room);
      this.room = length;
      this.source = kernel.place(length);
    }
    kernel.bytes.set(bytes, this.source);
    kernel.bytes.fill(0, this.source + bytes.length, this.source + length);
    kernel.run.count(this.fields, this.source, bytes.length);
    const at = this.fields >> 2;
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
    this.kernel.leave();
  }
}
