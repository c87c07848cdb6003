import { OTHER } from '../../read/columns/numeral.ts';
import type { Held, NumeralPlaces, RowWindow } from './row-window.ts';
import type { KeyColumn, NumeralColumn } from './table.ts';

/** By which the rows of a window are told apart in one column: numbers that are the same for the same text. */
export class RowKeys {
  private readonly window: RowWindow;
  private readonly column: KeyColumn;
  private readonly place: number;
  private readonly numerals: Held<NumeralPlaces> | undefined;

  /** `place`: where they are told, one column after the other. */
  constructor(window: RowWindow, column: KeyColumn, place: number) {
    this.window = window;
    this.column = column;
    this.place = place;
    if (isNumeral(column)) this.numerals = window.numeralsOf(column);
  }

  /** Tells them, and where. */
  tell(): number {
    const { window, column, place, numerals } = this;
    const codes = window.numbersOf(column.codes);
    const keys = window.words(place);
    if (!column.rare) keys.set(codes);
    else if (numerals) this.tellNumerals(codes, keys, numerals.places());
    else for (let i = 0; i < window.count; i++) keys[i] = column.key(codes[i]!);
    return place;
  }

  private tellNumerals(codes: Int32Array, keys: Int32Array, { digits, forms }: NumeralPlaces): void {
    const { window, column, place } = this;
    const others = window.kernel.run.numeralKeys(digits, forms, window.count, place);
    if (others === 0) return;
    const told = window.bytes(forms);
    // A row that is not as wide as the table has no code.
    for (let i = 0; i < window.count; i++)
      if (told[i] === OTHER && codes[i]! >= 0) keys[i] = column.key(codes[i]!);
  }
}

const isNumeral = (column: KeyColumn): column is KeyColumn & NumeralColumn =>
  column.rare && column.tellAll !== undefined;
