const DAY = 86_400_000;
/** Day 0 of the two calendars of a workbook, in days from 1970-01-01: 1899-12-30 and 1904-01-01. */
const EPOCH_1900 = -25_569;
const EPOCH_1904 = -24_107;
/** The calendar of 1900 has a 29 February that never was; serial numbers before it are a day behind. */
const LEAP_DAY = 60;
/** Excel shows no date beyond 9999-12-31. */
const LAST_DAY = 2_958_466;

/**
 * The date of a serial number: `2023-04-01`, with the time of day where there is one, to the second. Undefined where
 * no spreadsheet shows a date.
 */
export function dateOfSerial(serial: number, epoch1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < LAST_DAY)) return undefined;
  const behind = !epoch1904 && serial >= 1 && serial < LEAP_DAY ? 1 : 0;
  const days = serial + (epoch1904 ? EPOCH_1904 : EPOCH_1900) + behind;
  const text = new Date(Math.round((days * DAY) / 1000) * 1000).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}

/** The date of a cell typed as one (`2023-04-01T00:00:00.000`), in the form above; other text as it stands. */
export function dateOfText(text: string): string {
  const [, day = '', time = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?)?$/.exec(text) ?? [];
  if (day === '') return text;
  return time === '' || time === '00:00:00' ? day : `${day}T${time}`;
}

/**
 * Formats by number that show a date or a time (ECMA-376 part 1, §18.8.30): those of every language, then those of
 * Chinese, Japanese, Korean and Thai.
 */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [45, 47],
  [27, 36],
  [50, 58],
  [71, 81],
];

/** Does a cell of this format show a date? `code` is the format where the workbook defines it itself. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([first, last]) => id >= first && id <= last);
  return sectionsOf(code.toLowerCase()).some(isDateSection);
}

/** What is quoted, escaped, padding or in brackets shows nothing of the value; `[h]` counts hours and does. */
function sectionsOf(code: string): string[] {
  return code
    .replace(/"[^"]*"|[\\_*]./g, ' ')
    .replace(/\[(h+|m+|s+)\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/(s)[.,]0+/g, '$1')
    .split(';');
}

const DATE_WORD = /^(?:[ymdhs]+|am|pm|[apeg]|ee|eeee|aaaa?a?|ggg?|b1|b2|bb|bbbb)$/;

function isDateSection(section: string): boolean {
  const words = section.match(/[a-z0-9#?%]+/g) ?? [];
  return words.length > 0 && words.every((word) => DATE_WORD.test(word));
}
