import words from '../../../data/reference/layout.json' with { type: 'json' };
import { fold, tidy } from '../../base/text.ts';
import { foldHeader } from '../headers.ts';
import { monthNumber, readPeriod } from '../period-text.ts';

/** A period found in a header. */
export interface HeaderPeriod {
  /** As `periodLabels` reads it. */
  readonly text: string;
  /** The header with `*` where the period stands: columns of one measure share it. */
  readonly pattern: string;
  /** Words around the period that tell columns apart, folded: `mission` in `Montant 2022-2023 / Mission`. */
  readonly rest: string;
}

const DASHES = /[–—−‒‑‐]/g;
/** Two years joined, `FY2023`, a year, or two short years: the forms a header wraps in words. */
const PERIODS =
  /(?<!\d)(?:FY ?'?(?:\d{4}|\d{2})(?!\d)|(?:19|20)\d\d ?[-/_] ?(?:(?:19|20)\d\d|\d\d)(?![\d-])|(?:19|20)\d\d(?!\d)|\d\d ?[-/] ?\d\d(?![\d/-]))/giu;

/** `Exercice terminé le 31 mars 2022`: the period is the whole of it. */
const ENDS = /\b(?:termin|clos|end)/iu;
/** `Montant au 31 mars 2022`. */
const DAY = /(?<!\d)\d{1,2}(?:er)? \p{L}{3,9}\.? (?:19|20)\d\d(?!\d)/u;
/** What no day is without: a class of letters takes V8 milliseconds to prepare, and few headers come to need it. */
const LIKE_DAY = /(?<!\d)\d{1,2}(?:er)? \S+ (?:19|20)\d\d(?!\d)/;

/** The one period of a header; `several` for a span of years; undefined where there is none. */
export function headerPeriod(header: string): HeaderPeriod | 'several' | undefined {
  const text = tidy(header).replace(DASHES, '-');
  if (text.length > 100) return undefined;
  const whole = readPeriod(text);
  if (whole.kind === 'date' || (whole.kind === 'fiscal' && ENDS.test(text)))
    return { text, pattern: '*', rest: '' };
  const day = LIKE_DAY.test(text) ? DAY.exec(text) : null;
  if (day) return around(text, day[0], day.index, day[0]);
  const found = [...text.matchAll(PERIODS)].flatMap((match) => {
    const period = yearsOf(match[0]);
    return period === undefined ? [] : [{ period, start: match.index, end: match.index + match[0].length }];
  });
  const [first, ...others] = found;
  if (!first) return undefined;
  if (others.some(({ period }) => period !== first.period)) return 'several';
  return around(text, text.slice(first.start, first.end), first.start, first.period);
}

function around(text: string, printed: string, start: number, period: string): HeaderPeriod {
  const pattern = `${text.slice(0, start)}*${text.slice(start + printed.length)}`;
  return { text: period, pattern, rest: telling(pattern) };
}

/** `22-23` is 2022-2023; any other form is left as it stands, if it is a period at all. */
function yearsOf(text: string): string | undefined {
  const short = /^(\d\d) ?[-/] ?(\d\d)$/.exec(text);
  const plain = short ? `20${short[1]}-20${short[2]}` : text;
  const { kind } = readPeriod(plain);
  return kind === 'fiscal' || kind === 'calendar' || kind === 'fiscal-or-month' ? plain : undefined;
}

const FILLER = new Set(words.filler);

/** The mark of a note beside a header: `2023-2024 (1)`. */
const NOTE_MARKS = /\(\d{1,2}\)|[*†‡¹²³]+/gu;

/** The words of a header that tell it from its neighbours, folded. */
const telling = (header: string): string =>
  fold(header.replace(NOTE_MARKS, ' '))
    .split(' ')
    .filter((word) => !FILLER.has(word))
    .join(' ');

/** Which of several: `1`, `2e`, `premier`, `final`. */
const WHICH =
  '(?:\\d{1,2} ?(?:er|ere|re|e|eme|nd|nde|st|rd|th)?|premier|premiere|deuxieme|second|seconde|troisieme|quatrieme|first|third|fourth|initial|initiale|final|finale|dernier|derniere|last)';
const INSTALMENT =
  '(?:trimestre|semestre|versement|tranche|paiement|acompte|quarter|instalment|installment|payment)s?';
const QUARTER = /^[tq] ?\d$/;
/** V8 takes milliseconds to prepare the second expression, which few headers come to need. */
const SPEAKS_OF_INSTALMENT = new RegExp(INSTALMENT);
const WHICH_INSTALMENT = new RegExp(
  `^(?:${WHICH} ${INSTALMENT}|${INSTALMENT} ?(?:(?:n|no|numero|number) )?${WHICH})$`,
);

/** Words that tell a column from its neighbours (`rest`) name a quarter or an instalment: several amounts of one year, to be added up. */
export const saysInstalment = (rest: string): boolean =>
  QUARTER.test(rest) || (SPEAKS_OF_INSTALMENT.test(rest) && WHICH_INSTALMENT.test(rest));

/** The header names a quarter, an instalment, a month or the instalment of a month (`Versement d’avril`). */
export function namesInstalment(header: string): boolean {
  const rest = withoutMonth(telling(header));
  const words = rest.replace(INSTALMENT_FIRST, '').split(' ');
  return saysInstalment(rest) || (words.length === 1 && monthNumber(words[0] ?? '') > 0);
}
/** `1er versement (avril)` → `1er versement`: the month of an instalment that is named already. */
function withoutMonth(rest: string): string {
  const [last = '', ...before] = rest.split(' ').toReversed();
  const others = before.toReversed().join(' ');
  return monthNumber(last) > 0 && saysInstalment(others) ? others : rest;
}
const INSTALMENT_FIRST = new RegExp(`^${INSTALMENT} `);

/** `* / Mission` → `Mission`; `Montant mission *` → `Montant mission`. */
export const modeOf = (pattern: string): string =>
  pattern
    .replace('*', ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s/:|,;–—-]+|[\s/:|,;–—(-]+$/g, '')
    .trim();

const holdsOne = (list: readonly string[]) => {
  const known = new Set(list);
  return (header: string): boolean =>
    foldHeader(header)
      .split(' ')
      .some((word) => known.has(word));
};

/** The header names a mode of funding (`Mission globale`, `Ententes`, `Projet ponctuel`). */
export const namesMode = holdsOne(words.modes);
/** As `namesMode`, or it can be one beside a column that does (`Autres`, `Indexation`). */
export const couldNameMode = holdsOne([...words.modes, ...words.moreModes]);
/** The header counts something that is not money, or is an identifier. */
export const namesCount = holdsOne(words.counts);
const STAGES = Object.entries(words.stages);
/**
 * What a header speaks of instead of money received: `asked` for `Projet demandé`, `left` for `Solde du projet`, `part` for
 * `dont indexation` … (the keys of `stages` in `layout.json`); undefined where it speaks of none of these.
 */
export function stageOf(header: string): string | undefined {
  const folded = ` ${foldHeader(header)} `;
  return STAGES.find(([, phrases]) => phrases.some((phrase) => folded.includes(` ${phrase} `)))?.[0];
}
/** The header says that the column sums its neighbours. */
export const namesTotal = holdsOne(words.totals);
/** The header says that the column is a mean, a difference or a share of its neighbours. */
const saysSummary = holdsOne(words.summaries);
export const namesSummary = (header: string): boolean => saysSummary(header) || header.includes('%');
