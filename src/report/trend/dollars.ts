import type { Translator } from '../../messages/translator.ts';
import type { Trend } from '../../study/trend/trend.ts';

/** Which dollars, with the index of every period. */
export function dollarsLine({ dollars }: Trend, { fill, numbers, texts }: Translator): string {
  if (!dollars) return texts.trend.current;
  return fill(texts.trend.constant, {
    base: dollars.base,
    source: dollars.source,
    date: dollars.date ?? 'none',
    values: [...dollars.index]
      .map(([period, value]) => `${period}${texts.ui.colon}${numbers.decimal(value, 1)}`)
      .join(', '),
  });
}
