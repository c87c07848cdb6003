import { lastOf } from '../../base/existing.ts';
import type { YearsToParity } from '../../measure/trend/parity-years.ts';
import type { Translator } from '../../messages/translator.ts';
import type { GroupChange } from '../../study/trend/changes.ts';
import type { Trend } from '../../study/trend/trend.ts';
import type { CellValue } from '../model/report.ts';

/** First and last of the periods that changes are about. */
export const endsOf = ({ years: { joined } }: Trend): { readonly first: string; readonly last: string } => ({
  first: joined[0]!,
  last: lastOf(joined),
});

/** `current dollars`, or those of a year, as a caption says it. */
export const dollarsText = ({ dollars }: Trend, { fill, texts }: Translator): string =>
  fill(texts.trend.dollars, { base: dollars?.base ?? 'none' });

/** Whole years; 0 is said as such, and a far future as more than a hundred. */
export function yearsText(years: YearsToParity | undefined, { numbers, texts }: Translator): string {
  if (years === undefined) return '';
  if (years === 'never') return texts.trend.never;
  return years > MOST_YEARS ? `> ${numbers.count(MOST_YEARS)}` : numbers.decimal(years, years < 10 ? 1 : 0);
}

const MOST_YEARS = 100;

export function rangeText({ parity }: GroupChange, translator: Translator): string {
  if (!parity) return '';
  const soonest = yearsText(parity.soonest, translator);
  const latest = yearsText(parity.latest, translator);
  return soonest === latest ? soonest : translator.fill(translator.texts.trend.soonLate, { soonest, latest });
}

/** A change of a ratio: `+4.0 %`. */
export const signedCell = (value: number | undefined, translator: Translator): CellValue =>
  value === undefined ? null : `${value > 0 ? '+' : ''}${translator.numbers.percent(value, 1)}`;

/** A label of a group; '' is what the data leave blank. */
export const labelText = (label: string, { texts }: Translator): string => label || texts.trend.blank;
