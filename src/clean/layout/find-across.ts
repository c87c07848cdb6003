// Finds the columns that a sheet spreads over periods or kinds of money, and how to turn them into rows.
import type { Evidence } from '../../base/issue.ts';
import type { RawRow } from '../../read/row.ts';
import { currencyInHeader } from '../currencies.ts';
import { matchHeaders } from '../headers.ts';
import { scaleInWords } from '../scale.ts';
import type { CleanIssue, CleanOptions } from '../types.ts';
import type { Across, AcrossRole, ValueColumn } from './across.ts';
import { otherStages, unclear } from './across-refusals.ts';
import {
  type Checked,
  checkTotals,
  covers,
  proved,
  refuted,
  totalColumn,
  totalIssues,
} from './across-totals.ts';
import { type ColumnNumbers, columnNumbers, markOf } from './column-numbers.ts';
import {
  couldNameMode,
  headerPeriod,
  modeOf,
  namesCount,
  namesMode,
  namesSummary,
  namesTotal,
  stageOf,
} from './header-words.ts';
import type { KeptColumns } from './types.ts';
import {
  repeats,
  withoutTotals,
  type YearColumn,
  type YearGroup,
  yearColumns,
  yearGroups,
} from './year-columns.ts';

export interface FoundAcross {
  readonly across: Evidence<Across> | null;
  /** The only column of amounts names a period that the file says nowhere else. */
  readonly single: { readonly at: number; readonly header: string; readonly period: string } | null;
  readonly refusals: readonly CleanIssue[];
  readonly issues: readonly CleanIssue[];
}

export const NOTHING: FoundAcross = { across: null, single: null, refusals: [], issues: [] };

/** The rows of one file, to go through as often as it takes. */
export interface Body {
  readonly file: string;
  readonly header: readonly string[];
  rows(): AsyncIterable<readonly RawRow[]>;
  /** A line above the table says that its amounts are in thousands or millions: small numbers are money too. */
  readonly scaled?: boolean;
  /** The same rows as columns of codes, where they are read so. */
  readonly kept?: KeptColumns;
}

/**
 * A table with a column a year, a column a mode of funding, or both, recognised by its headers and its cells. Whatever
 * else could be the amount or the period leaves a doubt, and is refused with both readings.
 */
export async function findAcross(body: Body, options: CleanOptions): Promise<FoundAcross> {
  if (options.map?.amount !== undefined || !worthALook(body.header)) return NOTHING;
  const numbers = await columnNumbers(body, askedColumns(body.header));
  const look = new Look(body, numbers, options, null);
  return (await look.years()) ?? (await look.modes()) ?? (await look.parts()) ?? NOTHING;
}

/** As `findAcross`, where a person says that the columns found are to be read so, whatever stands beside them. */
export async function findAsked(
  body: Body,
  options: CleanOptions,
  roles: readonly AcrossRole[],
): Promise<FoundAcross | undefined> {
  const numbers = await columnNumbers(body, askedColumns(body.header));
  const look = new Look(body, numbers, options, roles);
  if (roles.includes('period')) return look.years();
  return (await look.modes()) ?? look.parts();
}

/** Totals beside the columns that a person named one by one. */
export async function namedAcross(
  body: Body,
  options: CleanOptions,
  roles: readonly AcrossRole[],
  columns: readonly ValueColumn[],
): Promise<FoundAcross> {
  const asked = [...askedColumns(body.header), ...columns.map(({ at }) => at)];
  const numbers = await columnNumbers(body, asked);
  return new Look(body, numbers, options, roles).settle(roles, columns, []);
}

/** Most files have one column that is named as the amount, and no period or mode in another header. */
function worthALook(header: readonly string[]): boolean {
  if (header.some((text) => headerPeriod(text) !== undefined)) return true;
  if (header.filter(couldNameMode).length > 1 && header.some(namesMode)) return true;
  return header.some(namesTotal) && matchHeaders(header, 'amount').length !== 1;
}

/**
 * Columns whose numbers a look may ask for: their name says a period, a mode, a total or an amount, or they stand to the left
 * of a total. Among columns of text without end, few do.
 */
function askedColumns(header: readonly string[]): ReadonlySet<number> {
  const asked = new Set<number>();
  for (const [at, text] of header.entries()) {
    if (headerPeriod(text) !== undefined || couldNameMode(text) || couldName(text)) asked.add(at);
    if (!namesTotal(text)) continue;
    asked.add(at);
    // (What stands to the left of another total is added for that one.)
    for (let part = at - 1; part >= 0 && !namesCount(header[part] ?? ''); part--) {
      asked.add(part);
      if (namesTotal(header[part] ?? '')) break;
    }
  }
  return asked;
}

/** Whether a header could stand for the amount, the period or the mode: among others, a better one may go before it. */
const couldName = (text: string): boolean =>
  (['amount', 'period', 'mode'] as const).some((role) => matchHeaders([text], role).length > 0);

class Look {
  private readonly body: Body;
  private readonly numbers: readonly (ColumnNumbers | undefined)[];
  private readonly options: CleanOptions;
  /** What a person says that columns across stand for; null: nothing. */
  private readonly asked: readonly AcrossRole[] | null;

  constructor(
    body: Body,
    numbers: readonly (ColumnNumbers | undefined)[],
    options: CleanOptions,
    asked: readonly AcrossRole[] | null,
  ) {
    this.body = body;
    this.numbers = numbers;
    this.options = options;
    this.asked = asked;
  }

  /** A column a year, or a column a year and mode. */
  async years(): Promise<FoundAcross | undefined> {
    const { values: possible, totals } = withoutTotals(yearColumns(this.body.header, this.numbers));
    const groups = yearGroups(possible).filter((group) => this.holdMoney(group));
    const values = groups.flatMap(({ columns }) => columns).sort((a, b) => a.at - b.at);
    const [first] = groups;
    if (!first) return undefined;
    if (values.length === 1 && !this.asked) return this.oneYear(first);
    const others = totals.map(({ at }) => at);
    if (groups.length === 1 && !repeats(values)) {
      return this.settle(['period'], values.map(yearOnly), others);
    }
    if (groups.every(({ rest }) => PART_OF_YEAR.test(rest)))
      return this.settle(['period'], values.map(yearOnly), others);
    const cells = values.map(yearAndMode);
    const apart = groups.every(({ rest, columns }) => rest !== '' && !repeats(columns));
    if (apart && (this.asked?.includes('mode') || (await this.areModes(groups, cells, others)))) {
      return this.settle(['period', 'mode'], cells, others);
    }
    const patterns = groups.map(({ pattern }) => ({ across: pattern }));
    if (repeats(values)) return { ...NOTHING, refusals: [unclear('measures', values, [], patterns)] };
    // Each of another year, and none is about the same thing.
    if (this.asked) return this.settle(['period'], values.map(yearOnly), others);
    const all = new Set(values.map(({ header }) => unitOf(header))).size < 2 ? [{ across: 'period' }] : [];
    return { ...NOTHING, refusals: [unclear('names', values, [], [...all, ...patterns])] };
  }

  /** Amounts, or, under the name of a mode, amounts that happen to be small. */
  private holdMoney({ rest, columns }: YearGroup): boolean {
    return couldNameMode(rest) || columns.some(({ at }) => this.isMoney(at));
  }

  /** What the columns of a year measure are modes: they say so, or a column of totals is their sum. */
  private async areModes(
    groups: readonly YearGroup[],
    cells: readonly ValueColumn[],
    totals: readonly number[],
  ): Promise<boolean> {
    if (!sameStage(cells)) return false;
    if (groups.every(({ rest }) => couldNameMode(rest)) && groups.some(({ rest }) => namesMode(rest)))
      return true;
    const checked = await this.check([...totals, ...this.totalsBeside(cells)], cells);
    return checked.some(proved);
  }

  private oneYear({ columns: [column] }: YearGroup): FoundAcross | undefined {
    const { header } = this.body;
    if (!column || !this.isMoney(column.at) || this.saysPeriod([column.at]).length > 0) return undefined;
    const rivals = [...this.rivals([column.at]), ...this.totalsBeside([column])];
    if (rivals.length > 0) return undefined;
    const { at, period } = column;
    return { ...NOTHING, single: { at, header: header[at] ?? '', period } };
  }

  /** A column a mode. */
  async modes(): Promise<FoundAcross | undefined> {
    const { header } = this.body;
    const possible = header.flatMap((text, at) =>
      couldNameMode(text) && !namesTotal(text) && !namesCount(text) && !namesSummary(text) && this.isMoney(at)
        ? [at]
        : [],
    );
    const sure = possible.filter((at) => namesMode(header[at] ?? ''));
    if (possible.length < 2 || sure.length === 0 || !possible.some((at) => this.isMoney(at)))
      return undefined;
    const columns = possible.map((at) => ({ at, header: header[at] ?? '', mode: header[at] ?? '' }));
    if (!this.asked && !sameStage(columns)) return { ...NOTHING, refusals: [otherStages(columns, stageOf)] };
    const rivals = this.rivals(possible);
    if (sure.length < 2 && rivals.length > 0) {
      const checked = await this.check(rivals, columns);
      if (!checked.every(proved)) return undefined;
    }
    return this.settle(['mode'], columns, []);
  }

  /** Columns whose names say nothing, that a column of totals sums: the parts of one amount. */
  async parts(): Promise<FoundAcross | undefined> {
    const { header } = this.body;
    const amounts = matchHeaders(header, 'amount').filter(({ index }) => this.isMoney(index));
    if (amounts.length === 1) return undefined;
    const totals = header.flatMap((text, at) => (namesTotal(text) && this.isMoney(at) ? [at] : []));
    for (const total of totals) {
      let start = total;
      while (start > 0 && this.isMoney(start - 1) && !namesCount(header[start - 1] ?? '')) start -= 1;
      for (; total - start > 1; start++) {
        const columns = header
          .slice(start, total)
          .map((text, i) => ({ at: start + i, header: text, mode: text }));
        const [checked] = await this.check([total], columns);
        if (checked && proved(checked) && checked.best.covers.length === columns.length) {
          return this.settle(['mode'], columns, []);
        }
      }
    }
    return undefined;
  }

  /** The reading, once nothing else in the file speaks against it. */
  async settle(
    roles: readonly AcrossRole[],
    columns: readonly ValueColumn[],
    totals: readonly number[],
  ): Promise<FoundAcross> {
    const used = columns.map(({ at }) => at);
    const rivals = this.rivals([...used, ...totals]);
    const beside = [...totals, ...this.totalsBeside([...columns, ...totals.map((at) => ({ at }))])];
    const checked = await this.check([...new Set([...beside, ...rivals])], columns);
    const sums = checked.filter((one) => (beside.includes(one.at) && !refuted(one)) || proved(one));
    const left = checked.filter((one) => !sums.includes(one)).map(({ at }) => at);
    const said = [
      ...(roles.includes('period') ? this.saysPeriod(used) : []),
      ...(roles.includes('mode') ? this.says('mode') : []),
    ];
    const { header } = this.body;
    if (!this.asked && (left.length > 0 || said.length > 0)) {
      const others = [...left, ...said].map((at) => header[at] ?? '');
      const [rival] = left;
      const amount = rival === undefined ? (columns.at(-1)?.header ?? '') : (header[rival] ?? '');
      const readings = [{ across: roles.join(',') }, { amount }];
      return {
        ...NOTHING,
        refusals: [unclear(roles.length > 1 ? 'both' : (roles[0] ?? 'period'), columns, others, readings)],
      };
    }
    const across = { roles, columns, totals: sums.map((one) => totalColumn(one, header)) };
    return {
      ...NOTHING,
      across: { value: across, source: 'found', because: evidenceOf(roles, columns) },
      issues: sums.flatMap((one) => totalIssues(one, header)),
    };
  }

  private check(candidates: readonly number[], columns: readonly ValueColumn[]): Promise<readonly Checked[]> {
    if (candidates.length === 0) return Promise.resolve([]);
    const mark = markOf(
      columns.flatMap(({ at }) => this.numbers[at] ?? []),
      this.options.decimal,
    );
    return checkTotals(this.body, mark, candidates, covers(columns));
  }

  private isMoney(at: number): boolean {
    const numbers = this.numbers[at];
    if (!numbers || numbers.money) return numbers?.money === true;
    return numbers.numeric && (this.body.scaled === true || saysMoney(this.body.header[at] ?? ''));
  }

  /** Other columns that hold amounts and are named as money or as a mode. */
  private rivals(used: readonly number[]): number[] {
    const { header } = this.body;
    const rest = header.map((text, at) => (used.includes(at) || namesSummary(text) ? '' : text));
    const amounts = matchHeaders(rest, 'amount').map(({ index }) => index);
    const modes = rest.flatMap((text, at) => (namesMode(text) && !namesCount(text) ? [at] : []));
    const mapped = Object.values(this.options.map ?? {});
    return [...new Set([...amounts, ...modes])].filter(
      (at) => this.isMoney(at) && !namesTotal(header[at] ?? '') && !mapped.includes(header[at] ?? ''),
    );
  }

  /** Other columns of numbers that are named as a total, or span several years. */
  private totalsBeside(used: readonly { readonly at: number }[]): number[] {
    return this.body.header.flatMap((text, at) => {
      const sums = namesTotal(text) || headerPeriod(text) === 'several';
      const taken = used.some((column) => column.at === at) || namesCount(text) || namesSummary(text);
      return sums && !taken && (this.numbers[at]?.numbers ?? 0) > 0 ? [at] : [];
    });
  }

  /** Columns that say the period of each row, and what a person said it is. */
  private saysPeriod(used: readonly number[]): number[] {
    return this.says('period').filter(
      (at) => !used.includes(at) && headerPeriod(this.body.header[at] ?? '') === undefined,
    );
  }

  private says(role: AcrossRole): number[] {
    const { header } = this.body;
    const given = this.options.map?.[role];
    return matchHeaders(header, role)
      .filter(({ date, index }) => !date && (this.numbers[index]?.filled ?? 0) > 0 && !this.isMoney(index))
      .map(({ index }) => index)
      .concat(given === undefined ? [] : header.flatMap((text, at) => (text === given ? [at] : [])));
  }
}

/** What a header counts amounts in, as far as it says: `2022-2023 (k$)`; empty where it says nothing. */
const unitOf = (header: string): string => [scaleInWords(header), currencyInHeader(header)].join('');

/** `2022-2023 (k$)`: small numbers under it are amounts. */
const saysMoney = (header: string): boolean => unitOf(header) !== '';

/** What was asked for, planned or spent does not add up with what was received. */
const sameStage = (columns: readonly ValueColumn[]): boolean =>
  new Set(columns.map(({ header }) => stageOf(header))).size < 2;

/** Quarters and instalments: several amounts of one year, to be added up. */
const PART_OF_YEAR =
  /^(?:[tq] ?\d|(?:\d|1er|2e|3e|4e) ?(?:er|e|ere)? ?(?:trimestre|semestre|versement|tranche|quarter|instalment)|(?:trimestre|semestre|versement|versements|tranche|quarter|instalment) ?\d)$/;

const yearOnly = ({ at, header, period }: YearColumn): ValueColumn => ({ at, header, period });

const yearAndMode = ({ at, header, period, pattern }: YearColumn): ValueColumn => ({
  at,
  header,
  period,
  mode: modeOf(pattern),
});

function evidenceOf(
  roles: readonly AcrossRole[],
  columns: readonly ValueColumn[],
): Evidence<Across>['because'] {
  const kind = roles.length > 1 ? 'both' : (roles[0] ?? 'period');
  return { code: 'across-found', args: { kind, count: columns.length } };
}
