import { IntlMessageFormat } from 'intl-messageformat';
import type { AnyIssue, Scalar, Statement } from '../base/issue.ts';
import { printable } from '../base/text.ts';
import type { Catalogue, Lang, Texts } from './catalogue.ts';
import type { IndicatorTexts } from './indicators.ts';
import { type NumberLocale, type Numbers, numbersFor } from './numbers.ts';
import { roleWord, typed } from './typed.ts';

/** It asks Node for every locale that it knows, which takes longer than a short command does otherwise: ours are known. */
IntlMessageFormat.resolveLocale = (locales) => new Intl.Locale(String(locales));

/** One language at work: sentences from the catalogue, numbers in the chosen locale. */
export interface Translator {
  readonly lang: Lang;
  readonly numbers: Numbers;
  readonly texts: Texts;
  readonly indicators: IndicatorTexts;
  /** Fills an ICU MessageFormat template: `{n, plural, one {# ligne} other {# lignes}}`. */
  fill(template: string, args?: Readonly<Record<string, Scalar>>): string;
  /** The sentence of a coded statement (evidence, reason, note). */
  say(statement: Statement): string;
  /** What to type next for an issue; undefined when there is nothing to type. */
  advise(issue: AnyIssue): string | undefined;
}

/** By what was asked: a sentence that was compiled once is ready for whoever asks the same again. */
const translators = new Map<string, Translator>();

/** Loads one language. The other one's texts are not read. */
export async function translator(lang: Lang, locale?: NumberLocale, currency?: string): Promise<Translator> {
  const catalogue: Catalogue =
    lang === 'fr' ? (await import('./fr/index.ts')).fr : (await import('./en/index.ts')).en;
  const asked = JSON.stringify([lang, locale, currency]);
  const known =
    translators.get(asked) ??
    makeTranslator(lang, catalogue, numbersFor(locale ?? (lang === 'fr' ? 'fr-CA' : 'en-CA'), currency));
  translators.set(asked, known);
  return known;
}

function makeTranslator(lang: Lang, catalogue: Catalogue, numbers: Numbers): Translator {
  const compiled = new Map<string, IntlMessageFormat>();
  const fill = (template: string, args: Readonly<Record<string, Scalar>> = {}) => {
    if (!template.includes('{')) return typed(template, lang);
    let message = compiled.get(template);
    if (!message) {
      message = compile(template, lang, numbers);
      compiled.set(template, message);
    }
    // Sentences that say *dollar* ask whether that is the money at hand.
    const money = { dollar: numbers.currency === '$' ? 'yes' : 'no' };
    const values = Object.fromEntries(
      Object.entries({ ...money, ...args }).map(([name, value]) => [name, readable(name, value, lang)]),
    );
    return typed(String(message.format(values)), lang);
  };
  return {
    lang,
    numbers,
    texts: catalogue.texts,
    indicators: catalogue.indicators,
    fill,
    say: ({ code, args }) => fill(catalogue.statements(code) ?? code, args),
    advise: ({ code, args }) => {
      const advice = catalogue.advice(code);
      // Advice that depends on what was found may come to nothing.
      return advice === undefined ? undefined : fill(advice, args) || undefined;
    },
  };
}

/** `#` and `{n, number}` print with the fixed number formats, not with the machine's ICU. */
function compile(template: string, lang: Lang, numbers: Numbers): IntlMessageFormat {
  return new IntlMessageFormat(template, lang, undefined, {
    ignoreTag: true,
    formatters: {
      getNumberFormat: (_locales, options) =>
        ({ format: (x: number) => plainNumber(x, options?.style, numbers) }) as Intl.NumberFormat,
      getDateTimeFormat: (...args) => new Intl.DateTimeFormat(...args),
      getPluralRules: (_locales, options) => pluralRules(lang, options?.type),
    },
  });
}

/** Rules of plurals take longer to make than the sentence that asks for them. */
const rules = new Map<string, Intl.PluralRules>();

function pluralRules(lang: Lang, type: Intl.PluralRuleType = 'cardinal'): Intl.PluralRules {
  const key = `${lang} ${type}`;
  const known = rules.get(key) ?? new Intl.PluralRules(lang, { type });
  rules.set(key, known);
  return known;
}

/** `{x, number, percent}` is a share of 1; any other number keeps its decimals only when it has some. */
function plainNumber(x: number, style: string | undefined, numbers: Numbers): string {
  if (style === 'percent') return numbers.percent(x, x === 1 ? 0 : 1);
  return numbers.decimal(x, Number.isInteger(x) ? 0 : 2);
}

const QUOTES: Record<Lang, readonly [string, string]> = { fr: ['«\u00a0', '\u00a0»'], en: ['“', '”'] };

/** A list of names is printed as quoted names, one of roles as they are typed; everything else as it is. */
function readable(name: string, value: Scalar, lang: Lang): string | number | boolean {
  // Names come from files and from the command line: a sentence that holds one is safe to show as it is.
  if (typeof value === 'string') return printable(value);
  if (typeof value !== 'object') return value;
  const [open, close] = QUOTES[lang];
  const words = name === 'roles' ? value.map((role) => roleWord(role, lang)) : value;
  return words.map((word) => `${open}${printable(word)}${close}`).join(', ');
}
