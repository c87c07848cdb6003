import { statSync } from 'node:fs';
import type { Source } from '../../read/types.ts';

/** Who is told how much is read. */
export interface Listener {
  /** Bytes, of how many; undefined: nobody knows. */
  tell(done: number, of: number | undefined): void;
  /** Everything is read. */
  end(): void;
}

/** A file is gone through to know what it is, and again for its rows; whoever looks at it once more moves nothing. */
const PASSES = 2;

/** How much of several files is read, all together: bytes as they lie on the disk, so that those of packed files count packed. */
export class Counted {
  private readonly listener: Listener;
  private total: number | undefined;
  private done = 0;

  /** `sizes`: bytes of each file; undefined for one that has no size, such as a pipe. */
  constructor(sizes: readonly (number | undefined)[], listener: Listener) {
    this.listener = listener;
    this.total = sizes.some((size) => size === undefined)
      ? undefined
      : sizes.reduce<number>((sum, size = 0) => sum + PASSES * size, 0);
  }

  /** The same source, that tells what is read of it. `more`: bytes of it, where they were not among the sizes. */
  source(source: Source, more = 0): Source {
    if (this.total !== undefined) this.total += PASSES * more;
    let passes = 0;
    const open = () => {
      passes += 1;
      return passes > PASSES ? source.open() : this.told(source.open());
    };
    return { ...source, open };
  }

  private async *told(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    for await (const chunk of chunks) {
      this.done += chunk.length;
      this.listener.tell(this.done, this.total);
      yield chunk;
    }
    if (this.done === this.total) this.listener.end();
  }
}

/** Bytes of a file; undefined for a pipe or a device, and for what is not there: opening it says so. */
export function sizeOf(path: string): number | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : undefined;
}
