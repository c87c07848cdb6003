// A printed amount taken apart: its digits, its sign, its scale, its currency and its marks, or why it is none.
import { fold, visible } from '../base/text.ts';
import { stripSignAndCurrency } from './currencies.ts';

/** Why a cell holds no amount that can be added up. */
export type AmountProblem =
  | 'amount-missing'
  | 'amount-unreadable'
  | 'amount-band'
  | 'amount-withheld'
  | 'amount-nothing'
  | 'amount-side'
  | 'amount-grouping'
  | 'amount-date'
  | 'amount-precision'
  | 'amount-beyond';

/** A printed amount taken apart, before its decimal mark is known: ± core × 10^power. */
export interface AmountShape {
  /** Digits with their marks and group separators, perhaps an exponent; only plain spaces and apostrophes. */
  readonly core: string;
  readonly negative: boolean;
  readonly power: number;
  /** The text says the figure is rounded: `près de`, `plus de`, `~`, or a spreadsheet's `1,23E+07`. */
  readonly approximate: boolean;
  /** Sign of the currency that the cell names, as `currencyOf` gives it; empty where it names none. */
  readonly currency: string;
  /** A mark of a footnote stands beside the figure (`45 000 $*`, `(1)`, `¹`); it is no part of it. */
  readonly footnote?: boolean;
  /** The dash by which the accounting format of a spreadsheet prints zero (` $ -   `). */
  readonly dash?: boolean;
}

/** What is without them is no amount, no band of amounts and no date. */
const FIGURES = /[\d.,]/;
const DIGIT = /\d/;
const WITHHELD = new Set(
  'undisclosed|not disclosed|n d|nd|n a|na|confidentiel|confidential|non divulgue|non disponible|non communique|not available|withheld|redacted|caviarde|masque|suppressed|s o|so|sans objet|inconnu|unknown|a venir|a confirmer|tbd|tbc|x'.split(
    '|',
  ),
);
/** Words that say that there is nothing: a cheque of 0, or that the row has no amount at all; which of these, they do not say. */
const NOTHING = new Set('neant|nil|aucun|aucune|aucun montant|rien|none|nothing|zero'.split('|'));
const ROUNDED =
  /^(?:(?:plus de|pr[èe]s de|presque|environ|env|quelque|autour de|au moins|[àa] peu pr[èe]s|about|around|approximately|approx|ca|circa|over|more than|nearly|almost|roughly|some|at least)(?!\p{L})\.?|[~≈±>≥])\s*/iu;
const BOUND =
  /^(?:(?:moins de|au plus|jusqu'[àa]|maximum|max|less than|under|at most|up to)(?!\p{L})\.?|[<≤])\s*(?=.*\d)/iu;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/\s*(?:crores?)$/iu, 7],
  [/\s*(?:lakhs?|lacs?)$/iu, 5],
  [/\s*(?:milliards?|billions?|bn|G|B)(?:\s+d[e’'])?$/iu, 9],
  [/\s*(?:millions?|mln|mn|M)(?:\s+d[e’'])?$/iu, 6],
  [/\s*(?:milliers?|mille|thousand|k)(?:\s+d[e’'])?$/iu, 3],
];
/** French and English, in full and cut short. */
const MONTHS = new Set(
  'janv|janvier|fév|fev|févr|fevr|février|fevrier|mars|avr|avril|mai|juin|juil|juillet|août|aout|sept|septembre|oct|octobre|nov|novembre|déc|dec|décembre|decembre|jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|september|october|november|december'.split(
    '|',
  ),
);
/** `15 mars 2023`, `1er-avril`, `mars 2023`, where the word is that of a month. */
const DATES_IN_WORDS = [
  /^\d{1,2}(?:er)?[ -]([^\s\d.-]+)\.?(?:[ -]\d{2,4})?$/i,
  /^([^\s\d.-]+)\.?[ -]\d{1,4}$/,
];
const DATES = [
  /^\d{4}-\d{2}-\d{2}(?:[ T].*)?$/,
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/,
  /^\d{1,2}\/\d{1,2}\/\d{2}$/,
];
const SPREADSHEET_ROUNDED = /^\d[.,]\d{1,2}e\+\d{2}$/i;
const DIGITS_AND_MARKS = /^[\d.,](?:[\d.,' ]*\d)?(?:e[+-]?\d+)?$/i;

/** No amount is longer; a description put in the column of amounts is not searched for one. */
const LONGEST = 100;

/** The forms of nearly every cell, taken apart in one step: `1 234,56 $`, `-1234.5`, `$1,234`. */
const USUAL = /^(-?)\$?(\d[\d.,]*(?:[ '\u00A0\u202F][\d.,]*\d)*)[ \u00A0\u202F]?\$?$/;
const DOTTED_DATE = /^\d{1,2}\.\d{1,2}\.\d{4}$/;

/** `2022-2023`: two figures, nearly always the years of a period. */
const TWO_FIGURES = /^\d+-\d+$/;

/** A long word that opens a text: `Région 15`, `Organisme 92834`. */
const LONG_WORD = /^[A-Za-zÀ-ÖØ-öø-ÿ]{5,}(?= |$)/;
/** Long words (folded) that an amount, a date or a word for an amount opens with. */
const OPENINGS = new Set(
  [
    'undisclosed|confidentiel|confidential|withheld|redacted|caviarde|masque|suppressed|inconnu|unknown',
    'neant|aucun|aucune|nothing',
    'presque|environ|quelque|autour|about|around|approximately|approx|circa|nearly|almost|roughly',
    'moins|jusqu|maximum|under|entre|between',
    'janvier|fevrier|avril|juillet|septembre|octobre|novembre|decembre',
    'january|february|march|april|august|september|october|november|december',
    'dollar|dollars|euros|rands|rupee|rupees|franc|francs|gourde|gourdes|livre|livres|dirham|dirhams',
  ].flatMap((words) => words.split('|')),
);

/** Whether a text opens with a word that nothing read here opens with: a label, told before any closer look. */
function opensWithWord(text: string): boolean {
  const word = LONG_WORD.exec(text)?.[0];
  return word !== undefined && !OPENINGS.has(fold(word));
}

/**
 * Takes a printed amount apart, or says why it is none. The forms are those of real exports: `1 234 567,89 $`
 * (any space), `(1 234)`, `1234-`, `$1,234.50`, `CAD 1,234`, `1,8 M$`, `1.73E7`, `près de 37 400$`.
 */
export function amountShape(text: string): AmountShape | AmountProblem {
  if (text.length > LONGEST) return text.trim() === '' ? 'amount-missing' : 'amount-unreadable';
  const usual = USUAL.exec(text);
  if (usual && !DOTTED_DATE.test(text)) {
    const core = (usual[2] ?? '').replace(/[\u00A0\u202F]/g, ' ');
    const currency = text.includes('$') ? '$' : '';
    return { core, negative: usual[1] === '-', power: 0, approximate: false, currency };
  }
  if (TWO_FIGURES.test(text)) return 'amount-band';
  if (opensWithWord(text) || ON_TWO_LINES.test(text)) return 'amount-unreadable';
  const plain = plainMarks(text);
  if (plain === '') return 'amount-missing';
  if (isAccountingDash(text, plain)) return accountingZero(plain);
  const noted = withoutFootnote(plain);
  let rest = withoutDashForCents(noted);
  const problem = problemOf(rest);
  if (problem) return problem;
  const unrounded = rest
    .replace(ROUNDED, '')
    .replace(/\s*(?:\+|environ|env\.|\(?(?:est\.?|estim[ée]e?|approx\.?)\)?)$/iu, '');
  let approximate = unrounded !== rest;
  const bare = stripSignAndCurrency(unrounded);
  if (!bare) return 'amount-unreadable';
  rest = bare.rest;
  let power = 0;
  for (const [scale, exponent] of SCALES) {
    if (power === 0 && scale.test(rest)) {
      rest = rest.replace(scale, '');
      power = exponent;
    }
  }
  if (!DIGITS_AND_MARKS.test(rest)) return 'amount-unreadable';
  if (SPREADSHEET_ROUNDED.test(rest)) approximate = true;
  const { negative, currency } = bare;
  return {
    core: rest,
    negative,
    power,
    approximate,
    currency,
    ...(noted === plain ? {} : { footnote: true }),
  };
}

/** Why a text that says something is no amount; undefined where it may be one. */
function problemOf(text: string): AmountProblem | undefined {
  if (isWithheld(text)) return 'amount-withheld';
  if (!DIGIT.test(text) && NOTHING.has(fold(text))) return 'amount-nothing';
  if (!FIGURES.test(text)) return 'amount-unreadable';
  if (isDate(text)) return 'amount-date';
  if (BOUND.test(text) || isBand(text)) return 'amount-band';
  return isOneSide(text) ? 'amount-side' : undefined;
}

const isWithheld = (text: string): boolean =>
  WITHHELD.has(fold(text)) || /^[-.…*?$€£ ]*[-…*?][-.…*?$€£ ]*$/u.test(text);

const isDate = (text: string): boolean =>
  DATES.some((date) => date.test(text)) ||
  DATES_IN_WORDS.some((date) => MONTHS.has(date.exec(text)?.[1]?.toLowerCase() ?? ''));

/** `1'234.–` and `1.234,-`: no cents. The mark counts where another separates the thousands, and is dropped elsewhere. */
const withoutDashForCents = (plain: string): string =>
  plain.replace(/(\d)([.,])-+(?=\D*$)/u, (_, digit: string, mark: string) =>
    plain.includes(mark === ',' ? '.' : ',') ? `${digit}${mark}00` : digit,
  );

/** A lone dash beside the sign of a currency, or padded as the accounting format pads it: `-   `, never `-` alone. */
const isAccountingDash = (text: string, plain: string): boolean =>
  plain.startsWith('-') || plain.endsWith('-')
    ? /^-{1,2}$/u.test(stripCurrency(plain)) && (plain.length > 2 || /-\s{2,}$/u.test(text))
    : false;

const stripCurrency = (plain: string): string => {
  const bare = stripSignAndCurrency(plain.replace(/-/gu, ''));
  return bare?.rest === '' ? plain.replace(/[^-]/gu, '') : '';
};

const accountingZero = (plain: string): AmountShape => ({
  core: '0',
  negative: false,
  power: 0,
  approximate: false,
  currency: stripSignAndCurrency(plain.replace(/-/gu, ''))?.currency ?? '',
  dash: true,
});

/**
 * `CR`, `DR`, `CT`, `DB`, before or after; `Dt` too, where `DT` is the dinar. `CR$ 500` is in a currency, `CR-9` a code.
 */
const SIDE =
  /^(?:[cC][rRtT]|[dD][rRbB]|Dt)\b(?![$€£¥₹-])\.?\s*|\s*(?<![\p{L}])(?:[cC][rRtT]|[dD][rRbB]|Dt)\.?$/u;

/**
 * An amount on one side of an account, a debit or a credit: a grant is a debit in the books of who pays, a credit in those of
 * who is paid, and nothing in a cell says whose they are.
 */
function isOneSide(text: string): boolean {
  const rest = text.replace(SIDE, '');
  return rest !== text && typeof amountShape(rest) === 'object';
}

/** Marks of notes as tables print them, beside a figure. */
const SUPERSCRIPTS = '[¹²³⁰⁴-⁹ᵃ-ᵿˢʳ]';
const NOTE_AFTER = new RegExp(
  `(?<=[\\d$€£%)])\\s*(?:[*†‡§#]+|${SUPERSCRIPTS}+(?:[,;]\\s?${SUPERSCRIPTS}+)*|(?<=[\\d$€£]|\\s)\\((?:\\d{1,2}|[a-z]|(?:note|n\\.)\\s?\\d{0,2}|[ivx]{1,4}|\\*+)\\)|\\[(?:\\d{1,2}|[a-z]|note \\d{1,2})\\]|\\(?(?:prov(?:isoire|isional|\\.)?|pr[ée]lim(?:inaire|inary|\\.)?|r[ée]vis[ée]e?|revised)\\)?)$`,
  'iu',
);
const NOTE_BEFORE = /^(?:[*†‡]+|\[(?:\d{1,2}|[a-z])\])\s*(?=[-(]?[\d$€£])/u;

/** A printed amount without the marks of notes beside it; `1234-` and `(1 234)` keep theirs. */
function withoutFootnote(plain: string): string {
  let rest = plain;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(NOTE_AFTER, '').replace(NOTE_BEFORE, '');
  }
  return /\d/u.test(rest) ? rest : plain;
}

/** A soft hyphen that stands where a minus stands: invisible in some programs, a hyphen in others. */
const SOFT_MINUS = /(?<![\p{L}\d.,]\s*)\u00AD(?=\s?[\d$€£.,])|(?<=\d\s?)\u00AD(?=\s*$)/u;

/** Two figures on two lines of one cell are two amounts, not one with a space between thousands. */
const ON_TWO_LINES = /\d[^\S\r\n]*[\r\n\v\f\u2028\u2029]+\s*\d/u;

/** Every kind of space, apostrophe and dash as its plain form; a spreadsheet's text guards (`'123`, `="123"`) removed. */
function plainMarks(text: string): string {
  return visible(text.replace(SOFT_MINUS, '-'))
    .replace(/[\s\u00A0\u2000-\u200A\u202F]+/gu, ' ')
    .replace(/[’‘ʼ´`]/gu, "'")
    .replace(/[−–—‒―‐‑﹣－]/gu, '-')
    .trim()
    .replace(/^="(.*)"$/u, '$1')
    .replace(/^'/u, '');
}

/** `5 000 - 10 000 $`, `$150,000-350,000`, `entre 5 000 et 10 000`, `10 000 $ à 20 000 $`, `10,000 to 20,000`. */
function isBand(text: string): boolean {
  const between = /^(?:entre|between)\s+(.+?)\s+(?:et|and)\s+(.+)$/i.exec(text);
  const range = /^(?:de |from )?(.*\d.*?)\s*(?:-|\bto\b|\s[àa]\s)\s*(.*\d.*)$/i.exec(text);
  const sides = between ?? range;
  if (!sides) return false;
  return [sides[1] ?? '', sides[2] ?? ''].every((side) => {
    const bare = stripSignAndCurrency(side.trim());
    return bare !== null && /^[\d.,][\d.,' ]*(?:\s*(?:M|k|millions?))?$/iu.test(bare.rest);
  });
}
