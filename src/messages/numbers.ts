import { type FormatLocaleDefinition, formatLocale } from 'd3-format';
import { finite } from '../base/finite.ts';

/**
 * Numbers as people write them, from fixed definitions: what `Intl` prints moves with the ICU version, and a
 * report must come out the same on every machine.
 */
export type NumberLocale = 'fr-CA' | 'fr-FR' | 'en-CA';

const NBSP = '\u00a0';
const NNBSP = '\u202f';
/** d3-format prints U+2212 for minus: right in print, refused by spreadsheets; CSV never passes here. */
const DEFINITIONS: Record<NumberLocale, FormatLocaleDefinition> = {
  'fr-CA': {
    decimal: ',',
    thousands: NBSP,
    grouping: [3],
    currency: ['', `${NBSP}¤`],
    percent: `${NBSP}%`,
  },
  'fr-FR': {
    decimal: ',',
    thousands: NNBSP,
    grouping: [3],
    currency: ['', `${NBSP}¤`],
    percent: `${NNBSP}%`,
  },
  'en-CA': { decimal: '.', thousands: ',', grouping: [3], currency: ['¤', ''], percent: '%' },
};

export const NUMBER_LOCALES = Object.keys(DEFINITIONS) as NumberLocale[];

export interface Numbers {
  /** The sign of money in use. */
  readonly currency: string;
  /** `12 345` */
  count(n: number): string;
  /** `1 234,6`: a plain number with a fixed number of decimals. */
  decimal(x: number, digits: number): string;
  /** `1 234,56 $`; whole dollars with `digits` 0, but for an amount of cents, which is no 0 $: `0,25 $`. */
  money(x: number, digits?: number): string;
  /** `27,4 M$`, `38,1 k$`, `850 $`: three digits, for sentences. */
  shortMoney(x: number): string;
  /** `12,3 %` from 0.123. */
  percent(share: number, digits?: number): string;
  /** `1 234 567,89 $` from the exact decimal text `1234567.89`: no digit is lost to a double. */
  exactMoney(decimalText: string): string;
}

/** Numbers of a locale, with money in `currency` (a sign such as `$`, `€`, `R`) placed as the language places it. */
export function numbersFor(name: NumberLocale, currency = '$'): Numbers {
  const definition = { ...DEFINITIONS[name], currency: placed(DEFINITIONS[name].currency, currency) };
  const locale = formatLocale(definition);
  const [before, after] = definition.currency;
  // formatLocale compiles a specifier at each call; the same few serve whole tables.
  const compiled = new Map<string, (x: number) => string>();
  const format = (specifier: string) => {
    let f = compiled.get(specifier);
    if (!f) {
      const written = locale.format(specifier);
      f = (x) => written(finite(x));
      compiled.set(specifier, f);
    }
    return f;
  };
  return {
    currency,
    count: (n) => format(',.0f')(n),
    decimal: (x, digits) => format(`,.${digits}f`)(x),
    money: (x, digits = 2) => format(`$,.${moneyDigits(x, digits)}f`)(x),
    shortMoney: (x) => {
      const size = Math.abs(x);
      if (size < 999.5) return format(`$,.${moneyDigits(x, 0)}f`)(x);
      const [unit, letter] = size < 999_500 ? [1e3, 'k'] : [1e6, 'M'];
      const scaled = x / unit;
      const digits = Math.abs(scaled) < 9.995 ? 2 : Math.abs(scaled) < 99.95 ? 1 : 0;
      const text = format(`,.${digits}f`)(scaled);
      // French writes the letter before the sign (27,4 M$), English after the number ($27.4M).
      return before === ''
        ? `${text}${after.slice(0, 1)}${letter}${after.slice(1)}`
        : `${text.startsWith('−') ? '−' : ''}${before}${text.replace('−', '')}${letter}`;
    },
    percent: (share, digits = 1) => format(`,.${digits}%`)(share),
    exactMoney: (text) => {
      const negative = text.startsWith('-');
      const [whole = '0', fraction = '00'] = text.replace('-', '').split('.');
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, definition.thousands);
      return `${negative ? '−' : ''}${before}${grouped}${definition.decimal}${fraction}${after}`;
    },
  };
}

/** Decimals of a sum of money where `digits` are asked for: cents where it would print as 0 and is not. */
export const moneyDigits = (x: number, digits: number): number =>
  digits === 0 && Math.abs(x) < 0.5 && Math.abs(x) >= 0.005 ? 2 : digits;

function placed([before, after]: readonly [string, string], sign: string): [string, string] {
  return [before.replace('¤', sign), after.replace('¤', sign)];
}
