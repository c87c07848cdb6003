import type { Evidence } from '../base/issue.ts';
import { withoutAccents } from '../base/text.ts';
import type { FileFacts } from '../read/types.ts';
import type { AmountScale, CleanIssue } from './types.ts';

/** Power of ten that an amount is multiplied by. */
export const SCALE_POWER: Readonly<Record<AmountScale, number>> = { units: 0, thousands: 3, millions: 6 };

const SIGN = String.raw`(?:\$|€|£|cad\b|usd\b|eur\b|gbp\b|chf\b|dollars?\b|euros?\b)`;
const NUMBERED = String.raw`(?:\d|\bun|\bdeux|\bone|\btwo|\bpar|\bper)\s*`;
/** The zeros of an amount (`45 000 $`) say nothing; those of `000 $` do. */
const NOT_IN_NUMBER = String.raw`(?<!\d[ ,'.]?)`;
const MILLIONS = new RegExp(
  String.raw`(?<!${NUMBERED})\b(?:millions?|mio|mln)\b|\bmm? ?${SIGN}|${SIGN} ?mm?(?![a-z])|\(mm?\)|${SIGN} ?'?000[ ,']000|${NOT_IN_NUMBER}'?000[ ,']000s? ?${SIGN}|\('?000[ ,']000\)`,
  'u',
);
const THOUSANDS = new RegExp(
  String.raw`(?<!${NUMBERED})\b(?:milliers?|milles?|thousands?)\b|\bk ?${SIGN}|${SIGN} ?k(?![a-z])|\(k\)|\ben k\b|${SIGN} ?'?000'?s?(?![\d ,'])|${NOT_IN_NUMBER}'?000'?s? ?${SIGN}|\('?000'?s?\)|${NOT_IN_NUMBER}'?000s\b|[x×*/÷] ?1[ ,']?000\b`,
  'u',
);
/** `Montant par 1 000 habitants`: a rate. */
const RATE = /\b(?:par|per|pour|for)\b.*\b(?:habitants?|inhabitants?|personnes?|people|capita|tete)\b/u;
/** Of people, organisations or files and not of money. */
const NOT_MONEY =
  /\b(?:habitants?|population|personnes?|people|inhabitants?|organismes?|organisations?|organizations?|menages?|households|citoyens?|participants?|heures?|hours)\b/u;
const MONEY = new RegExp(
  String.raw`${SIGN}|\b(?:montants?|amounts?|sommes?|subventions?|chiffres|figures|donnees|valeurs?|values|budgets?)\b`,
  'u',
);
/** `en milliers de dollars`, `k$`: of money, whoever it goes to. */
const OF_MONEY = new RegExp(
  String.raw`\b(?:milliers?|millions?|thousands?) (?:(?:de|of) )?${SIGN}|\b(?:k|mm?) ?\$`,
  'u',
);
/** The words that say the scale, and nothing else: `(en milliers)`, `En milliers de dollars`, `k$`. */
const ALONE =
  /^\W*(?:(?:montants?|chiffres|donnees|amounts?|figures|expressed|exprimes?|presentes?|all|tous|les|unite|unit|en|in|of|de|dollars?|canadiens?|canadian|courants?|current|milliers?|thousands?|millions?|cad|eur|usd|k|m|mm|000)\W*)+$/u;

const plain = (text: string): string =>
  withoutAccents(text).toLowerCase().replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim();

/** Counts of money that no option multiplies by; `in dollars and cents` are dollars. */
const OTHER_COUNT =
  /¢|(?<!\b(?:pour|et|and) |& )\bcents?\b|\bcentimes?\b|\b(?:centaines?|dizaines?|hundreds?|tens?) (?:de|d'|of)|\bmilliards?\b|\bbillions?\b|\bmds? ?[$€]/u;

/** What none of them is said without. */
const COULD_SAY_COUNT = /¢|cent|diz|hund|ten|mil|bil|md/;
const saysOtherCount = (words: string): boolean => COULD_SAY_COUNT.test(words) && OTHER_COUNT.test(words);

/** What a scale is not said without: the two expressions take V8 milliseconds to prepare, and few texts come to need them. */
const COULD_SAY_SCALE =
  /mi[ol]|mln|thousand|000|k|\(m|\bmm?(?![a-z])|\bmm? ?(?:cad|usd|eur|gbp|chf|dol)|m ?[$€£]|[$€£] ?m/;

/** Thousands or millions, where words say that the figures of a column are so; undefined where they do not. */
export function scaleInWords(text: string): AmountScale | undefined {
  const words = plain(text);
  if (!COULD_SAY_SCALE.test(words) || RATE.test(words)) return undefined;
  if (MILLIONS.test(words)) return 'millions';
  return THOUSANDS.test(words) ? 'thousands' : undefined;
}

/** What there is to go by for the scale of one column of amounts. */
export interface ScaleClues {
  /** Of the column of amounts, or of each where a table has one a year or mode. */
  readonly headers: readonly string[];
  readonly facts: FileFacts;
  /** Lines below the table that fill one cell. */
  readonly notes: readonly { readonly line: number; readonly text: string }[];
  /** The header names a currency and no thousands: `Montant ($)`. */
  readonly headerCurrency: string;
  /** Cells of a workbook whose format hides thousands: they hold whole units, whatever the header says of what is shown. */
  readonly hidden?: boolean;
  /** What the cell formats of a workbook say in words beside each number. */
  readonly shown?: AmountScale | undefined;
  /** Median of the first amounts that do not say their own scale, as printed. */
  readonly typical: number;
  /** One that is out of all proportion with them: it may be in whole units. */
  readonly stray?: PlainAmount | undefined;
}

/** An amount that does not say its own scale, in printed units. */
export interface PlainAmount {
  readonly text: string;
  /** Without its sign. */
  readonly value: number;
  /** A currency sign stands beside it. */
  readonly signed: boolean;
}

/** Above this in currency units, an amount is no organisation's: the words may be about another table. */
const IMPLAUSIBLE = 20_000_000;

type Settled = { readonly scale: Evidence<AmountScale> } | { readonly refusal: CleanIssue };

const UNITS: Evidence<AmountScale> = {
  value: 'units',
  source: 'found',
  because: { code: 'scale-unsaid', args: {} },
};

/**
 * Whether amounts are in units, thousands or millions: as a person says, else as the header says, else as a title
 * line, the name of the sheet or a note below the table says in so many words. Where that is doubtful (the words may
 * be about something else, the header names whole dollars, the amounts would be no organisation's), the person is asked.
 */
export function settleScale(clues: ScaleClues, given: AmountScale | undefined): Settled {
  if (given) {
    const because = { code: 'given-by-flag', args: { flag: `--amounts-in ${given}` } } as const;
    return { scale: { value: given, source: 'given', because } };
  }
  if (clues.shown)
    return { scale: { ...UNITS, value: clues.shown, because: { code: 'scale-shown', args: {} } } };
  if (clues.hidden) return { scale: { ...UNITS, because: { code: 'scale-format', args: {} } } };
  const { headers, headerCurrency, typical } = clues;
  const other = headers.find((name) => saysOtherCount(plain(name)));
  if (other !== undefined)
    return { refusal: { code: 'scale-other', args: { column: other }, level: 'error' } };
  const own = headers.map(scaleInWords).find((scale) => scale !== undefined);
  const header = headers.find((name) => scaleInWords(name) === own) ?? '';
  const mixed = own !== undefined && headers.some((name) => scaleInWords(name) !== own);
  const found = own
    ? { scale: own, words: header, sure: true, because: { code: 'scale-header', args: { header } } as const }
    : scaleAround(clues);
  if (!found) return { scale: UNITS };
  const { scale, words } = found;
  const large = typical * 10 ** SCALE_POWER[scale] > IMPLAUSIBLE;
  const whole = mixed || (!own && headerCurrency !== '');
  const stray = strayText(clues, scale);
  if (found.sure && !large && !whole && stray === '')
    return { scale: { value: scale, source: 'found', because: found.because } };
  const why = large ? 'large' : whole ? 'header' : found.sure ? 'stray' : 'words';
  const args = { column: header, words, scale, why, typical, stray };
  return { refusal: { code: 'scale-unclear', args, level: 'error' } };
}

/** The amount out of proportion, where its currency sign or what it would come to speaks for whole units. */
function strayText({ stray }: ScaleClues, scale: AmountScale): string {
  if (!stray) return '';
  return stray.signed || stray.value * 10 ** SCALE_POWER[scale] > IMPLAUSIBLE ? stray.text : '';
}

interface Found {
  readonly scale: AmountScale;
  readonly words: string;
  readonly sure: boolean;
  readonly because: Evidence<AmountScale>['because'];
}

/** The scale that a title line, the sheet's name or a note below the table gives. */
function scaleAround({ facts, notes }: ScaleClues): Found | undefined {
  const lines = [
    ...facts.preamble.map(({ line, text }) => ({
      words: text,
      because: { code: 'scale-line', args: { line, text } },
    })),
    ...(facts.sheet
      ? [{ words: facts.sheet.value, because: { code: 'scale-sheet', args: { sheet: facts.sheet.value } } }]
      : []),
    ...notes.map(({ line, text }) => ({
      words: text,
      because: { code: 'scale-line', args: { line, text } },
    })),
  ];
  for (const { words, because } of lines) {
    const scale = scaleInWords(words);
    if (!scale) continue;
    const text = plain(words);
    // `Population en milliers` is about another column.
    if (NOT_MONEY.test(text) && !MONEY.test(text)) continue;
    const bracketed = /[([]([^)\]]*)[)\]]/gu;
    const alone =
      ALONE.test(text) ||
      [...text.matchAll(bracketed)].some(
        ([, inner = '']) => scaleInWords(inner) === scale && ALONE.test(inner),
      );
    const sure = alone || OF_MONEY.test(text) || (MONEY.test(text) && !NOT_MONEY.test(text));
    return { scale, words, sure, because };
  }
  return undefined;
}
