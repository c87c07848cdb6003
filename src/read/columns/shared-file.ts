/**
 * A large file is cut by several threads at once. It is shared out in segments: the main thread reads those that nobody was
 * given, and those that others cut join the columns in the order of the file. So the columns are what they are when one
 * thread reads all of it, whoever had what.
 */
import { open } from 'node:fs/promises';
import { addPart, type KnownCodes, sparesParts, takesParts } from './parts.ts';
import type { RegularReader } from './regular.ts';
import type { StretchPart } from './stretch.ts';
import type { CellColumns } from './table.ts';

/** Who cuts stretches of the file beside the main thread. */
export interface Helper {
  /** From the first line that begins at `from` or after it, up to the first at `to` or after it; rejects where it cannot. */
  read(from: number, to: number): Promise<StretchPart>;
  end(): void;
}

/** How a file is shared out. */
export interface Shares {
  /** Bytes of a segment. */
  readonly segment: number;
  /** The first segment that is given: what stands above is for the main thread. */
  readonly first: number;
  /** Bytes that the main thread reads at once, as it does alone. */
  readonly chunk: number;
}

/** Bytes that may be cut before the main thread comes to them: what they hold is kept twice. */
const AHEAD = 2 ** 23;
/** Segments that a helper has at a time, so that it need not wait for the main thread. */
const AT_A_TIME = 2;

const LF = 10;

interface Hand {
  readonly helper: Helper;
  /** What its codes are in the table. */
  readonly known: KnownCodes;
  has: number;
}

/** A segment that was given, and its part; undefined where there is none to be had. */
interface Given {
  readonly known: KnownCodes;
  readonly part: Promise<StretchPart | undefined>;
}

/** Where the main thread is in the file. */
interface Place {
  /** The next byte. */
  at: number;
  /** The next segment to begin. */
  segment: number;
}

export class SharedFile {
  private readonly path: string;
  private readonly size: number;
  private readonly segment: number;
  private readonly chunk: number;
  private readonly hands: Hand[] = [];
  /** Segments given that did not join the table yet. */
  private readonly given = new Map<number, Given>();
  /** The segment that the main thread reads. */
  private own: number;
  /** The segment left to it, where some beyond were given. */
  private left: number | undefined;
  /** From this one on, segments were neither given nor left. */
  private next: number;
  private shared = true;
  private stopped = false;

  constructor(
    { path, size }: { readonly path: string; readonly size: number },
    helpers: readonly Helper[],
    { segment, first, chunk }: Shares,
  ) {
    this.path = path;
    this.size = size;
    this.segment = segment;
    this.chunk = chunk;
    this.own = first - 1;
    this.next = first;
    for (const helper of helpers) this.help(helper);
  }

  /** One more who cuts, from now on. */
  help(helper: Helper): void {
    if (this.shared) this.hands.push({ helper, known: [], has: 0 });
    else helper.end();
    this.give();
  }

  /** Nobody reads on. */
  stop(): void {
    this.stopped = true;
    this.alone();
  }

  /** The main thread reads on alone. */
  alone(): void {
    if (!this.shared) return;
    this.shared = false;
    for (const { helper } of this.hands) helper.end();
  }

  /**
   * The bytes for the main thread, which `reader` must have cut into `table` when it asks for more: what others cut joins the
   * table between two chunks. Where it does not cut one whole, it says so first (`alone`), and what follows are all bytes.
   */
  async *chunks(table: CellColumns, reader: RegularReader): AsyncGenerator<Uint8Array> {
    const file = await open(this.path);
    const place: Place = { at: 0, segment: 1 };
    const read = (at: number): Promise<Uint8Array> => {
      const room = Buffer.allocUnsafeSlow(this.chunk - (at % this.chunk));
      const bytes = file.read(room, 0, room.length, at).then(({ bytesRead }) => room.subarray(0, bytesRead));
      // Where it fails, who awaits it is told; nobody may.
      bytes.catch(() => undefined);
      return bytes;
    };
    let next = read(0);
    try {
      while (!this.stopped) {
        const chunk = await next;
        if (chunk.length === 0) return;
        const begins = this.beginsGiven(table, place, chunk);
        const end = begins ?? chunk.length;
        const after = place.at + end;
        // Read while these bytes are cut.
        if (begins === undefined) next = read(after);
        if (end > 0) yield chunk.subarray(0, end);
        place.at = after;
        if (begins === undefined) continue;
        await this.join(table, reader, place);
        next = read(place.at);
      }
    } finally {
      this.alone();
      await file.close();
    }
  }

  /** Where, in the bytes that follow, a segment begins that was given; those that begin before it are the main thread's. */
  private beginsGiven(table: CellColumns, place: Place, bytes: Uint8Array): number | undefined {
    if (sparesParts(table)) this.alone();
    while (this.shared) {
      // A segment begins with the first line that begins in it: after the line feed before.
      const before = place.segment * this.segment - 1 - place.at;
      const begins = before < bytes.length ? bytes.indexOf(LF, Math.max(0, before)) + 1 : 0;
      if (begins === 0) break;
      if (this.given.has(place.segment)) {
        if (takesParts(table)) return begins;
        this.alone();
      }
      this.take(place.segment++);
    }
    return undefined;
  }

  /** Adds the parts that follow, in their order; what cannot join the table is read again. */
  private async join(table: CellColumns, reader: RegularReader, place: Place): Promise<void> {
    for (let given = this.given.get(place.segment); given; given = this.given.get(place.segment)) {
      if (!this.shared) break;
      const part = await given.part;
      if (part?.start !== place.at) return this.alone();
      if (!addPart(table, part, reader.line, given.known)) return this.alone();
      reader.line += part.length;
      place.at = part.end;
      if (part.broken) return this.alone();
      this.given.delete(place.segment++);
      this.give();
    }
    this.take(place.segment++);
  }

  /** The main thread begins a segment. */
  private take(segment: number): void {
    if (segment <= this.own) return;
    this.own = segment;
    if (segment === this.left) this.left = undefined;
    else this.next = segment + 1;
    this.give();
  }

  /** Gives each helper what it can do. The next segment is left to the main thread, which comes to it first. */
  private give(): void {
    for (const hand of this.hands) {
      while (this.shared && hand.has < AT_A_TIME) {
        this.left ??= this.next++;
        const from = this.next * this.segment;
        if (from >= this.size || from > this.own * this.segment + AHEAD) return;
        this.given.set(this.next++, { known: hand.known, part: this.partOf(hand, from) });
      }
    }
  }

  private async partOf(hand: Hand, from: number): Promise<StretchPart | undefined> {
    hand.has++;
    try {
      return await hand.helper.read(from, Math.min(this.size, from + this.segment));
    } catch {
      // Whatever kept it from the part: the main thread reads it.
      return undefined;
    } finally {
      hand.has--;
      this.give();
    }
  }
}
