import type { ComputedValue } from '../../measure/compute.ts';
import { methodOf } from '../../measure/methods.ts';
import { indicatorText, readingOf } from '../../messages/indicator-reading.ts';
import type { Translator } from '../../messages/translator.ts';
import { numberText } from '../model/cells.ts';
import type { CellValue, Figure } from '../model/report.ts';
import { shapeOf } from './indicators.ts';

/** A number of the calculator as a figure: money to the cent, free units with as many decimals as their size wants. */
export function calculatorFigure(key: string, value: number): Figure {
  const unit = methodOf(key)?.unit;
  // Already ×100: shown with its sign, like the shares.
  if (unit === 'percent') return { figure: value / 100, kind: 'share' };
  if (unit === 'coefficient') return { figure: value, kind: 'quantity', digits: fittingDigits(value) };
  const { kind, digits } = shapeOf(key);
  if (kind === 'money') return { figure: value, kind, digits: 2 };
  return { figure: value, kind, ...(digits === undefined ? {} : { digits }) };
}

/** Four significant digits, no more than six decimals. */
function fittingDigits(value: number): number {
  if (value === 0) return 0;
  return Math.min(6, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value)))));
}

/** A number of the calculator as a person reads it. */
export function calculatorText(key: string, value: number, { numbers }: Translator): string {
  const { figure, kind, digits } = calculatorFigure(key, value);
  return numberText(figure, kind, digits, numbers);
}

/** A value of the calculator as a cell: a figure, or the word for why there is none. Lists have a table of their own. */
export function calculatorCell(value: ComputedValue, { texts }: Translator): CellValue {
  if ('undefined' in value) return { absent: texts.undefined[value.undefined], code: value.undefined };
  return typeof value.value === 'number' ? calculatorFigure(value.key, value.value) : null;
}

/** What a value of the calculator says, in a clause. */
export function calculatorReading(value: ComputedValue, n: number, translator: Translator): string {
  if ('undefined' in value) return '';
  if (typeof value.value !== 'number') return indicatorText(value.key, translator).reading;
  return readingOf(value.key, value.value, n, calculatorText(value.key, value.value, translator), translator);
}
