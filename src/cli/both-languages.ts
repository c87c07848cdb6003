import { existing } from '../base/existing.ts';
import { NUMBER_LOCALES, type NumberLocale } from '../messages/numbers.ts';
import { translator } from '../messages/translator.ts';
import type { Both } from '../report/claims/line-claims.ts';

/** The two languages of the claims of a brief: its own as it looks there, the other one in its usual look. */
export async function bothLanguages(
  lang: 'fr' | 'en',
  locale: NumberLocale | undefined,
  currency: string | undefined,
): Promise<Both> {
  const [fr, en] = await Promise.all(
    (['fr', 'en'] as const).map((one) => translator(one, one === lang ? locale : undefined, currency)),
  );
  return { fr: existing(fr), en: existing(en) };
}

/** A look of numbers by its name; undefined for what is none. */
export const localeOf = (name: unknown): NumberLocale | undefined =>
  NUMBER_LOCALES.find((one) => one === name);
