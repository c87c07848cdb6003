import { methodOf } from '../../measure/methods.ts';
import { indicator } from '../../measure/registry.ts';
import type { KeyedValue } from '../../measure/types.ts';
import { indicatorText, readingOf } from '../../messages/indicator-reading.ts';
import type { Translator } from '../../messages/translator.ts';
import { numberText } from '../model/cells.ts';
import type { CellValue, ColumnKind } from '../model/report.ts';
import { guardClause } from './guards.ts';

/** How the numbers of an indicator print: from its declared unit. */
interface Shape {
  readonly kind: ColumnKind;
  readonly digits?: number;
}

/** Figures that `measure` adds beside the registry's indicators. */
const EXTRA: Readonly<Record<string, Shape>> = {
  share_of_total: { kind: 'share' },
  population: { kind: 'count' },
  per_inhabitant: { kind: 'money', digits: 2 },
};

const BY_UNIT: Readonly<Record<string, Shape>> = {
  currency: { kind: 'money', digits: 0 },
  share: { kind: 'share' },
  ratio: { kind: 'quantity', digits: 3 },
  index: { kind: 'index' },
  count: { kind: 'count' },
  probability: { kind: 'quantity', digits: 4 },
  flag: { kind: 'count' },
};

export function shapeOf(key: string): Shape {
  const extra = EXTRA[key];
  if (extra) return extra;
  // Parts of an index are small: a fourth decimal.
  const method = methodOf(key);
  if (method?.family === 'decomposition' && method.unit === 'index') return { kind: 'index', digits: 4 };
  return BY_UNIT[indicator(key)?.unit ?? method?.unit ?? 'index'] ?? { kind: 'index' };
}

export interface IndicatorColumn extends Shape {
  readonly name: string;
  readonly short: string;
  /** What this value says, in a clause; empty when it says nothing. */
  reading(value: KeyedValue, n: number): string;
}

/** Everything a table needs to show an indicator in the reader's language. */
export function indicatorColumn(key: string, translator: Translator): IndicatorColumn {
  const text = indicatorText(key, translator);
  const shape = shapeOf(key);
  return {
    ...shape,
    name: text.name,
    short: text.short,
    reading: (value, n) => {
      if (!('value' in value)) return '';
      if (value.guard !== undefined) return guardClause(value.guard, n, translator);
      const shown = numberText(value.value, shape.kind, shape.digits, translator.numbers);
      return readingOf(key, value.value, n, shown, translator);
    },
  };
}

/** A value as a cell that says why when there is nothing to show. Guarded values are withheld from people. */
export function valueCell(value: KeyedValue, translator: Translator): CellValue {
  if (!('value' in value)) {
    return { absent: translator.texts.undefined[value.undefined], code: value.undefined };
  }
  if (value.guard !== undefined) return { absent: guardText(value.guard), code: value.guard };
  return { figure: value.value, ...shapeOf(value.key) };
}

/** `n < 10` from the mark `n<10`. */
export const guardText = (guard: string): string => guard.replace('<', '\u00a0<\u00a0');
