import { type Place, Refusal } from '../base/issue.ts';
import { fold, tidy } from '../base/text.ts';
import type { Cell } from '../read/row.ts';
import { matchHeaders, namesColumn, namesRole, speaksOfMoney } from './headers.ts';
import { headerPeriod } from './layout/header-words.ts';
import { totalsLabel } from './totals.ts';
import { ROLES } from './types.ts';

/** The names of the columns of a table, and what is known by them. */
export interface HeaderNames {
  readonly file: string;
  readonly header: readonly string[];
  /** The same as they are compared: folded once for all rows. */
  readonly folded: readonly string[];
  /** Line of the names; null: the file has none. */
  readonly line: number | null;
  /** Columns by the role that they play. */
  readonly columns: ReadonlyMap<string, number>;
  /** The column by which a row of names is known: that of the amounts, or the first that holds some. */
  readonly named: number;
}

const textOf = (cells: readonly Cell[], at: number): string => String(cells[at] ?? '').trim();

/** Whole amounts that the name of a column could be: years. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;
export const couldBeYear = (amount: number): boolean =>
  amount >= FIRST_YEAR && amount <= LAST_YEAR && Number.isInteger(amount);

/**
 * Whether a row whose amount is a bare year holds names alone: under columns that are called by years, or another table's,
 * `2023` is the name of one.
 */
export function namesYears(names: HeaderNames, cells: readonly Cell[]): boolean {
  const { header, named } = names;
  const isYear = (text: string) => /^\d{4}$/.test(text) && couldBeYear(Number(text));
  if (!isYear(textOf(cells, named))) return false;
  const filled = header.map((_, at) => textOf(cells, at)).filter((text) => text !== '');
  const texts = filled.filter((text) => !isYear(text));
  // `Total` names a column too, and more often a row: of as many dollars as there are years, it is a total all the same.
  if (texts.every((text) => totalsLabel(text) !== undefined)) return false;
  // One name beside a year is no row of names, unless a column is called by a year.
  return (texts.length > 1 || header.some(isYear)) && texts.every((text) => isName(names, text));
}

/** Whether a text is the name of a column of this table, or that of a role. */
export const isName = ({ folded }: HeaderNames, text: string): boolean =>
  namesRole(text) || folded.includes(fold(text));

/** Whether a row without an amount, or with a year for one, holds the names of the columns once more: two tables one under the other. */
export function repeatsHeader({ folded, named }: HeaderNames, cells: readonly Cell[]): boolean {
  const name = folded[named] ?? '';
  if (name === '' || fold(textOf(cells, named)) !== name) return false;
  const filled = folded.flatMap((_, at) => (textOf(cells, at) === '' ? [] : [textOf(cells, at)]));
  return filled.filter((text) => folded.includes(fold(text))).length * 2 >= filled.length;
}

/**
 * Refuses the names of the columns in another order: the rows below would be read under the columns of others.
 *
 * @throws Refusal `header-moved`, or `header-other` for a list of organisations with another column in the place of one that is used
 */
export function refuseMoved(names: HeaderNames, cells: readonly Cell[], place: Place): void {
  const { folded: known } = names;
  const own = foldedOf(names, cells);
  const moved = known.findIndex((name, at) => name !== own[at]);
  if (moved < 0) return;
  if (areSame(own, known)) throw refusal('header-moved', names, cells, moved, place);
  // Names of which that of the organisations is another are those of a summary.
  const organisation = names.columns.get('organisation') ?? -1;
  if (own[organisation] !== known[organisation]) return;
  const other = otherColumn(names, cells);
  if (other !== undefined) throw refusal('header-other', names, cells, other, place);
}

/**
 * What is to be said of the names of another table: most cells are names of columns, that under the organisation among them, and
 * that of the amounts is another than before. What stands right under the header explains it, and begins no table. Where its rows
 * name no organisation, they may sum up those above: what is returned is to be said once one of them is counted.
 *
 * @throws Refusal `header-moved`, `header-other` where its rows name organisations
 */
export function otherNames(
  names: HeaderNames,
  cells: readonly Cell[],
  place: Place & { line: number },
): Refusal | undefined {
  const { header, line, named, columns } = names;
  if (line === null || place.line <= line + 1 || !namesAmounts(textOf(cells, named))) return undefined;
  if (!isName(names, textOf(cells, columns.get('organisation') ?? named))) return undefined;
  const filled = header.map((_, at) => textOf(cells, at)).filter((text, at) => text !== '' && at !== named);
  const repeated = filled.filter((text) => isName(names, text)).length;
  if (repeated === 0 || (repeated + 1) * 2 <= filled.length + 1) return undefined;
  const same = areSame(foldedOf(names, cells), names.folded);
  const found = refusal(same ? 'header-moved' : 'header-other', names, cells, named, place);
  if (same || filled.some((text) => matchHeaders([text], 'organisation').length > 0)) throw found;
  return found;
}

/** The cells of a row as they are compared. */
const foldedOf = ({ header }: HeaderNames, cells: readonly Cell[]): readonly string[] =>
  header.map((_, at) => fold(textOf(cells, at)));

/** Whether two rows of names are the same in some order. */
const areSame = (own: readonly string[], known: readonly string[]): boolean =>
  own.toSorted().join('\n') === known.toSorted().join('\n');

/** Whether a text names a column: a name, with or without more (`Montant demandé`, `Nombre de membres`), or a year. */
function namesAmounts(text: string): boolean {
  if (namesColumn(text)) return true;
  const period = headerPeriod(text);
  if (typeof period === 'object' && period.rest === '') return true;
  const [first = ''] = text.split(/[\s(:]/, 1);
  return speaksOfMoney(first) || namesColumn(first);
}

/** A column that plays a role and whose cell names another thing. */
function otherColumn({ folded, columns }: HeaderNames, cells: readonly Cell[]): number | undefined {
  for (const role of ROLES) {
    const at = columns.get(role) ?? -1;
    const [name = '', text] = [folded[at], textOf(cells, at)];
    if (fold(text) === name || matchHeaders([text], role).length > 0) continue;
    // A name that is shortened, or a label in its place, is none of another column.
    if (folded.includes(fold(text)) || namesColumn(text)) return at;
  }
  return undefined;
}

function refusal(
  code: 'header-moved' | 'header-other',
  { header, file }: HeaderNames,
  cells: readonly Cell[],
  at: number,
  place: Place,
): Refusal {
  const args = { file, column: header[at] ?? '', found: tidy(textOf(cells, at)) };
  return new Refusal({ code, args, level: 'error', places: [place] });
}
