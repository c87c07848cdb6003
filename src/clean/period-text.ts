import { visible, withoutAccents } from '../base/text.ts';

/**
 * What a printed period is. `fiscal`: a year that starts in `start` and ends in the next, labelled `2023-2024`;
 * `calendar`: labelled `2024`; `date`: a day, whose parts may be in doubt (`03/04/2024`); `other`: anything else.
 */
export type Period =
  | { readonly kind: 'fiscal'; readonly start: number; readonly namedByEnd?: boolean }
  | { readonly kind: 'calendar'; readonly year: number }
  | {
      readonly kind: 'date';
      readonly year: number;
      /** Two where day and month could change places: each is then the day of the other. */
      readonly months: readonly number[];
      /** Day of the month; undefined for a month without a day, or where it could be the month. */
      readonly day?: number | undefined;
      readonly marchEnd: boolean;
    }
  /** `2011-12`: the fiscal year 2011-2012, or December 2011. */
  | { readonly kind: 'fiscal-or-month'; readonly start: number; readonly month: number }
  | { readonly kind: 'other' };

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|janv|janvier|january)$/, 1],
  [/^(?:feb|fev|fevr|fevrier|february)$/, 2],
  [/^(?:mar|mars|march)$/, 3],
  [/^(?:apr|avr|avril|april)$/, 4],
  [/^(?:mai|may)$/, 5],
  [/^(?:jun|juin|june)$/, 6],
  [/^(?:jul|juil|juillet|july)$/, 7],
  [/^(?:aug|aout|august)$/, 8],
  [/^(?:sep|sept|septembre|september)$/, 9],
  [/^(?:oct|octobre|october)$/, 10],
  [/^(?:nov|novembre|november)$/, 11],
  [/^(?:dec|decembre|december)$/, 12],
];

/** The month that a folded word names, from 1; 0 for none. */
export const monthNumber = (word: string): number =>
  MONTHS.find(([pattern]) => pattern.test(word.replace('.', '')))?.[1] ?? 0;

const isYear = (year: number): boolean => year >= 1900 && year <= 2100;
/** Hyphen, non-breaking hyphen, dashes, minus and their wide forms. */
const HYPHENS = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/gu;
/** No period is longer; a description is not searched for one. */
const LONGEST = 100;
const OTHER: Period = { kind: 'other' };

/** Reads one printed period on its own; what its column says of it is `periodLabels`' matter. */
export function readPeriod(text: string): Period {
  if (text.length > LONGEST) return OTHER;
  const plain = withoutAccents(visible(text))
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(HYPHENS, '-')
    .trim();
  const ended =
    /^(?:.*\b(?:se terminant|se termine|terminee?|clos|ended|ending|end)\b)(?: (?:le|au|on))? (.*)$/.exec(
      plain,
    );
  if (ended) {
    const day = readDate(ended[1] ?? '');
    if (day.kind !== 'date') return OTHER;
    return day.marchEnd ? { kind: 'fiscal', start: day.year - 1 } : day;
  }
  const rest = plain
    .replace(
      /^(?:exercice(?: financier)?|annee(?: financiere| fiscale| budgetaire)?|fiscal year|financial year|year|[ae]\.? ?f\.?(?= ?\d{2,4} ?[-/])) ?/,
      '',
    )
    .trim();
  return readYears(rest) ?? readRange(rest) ?? readDate(rest);
}

/** `2023-04-01 au 2024-03-31`, `01/04/2022-31/03/2023`, `avril 2022 à mars 2023`: where the two sides may part. */
const JOINTS = [/ (?:au|a|to|until|through|jusqu'au|-+|>|→) /g, /-/g, /\//g];

/**
 * A range of days or months that makes a year: a fiscal year, or the calendar year from January to December. Another
 * length is no year; undefined: the text is no range.
 */
function readRange(text: string): Period | undefined {
  const range = text.replace(/^(?:du|de|from|between|entre) /, '').replace(/ (?:et|and) /, ' au ');
  for (const joint of JOINTS) {
    for (const { index, 0: sign } of range.matchAll(joint)) {
      const from = readDate(range.slice(0, index).trim());
      if (from.kind !== 'date') continue;
      const to = readDate(range.slice(index + sign.length).trim());
      if (to.kind === 'date') return yearBetween(from, to);
    }
  }
  return undefined;
}

type Day = Extract<Period, { kind: 'date' }>;

/** Each order of day and month that makes a year of the two days; they agree, or the range is not understood. */
function yearBetween(from: Day, to: Day): Period {
  const years = from.months.flatMap((first) =>
    to.months.flatMap((last) => {
      const months = (to.year - from.year) * 12 + last - first + 1;
      if (months !== 12 || !startsMonth(from, first) || !endsMonth(to, last)) return [];
      return [first];
    }),
  );
  const [first] = years;
  if (first === undefined || new Set(years).size > 1) return OTHER;
  return first === 1 ? { kind: 'calendar', year: from.year } : { kind: 'fiscal', start: from.year };
}

/** The other part of a slashed date is its day; a month without a day begins and ends with itself. */
const dayFor = ({ day, months }: Day, month: number): number | undefined =>
  months.length < 2 ? day : months.find((other) => other !== month);
const startsMonth = (date: Day, month: number): boolean => [undefined, 1].includes(dayFor(date, month));
const endsMonth = (date: Day, month: number): boolean => {
  const last = dayFor(date, month);
  return last === undefined || last >= (month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31);
};

function readYears(text: string): Period | undefined {
  const period = /^(\d\d)(\d\d)-? ?p(\d{1,2})$/.exec(text);
  if (period) {
    const [from, to] = [Number(period[1]), Number(period[2])];
    return to === (from + 1) % 100 ? { kind: 'fiscal', start: 2000 + from } : OTHER;
  }
  const fy = /^fy ?'?(\d{4}|\d{2})(?: ?[-/] ?(\d{4}|\d{2}))?$/.exec(text);
  if (fy) {
    const first = fullYear(fy[1] ?? '');
    if (fy[2] === undefined) return { kind: 'fiscal', start: first - 1, namedByEnd: true };
    return endsNextYear(first, fy[2]) ? { kind: 'fiscal', start: first } : OTHER;
  }
  const long = /^(\d{4}) ?(?:[-/_ ]|a|au|to|et|and) ?(\d{4})$/.exec(text);
  if (long) {
    const start = Number(long[1]);
    return isYear(start) && Number(long[2]) === start + 1 ? { kind: 'fiscal', start } : OTHER;
  }
  const short = /^(\d{4}) ?([-/_]) ?(\d{2})$/.exec(text);
  if (short) return readShortYears(Number(short[1]), short[3] ?? '');
  const brief = /^'?(\d\d) ?[-/] ?'?(\d\d)$/.exec(text);
  if (brief && endsNextYear(Number(brief[1]), brief[2] ?? '')) {
    return { kind: 'fiscal', start: 2000 + Number(brief[1]) };
  }
  const year = /^(\d{4})(?:\.0+)?$/.exec(text);
  if (year) return isYear(Number(year[1])) ? { kind: 'calendar', year: Number(year[1]) } : OTHER;
  return undefined;
}

/** `2020-21` is a fiscal year, `2020-05` a month, `2011-12` either. */
function readShortYears(start: number, end: string): Period {
  if (!isYear(start)) return OTHER;
  const month = Number(end);
  const isMonth = month >= 1 && month <= 12;
  if (!endsNextYear(start, end))
    return isMonth ? { kind: 'date', year: start, months: [month], marchEnd: false } : OTHER;
  return isMonth ? { kind: 'fiscal-or-month', start, month } : { kind: 'fiscal', start };
}

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));
const endsNextYear = (start: number, end: string): boolean =>
  end.length === 2 ? Number(end) === (start + 1) % 100 : Number(end) === start + 1;

/** ISO days and times, `dd/mm/yyyy` or `mm/dd/yyyy`, `31 mars 2019`, `April 1, 2023`, `Wed Feb 15 00:00:00 EST 2017`. */
function readDate(text: string): Period {
  const isoMonth = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (isoMonth) return day(Number(isoMonth[1]), [Number(isoMonth[2])], undefined);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ t].*)?$/.exec(text);
  if (iso) return day(Number(iso[1]), [Number(iso[2])], Number(iso[3]));
  const slashed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: .*)?$/.exec(text);
  if (slashed) return readSlashed(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  const worded = /^(?:le )?(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]+\.?),? (\d{4})$/.exec(text);
  if (worded) return day(Number(worded[3]), [monthNumber(worded[2] ?? '')], Number(worded[1]), true);
  const english = /^([a-z]+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  if (english) return day(Number(english[3]), [monthNumber(english[1] ?? '')], Number(english[2]), true);
  const month = /^([a-z]+\.?) (\d{4})$/.exec(text);
  if (month) return day(Number(month[2]), [monthNumber(month[1] ?? '')], undefined);
  const numbered = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  if (numbered) return day(Number(numbered[2]), [Number(numbered[1])], undefined);
  const stamp = /^[a-z]{3} ([a-z]{3}) (\d{1,2}) [\d:]{8} [a-z0-9+:]+ (\d{4})$/.exec(text);
  if (stamp) return day(Number(stamp[3]), [monthNumber(stamp[1] ?? '')], Number(stamp[2]));
  return OTHER;
}

function readSlashed(first: number, second: number, year: number): Period {
  if (first > 12) return day(year, [second], first);
  if (second > 12) return day(year, [first], second);
  return first === second ? day(year, [first], first) : day(year, [second, first], undefined);
}

function day(
  year: number,
  months: readonly number[],
  dayOfMonth: number | undefined,
  worded = false,
): Period {
  const dated = dayOfMonth === undefined || (dayOfMonth >= 1 && dayOfMonth <= 31);
  if (!isYear(year) || !dated || !months.every((m) => m >= 1 && m <= 12)) return OTHER;
  const marchEnd = worded && months[0] === 3 && dayOfMonth === 31;
  return { kind: 'date', year, months, day: dayOfMonth, marchEnd };
}
