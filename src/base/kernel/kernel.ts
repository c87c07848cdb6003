/**
 * The loops that look at every byte, row and amount, as WebAssembly (src/build/kernel/kernel.as), and the memory that they work
 * in. What they work on is told by its place there; a place is a number of bytes.
 */
import { MODULE } from './module.generated.ts';

/** What the module exports: its loops, told in kernel.as. Every argument and answer is a number, or a place. */
type Loops = Readonly<Record<Reading | Rows | Groups | Samples | Order, (...of: number[]) => number>>;
type Reading = 'cut' | 'hash' | 'code' | 'enter' | 'rehash' | 'numerals' | 'narrow' | 'count';
type Rows =
  | ('amounts' | 'mark' | 'tell' | 'add' | 'hundredths' | 'addLabels' | 'unmet' | 'label')
  | ('ordinary' | 'nameHashes')
  | ('numeralKeys' | 'addKeys' | 'ask' | 'enterRows' | 'enterRow');
type Groups = 'cellsBy' | 'countCells';
type Samples = 'levels' | 'spreads' | 'money' | 'gapBelow' | 'entropies';
type Order = 'cents' | 'pair' | 'begin' | 'deal' | 'dealLast' | 'dealOut';

const PAGE = 2 ** 16;
/** Bytes that places of 32 bits reach. */
const MOST = 2 ** 32;
/** Bytes of a memory at first, and those at most that are kept for who asks next whatever the engine needs. */
const FIRST = 2 ** 20;
const KEPT = 2 ** 22;
/** The least that is given; a place of nothing is 0. */
const LEAST_BITS = 6;
const LEAST = 2 ** LEAST_BITS;
/** Bytes that loops may read beyond those that they are asked for. */
const BEYOND = 64;

let module: WebAssembly.Module | undefined;
/** One that is no longer in use. */
let spare: Kernel | undefined;
/**
 * The same of a larger one, as long as the engine leaves it there: to touch memory for the first time takes longer than most loops
 * over it do, and the next stage of a command asks for about as much.
 */
let large: WeakRef<Kernel> | undefined;
/** One more could not be had. */
let lacking = false;

export class Kernel {
  readonly run: Loops;
  private readonly memory: WebAssembly.Memory;
  /** The first byte that was never given. */
  private top = LEAST;
  /** Bytes below it are zeros no longer, those from it on still are. */
  private clean = LEAST;
  /** Places that were given back, by the bits of their lengths. */
  private readonly returned: number[][] = [];
  private ownBytes: Uint8Array;
  private ownWords: Int32Array;
  private ownDoubles: Float64Array;

  private constructor() {
    this.memory = new WebAssembly.Memory({ initial: FIRST / PAGE });
    this.ownBytes = new Uint8Array(this.memory.buffer);
    this.ownWords = new Int32Array(this.memory.buffer);
    this.ownDoubles = new Float64Array(this.memory.buffer);
    module ??= new WebAssembly.Module(Buffer.from(MODULE, 'base64'));
    const { exports } = new WebAssembly.Instance(module, {
      env: { memory: this.memory },
      Math: { log: Math.log },
    });
    this.run = exports as unknown as Loops;
  }

  /**
   * Whether there is one to be had. V8 reserves ten gigabytes of addresses for its memory, though it uses few, and where a process
   * may not have so many (`ulimit -v`), there is none; nor where Node runs without WebAssembly, or the processor cannot look at
   * 16 bytes together. Files are then read without.
   */
  static get available(): boolean {
    if (spare || large?.deref()) return true;
    if (lacking) return false;
    try {
      spare = new Kernel();
      return true;
    } catch {
      lacking = true;
      return false;
    }
  }

  /**
   * One that nobody else uses, until it is left.
   *
   * @throws RangeError where none is available
   */
  static take(): Kernel {
    const kernel = large?.deref() ?? spare ?? new Kernel();
    if (kernel === spare) spare = undefined;
    else large = undefined;
    return kernel;
  }

  /** Nobody uses its memory any longer. */
  leave(): void {
    this.top = LEAST;
    this.returned.length = 0;
    if (this.size <= KEPT) spare = this;
    else if (this.size > (large?.deref()?.size ?? 0)) large = new WeakRef(this);
  }

  /** Bytes of all. */
  get size(): number {
    return this.memory.buffer.byteLength;
  }

  /** All bytes; valid until a place is given. */
  get bytes(): Uint8Array {
    if (this.ownBytes.buffer !== this.memory.buffer) this.ownBytes = new Uint8Array(this.memory.buffer);
    return this.ownBytes;
  }

  /** The same, as words: that at a place is at a fourth of it. */
  get words(): Int32Array {
    if (this.ownWords.buffer !== this.memory.buffer) this.ownWords = new Int32Array(this.memory.buffer);
    return this.ownWords;
  }

  /** The same, as doubles: that at a place is at an eighth of it. */
  get doubles(): Float64Array {
    if (this.ownDoubles.buffer !== this.memory.buffer) this.ownDoubles = new Float64Array(this.memory.buffer);
    return this.ownDoubles;
  }

  /**
   * A place for so many bytes: all zeros.
   *
   * @throws RangeError where there is no memory
   */
  place(length: number): number {
    const { clean } = this;
    const place = this.room(length);
    if (place < clean) this.bytes.fill(0, place, place + length);
    return place;
  }

  /**
   * The same, whatever stands there: for who writes before they read.
   *
   * @throws RangeError where there is no memory
   */
  room(length: number): number {
    const bits = bitsOf(length);
    const known = this.returned[bits]?.pop();
    if (known !== undefined) return known;
    const place = this.top;
    this.top += 2 ** bits;
    this.clean = Math.max(this.clean, this.top);
    const wanted = this.top + BEYOND - this.size;
    // A quarter more than it is, as long as there are as many.
    const more = Math.max(wanted, Math.min(this.size / 4, MOST - this.size));
    if (wanted > 0) this.memory.grow(Math.ceil(more / PAGE));
    return place;
  }

  /** Gives a place for so many bytes back. */
  giveBack(place: number, length: number): void {
    const bits = bitsOf(length);
    if (place + 2 ** bits === this.top) {
      this.top = place;
      return;
    }
    const others = this.returned[bits];
    if (others) others.push(place);
    else this.returned[bits] = [place];
  }

  /** A place for more bytes than another, which is given back, with what stands there. */
  larger(place: number, length: number, more: number): number {
    const larger = this.room(more);
    this.bytes.copyWithin(larger, place, place + length);
    this.giveBack(place, length);
    return larger;
  }
}

const bitsOf = (length: number): number => (length <= LEAST ? LEAST_BITS : 32 - Math.clz32(length - 1));
