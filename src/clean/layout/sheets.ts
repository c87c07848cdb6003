import { type AnyIssue, Refusal } from '../../base/issue.ts';
import { fold } from '../../base/text.ts';
import type { RawTable, SheetFacts } from '../../read/types.ts';
import { isRequested, matchHeaders, namesAmounts } from '../headers.ts';
import { headerPeriod, modeOf, namesMode } from './header-words.ts';
import { areRegions } from './outline.ts';
import { withoutSummary } from './summary-sheets.ts';

/** A sheet read as part of the data, with what its name says of all its rows. */
interface SheetInput {
  readonly table: RawTable;
  readonly set: Readonly<Record<string, string>>;
}

/** The sheets of one workbook that are read, and what there is to know of the others. */
export interface SheetSet {
  readonly inputs: readonly SheetInput[];
  readonly issues: readonly AnyIssue[];
}

/** `--sheet all`. */
const ALL = 'all';

/**
 * Sheets with the same columns are one data set, and the name of each gives the period, the region or the mode that its
 * rows do not say. `asked`: the sheets that a person names, `all` for every visible one; null for those that belong
 * together. A table that stands alone, or a file that is no workbook, is handed on as it is.
 *
 * @throws Refusal `sheets-differ` where another sheet holds funding under other columns, and those of reading
 */
export async function sheetsOf(table: RawTable, asked: readonly string[] | null): Promise<SheetSet> {
  const { workbook, facts } = table;
  const own = facts.sheet?.value;
  if (!workbook || own === undefined) return { inputs: [{ table, set: {} }], issues: [] };
  const visible = workbook.sheets.filter(
    ({ visibility, kind }) => visibility === 'visible' && kind === 'cells',
  );
  const open = async (name: string) => (name === own ? table : await workbook.open(name));
  const names = asked
    ? askedNames(asked, workbook.sheets, own)
    : await withoutSummary(together(facts.file, own, visible), open);
  const left = visible.filter(({ name, filled }) => filled && !names.includes(name));
  if (names.length < 2)
    return { inputs: [{ table, set: {} }], issues: asked ? leftOut(facts.file, names, left) : [] };
  const tables: RawTable[] = [];
  for (const name of names) tables.push(await open(name));
  const said = saidByNames(tables);
  return {
    inputs: tables.map((one, i) => ({ table: named(one), set: said[i] ?? {} })),
    issues: [
      {
        code: 'sheets-together',
        args: { file: facts.file, sheets: names, gives: Object.keys(said[0] ?? {}) },
        level: 'note',
      },
      ...leftOut(facts.file, names, left),
    ],
  };
}

function askedNames(asked: readonly string[], sheets: readonly SheetFacts[], own: string): readonly string[] {
  if (!asked.some((name) => fold(name) === ALL || fold(name) === 'toutes')) {
    return asked.length === 1 ? [own] : [...new Set(asked.map((name) => sheetNamed(name, sheets)))];
  }
  return sheets
    .filter(({ header, visibility }) => header !== null && visibility === 'visible')
    .map(({ name }) => name);
}

/** A sheet as a person types it: its name, or its place among the tabs; what is neither is left to be refused. */
function sheetNamed(typed: string, sheets: readonly SheetFacts[]): string {
  const exact = sheets.find(({ name }) => name === typed);
  const folded = exact ?? sheets.find(({ name }) => fold(name) === fold(typed));
  const numbered = folded ?? (/^\d+$/.test(typed) ? sheets[Number(typed) - 1] : undefined);
  return numbered?.name ?? typed;
}

/** The sheets whose columns are those of the sheet that is read. */
function together(file: string, own: string, visible: readonly SheetFacts[]): readonly string[] {
  const chosen = visible.find(({ name }) => name === own);
  if (!chosen?.header || !isFunding(chosen.header)) return [own];
  const key = columnsKey(chosen.header);
  const others = visible.filter(
    (sheet) => sheet !== chosen && sheet.header !== null && isFunding(sheet.header),
  );
  const same = visible.filter(({ header }) => header !== null && columnsKey(header) === key);
  const differ = others.filter(({ header }) => columnsKey(header ?? []) !== key);
  if (differ.length > 0) {
    const args = { file, same: same.map(({ name }) => name), others: differ.map(({ name }) => name) };
    throw new Refusal({ code: 'sheets-differ', args, level: 'error' });
  }
  return same.map(({ name }) => name);
}

/** Names an organisation and an amount: a table of funding, and no summary or list of codes. */
const isFunding = (header: readonly string[]): boolean =>
  matchHeaders(header, 'organisation').length > 0 &&
  (namesAmounts(header) || header.some((name) => headerPeriod(name) !== undefined || namesMode(name)));

/** The same, of what was granted: no list of refusals, whose amounts are those asked for. */
const isGranted = (header: readonly string[]): boolean => {
  const amounts = matchHeaders(header, 'amount');
  const asked = ({ index }: { readonly index: number }) => isRequested(header[index] ?? '');
  return isFunding(header) && (amounts.length === 0 || !amounts.every(asked));
};

/** Sheets that are rather read: tables of funding, else what names amounts (a summary by region). */
export const FUNDING_SHEETS = [isGranted, namesAmounts] as const;

/** Columns as they are compared: in any order, a year in a name being any year. */
const columnsKey = (header: readonly string[]): string =>
  header
    .map((name) => {
      const period = headerPeriod(name);
      return fold(period === undefined || period === 'several' ? name : period.pattern);
    })
    .filter((name) => name !== '')
    .sort()
    .join('|');

/** What the names of the sheets say that their rows do not. */
function saidByNames(tables: readonly RawTable[]): readonly Readonly<Record<string, string>>[] {
  const lacks = (role: 'period' | 'region' | 'mode') =>
    tables.every(({ facts }) => {
      const found = matchHeaders(facts.header, role).some(({ date }) => !date);
      return !found && !(role === 'period' && facts.header.some((name) => headerPeriod(name) !== undefined));
    });
  const names = tables.map(({ facts }) => facts.sheet?.value ?? '');
  const periods = names.map(headerPeriod);
  const said = names.map((): Record<string, string> => ({}));
  const give = (role: string, values: readonly string[]) => {
    for (const [i, value] of values.entries()) if (said[i]) said[i][role] = value;
  };
  const dated = periods.flatMap((period) => (period === undefined || period === 'several' ? [] : [period]));
  if (dated.length === names.length && lacks('period'))
    give(
      'period',
      dated.map(({ text }) => text),
    );
  const rests = dated.length === names.length ? dated.map(({ pattern }) => modeOf(pattern)) : names;
  if (lacks('region') && areRegions(rests)) give('region', rests);
  else if (lacks('mode') && rests.every(namesMode)) give('mode', rests);
  return said;
}

/** Sheets of the workbook that are not read: tables, which may be missed, and pages that hold none. */
function leftOut(file: string, read: readonly string[], left: readonly SheetFacts[]): AnyIssue[] {
  const namesOf = (tables: boolean) =>
    left.filter(({ header }) => (header !== null) === tables).map(({ name }) => name);
  const [tables, pages] = [namesOf(true), namesOf(false)];
  const issues: AnyIssue[] = [];
  if (tables.length > 0) {
    const args = { file, sheets: read, others: tables };
    issues.push({ code: 'sheets-unread', args, level: 'warning', count: tables.length });
  }
  if (pages.length > 0)
    issues.push({ code: 'sheets-without-table', args: { file, sheets: pages }, level: 'note' });
  return issues;
}

/** The sheet is told apart in every place; the file it stands in is kept beside. */
const named = (table: RawTable): RawTable => ({
  ...table,
  facts: {
    ...table.facts,
    file: `${table.facts.file} [${table.facts.sheet?.value ?? ''}]`,
    within: table.facts.file,
  },
  issues: table.issues.filter(({ code }) => code !== 'sheet-chosen'),
});
