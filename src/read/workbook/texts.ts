import { MAX_TEXT_CHARACTERS, MAX_TEXTS } from '../limits.ts';
import { TooLarge } from './damage.ts';

/** Texts of cells looked up for one that is the same. */
const TEXTS_LOOKED_UP = 100_000;

/** The distinct texts of a workbook, by number: first the shared strings in their order, then what cells add. */
export class Texts {
  private readonly list: string[] = [];
  private readonly known = new Map<string, number>();
  private characters = 0;
  /** How many are shared strings. */
  private shared = 0;

  /** Adds the next shared string. @throws TooLarge */
  addShared(text: string): void {
    this.push(text);
    this.shared = this.list.length;
  }

  /** The number of a text that a cell holds itself. @throws TooLarge */
  add(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const index = this.push(text);
    if (this.known.size < TEXTS_LOOKED_UP) this.known.set(text, index);
    return index;
  }

  isShared(index: number): boolean {
    return Number.isInteger(index) && index >= 0 && index < this.shared;
  }

  get(index: number): string {
    return this.list[index] ?? '';
  }

  private push(text: string): number {
    this.characters += text.length;
    if (this.characters > MAX_TEXT_CHARACTERS) throw new TooLarge('characters', MAX_TEXT_CHARACTERS);
    if (this.list.length >= MAX_TEXTS) throw new TooLarge('texts', MAX_TEXTS);
    return this.list.push(standalone(text)) - 1;
  }
}

/** A cut of a longer text keeps all of it in memory; a copy does not. (V8 cuts by reference from 13 characters.) */
function standalone(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
