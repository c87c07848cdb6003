import { visible } from '../base/text.ts';

/** ISO 4217 codes of the countries whose listings are read, and the abbreviations printed in their place. */
const CODES =
  'CAD|CDN|USD|EUR|GBP|ZAR|AUD|NZD|CHF|INR|PHP|KES|KSh|NGN|GHS|UGX|TZS|BRL|MXN|CLP|COP|ARS|PEN|NOK|SEK|DKK|ISK|PLN|CZK|HUF|RON|JPY|HKD|SGD|XOF|XAF|F\\s?CFA|CFA|MAD|TND|DZD|DH|DT|HTG|Frs?|Rs|kr|Kč|zł';
const BEFORE = new RegExp(
  `^(?:[A-Z]{0,3}\\$(?:\\s?(?:CA|CAN|CAD|US)\\b)?|[£€¥₹₦₱¤]|(?:${CODES})\\b\\.?(?:\\s?\\$)?|R(?=\\s?\\d))\\s*`,
  'iu',
);
const AFTER = new RegExp(
  `\\s*(?:\\$(?:\\s?(?:CAN|CAD|CA|USD|US))?|(?<![A-Z])[A-Z]{2}\\$|[£€¥₹¤]|(?:${CODES}|F|dollars?|euros?|rands?|rupees?|francs?(?: CFA)?|gourdes?|livres?|dirhams?)\\.?(?: (?:canadiens?|américains?|suisses?|sterling))?|/-)$`,
  'iu',
);

/** Removes currency and sign at both ends; null when there are two signs. `currency`: as `currencyOf` names it. */
export function stripSignAndCurrency(
  text: string,
): { rest: string; negative: boolean; currency: string } | null {
  let rest = text;
  let signs = 0;
  let currency = '';
  const taken = (mark: string) => {
    currency ||= currencyOf(mark);
    return '';
  };
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(BEFORE, taken).replace(AFTER, taken).trim();
    const signed = /^\((.*)\)$/u.exec(rest) ?? /^-\s*(.*)$/u.exec(rest) ?? /^(.*\S)\s*-$/u.exec(rest);
    if (signed) {
      rest = (signed[1] ?? '').trim();
      signs += 1;
    } else rest = rest.replace(/^\+\s*/u, '');
  }
  return signs > 1 ? null : { rest, negative: signs === 1, currency };
}

/** Each currency by the sign that is printed for it, and what names it. In Québec a bare `$` is the Canadian one. */
const NAMES: readonly (readonly [sign: string, names: RegExp])[] = [
  ['US$', /^(?:USD|US\$|\$\s?USD?|U\.S\.\s?\$|dollars? (?:am[ée]ricains?|us)|us dollars?)$/iu],
  [
    '$',
    /^(?:CAD|CDN|\$|C\$|CA\$|CAD\s?\$|CDN\s?\$|\$\s?(?:CA|CAN|CAD)|dollars?(?: canadiens?)?|canadian dollars?)$/iu,
  ],
  ['€', /^(?:EUR|€|euros?)$/iu],
  ['£', /^(?:GBP|£|livres?(?: sterling)?|pounds?(?: sterling)?)$/iu],
  ['CHF', /^(?:CHF|Frs?|francs? suisses?|swiss francs?)$/iu],
  ['FCFA', /^(?:F\s?CFA|CFA|XOF|XAF|francs? CFA)$/iu],
  ['R', /^(?:ZAR|R|rands?)$/iu],
  ['₹', /^(?:INR|₹|Rs|rupees?|roupies?)$/iu],
  ['¥', /^(?:JPY|¥|yens?)$/iu],
  ['₦', /^(?:NGN|₦)$/iu],
  ['₱', /^(?:PHP|₱)$/iu],
  ['KSh', /^(?:KES|KSh)$/iu],
  ['R$', /^(?:BRL|R\$)$/iu],
  ['A$', /^(?:AUD|A\$|AU\$)$/iu],
  ['NZ$', /^(?:NZD|NZ\$)$/iu],
  ['HK$', /^(?:HKD|HK\$)$/iu],
  ['S$', /^(?:SGD|S\$)$/iu],
  ['MX$', /^(?:MXN|MX\$|MEX\$)$/iu],
  ['MAD', /^(?:MAD|DH|dirhams?)$/iu],
  ['HTG', /^(?:HTG|gourdes?)$/iu],
];
/** Words that several currencies bear: they say nothing of which. */
const VAGUE = /^(?:kr|¤|\/-|francs?|F)$/iu;

/** The sign of a currency from its code, its sign or its name: `CAD` and `dollars` are `$`; empty where it says none. */
export function currencyOf(text: string): string {
  const name = visible(text)
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .replace(/\.$/u, '')
    .trim();
  if (name === '' || VAGUE.test(name)) return '';
  return signNamed(name) ?? name.toUpperCase();
}

/** What no name of a currency holds, or is as long as: few texts come to need the expressions, which take V8 milliseconds to prepare. */
const NO_NAME = /\d/;
const LONG = 32;

/** The sign of the currency that a text names; undefined where it names none. */
const signNamed = (text: string): string | undefined =>
  text.length >= LONG || NO_NAME.test(text) ? undefined : NAMES.find(([, names]) => names.test(text))?.[0];

/** Whether a text is the code, sign or name of a currency, as a column of currencies holds. */
export const isCurrency = (text: string): boolean =>
  /^[A-Z]{3}$/u.test(text.trim()) || signNamed(text.trim()) !== undefined;

/** Whether a text can be nothing but a currency, whatever its column is named: `CAD`, `euros`, never `R` or `ABC`. */
export const isKnownCurrency = (text: string): boolean => {
  const name = text.trim();
  return !/^\p{L}$/u.test(name) && signNamed(name) !== undefined;
};

/** A currency that the header of amounts names: `Montant (€)`, `Montant (k$)`, `Amount (GBP)`, `en euros`; empty if none. */
export function currencyInHeader(header: string): string {
  for (const word of header.split(/[\s\u00A0()[\]:/,;_-]+/u)) {
    const bare = word.replace(/^(?:k|M|MM|0{3,6})(?=[$€£])|(?<=[$€£])(?:k|M|0{3,6})$/u, '');
    if (
      /^(?:[A-Z]{0,2}\$|[€£¥₹]|CAD|CDN|USD|EUR|GBP|CHF|ZAR|AUD|NZD|INR|FCFA|XOF|XAF|MAD|HTG|BRL)$/u.test(bare)
    ) {
      return currencyOf(bare);
    }
    if (/^(?:euros?|dollars|rands?|livres|pounds|gourdes)$/iu.test(bare)) return currencyOf(bare);
  }
  return '';
}
