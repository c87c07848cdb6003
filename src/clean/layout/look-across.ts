// Reads columns across as years, as modes or as parts of one amount, once nothing else in the file speaks against it.
import type { Evidence } from '../../base/issue.ts';
import { matchHeaders } from '../headers.ts';
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
import { ColumnFacts, unitOf } from './column-facts.ts';
import { type ColumnNumbers, markOf } from './column-numbers.ts';
import {
  couldNameMode,
  modeOf,
  namesCount,
  namesInstalment,
  namesMode,
  namesSummary,
  namesTotal,
  saysInstalment,
  stageOf,
} from './header-words.ts';
import type { Body } from './types.ts';
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

/** Each way of reading the columns across of one file, and what speaks against it. */
export class Look {
  private readonly body: Body;
  private readonly facts: ColumnFacts;
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
    this.facts = new ColumnFacts(body, numbers, options);
    this.options = options;
    this.asked = asked;
  }

  /** A column a year, or a column a year and mode. */
  async years(): Promise<FoundAcross | undefined> {
    const { values: possible, totals } = withoutTotals(yearColumns(this.body.header, this.facts.numbers));
    const groups = yearGroups(possible).filter((group) => this.holdMoney(group));
    const values = groups.flatMap(({ columns }) => columns).sort((a, b) => a.at - b.at);
    const [first] = groups;
    if (!first) return undefined;
    if (values.length === 1 && !this.asked) return this.oneYear(first);
    const others = totals.map(({ at }) => at);
    if (groups.length === 1 && !repeats(values)) {
      return this.settle(['period'], values.map(yearOnly), others);
    }
    if (groups.every(({ rest }) => saysInstalment(rest)))
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
    const all =
      new Set(values.map(({ header }) => unitOf(header))).size < 2 ? [{ roles: ['period'] as const }] : [];
    return { ...NOTHING, refusals: [unclear('names', values, [], [...all, ...patterns])] };
  }

  /** Amounts, or, under the name of a mode, amounts that happen to be small. */
  private holdMoney({ rest, columns }: YearGroup): boolean {
    return couldNameMode(rest) || columns.some(({ at }) => this.facts.isMoney(at));
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
    const checked = await this.check([...totals, ...this.facts.totalsBeside(cells)], cells);
    return checked.some(proved);
  }

  private oneYear({ columns: [column] }: YearGroup): FoundAcross | undefined {
    const { header } = this.body;
    if (!column || !this.facts.isMoney(column.at) || this.facts.saysPeriod([column.at]).length > 0)
      return undefined;
    const rivals = [...this.facts.rivals([column.at]), ...this.facts.totalsBeside([column])];
    if (rivals.length > 0) return undefined;
    const { at, period } = column;
    return { ...NOTHING, single: { at, header: header[at] ?? '', period } };
  }

  /** A column a mode. */
  async modes(): Promise<FoundAcross | undefined> {
    const { header } = this.body;
    const possible = header.flatMap((text, at) =>
      couldNameMode(text) &&
      !namesTotal(text) &&
      !namesCount(text) &&
      !namesSummary(text) &&
      this.facts.isMoney(at)
        ? [at]
        : [],
    );
    const sure = possible.filter((at) => namesMode(header[at] ?? ''));
    if (possible.length < 2 || sure.length === 0 || !possible.some((at) => this.facts.isMoney(at)))
      return undefined;
    const columns = possible.map((at) => ({ at, header: header[at] ?? '', mode: header[at] ?? '' }));
    if (!this.asked && !sameStage(columns)) return { ...NOTHING, refusals: [otherStages(columns, stageOf)] };
    const rivals = this.facts.rivals(possible);
    if (sure.length < 2 && rivals.length > 0) {
      const checked = await this.check(rivals, columns);
      if (!checked.every(proved)) return undefined;
    }
    return this.settle(['mode'], columns, []);
  }

  /** Columns whose names say nothing, that a column of totals sums: the parts of one amount. */
  async parts(): Promise<FoundAcross | undefined> {
    const { header } = this.body;
    const amounts = matchHeaders(header, 'amount').filter(({ index }) => this.facts.isMoney(index));
    if (amounts.length === 1) return undefined;
    const totals = header.flatMap((text, at) => (namesTotal(text) && this.facts.isMoney(at) ? [at] : []));
    for (const total of totals) {
      let start = total;
      while (start > 0 && this.facts.isMoney(start - 1) && !namesCount(header[start - 1] ?? '')) start -= 1;
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

  /** Instalments of one amount that no column sums: no one of them is the amount. */
  async instalments(): Promise<FoundAcross | undefined> {
    const { header } = this.body;
    const possible = header.flatMap((text, at) =>
      namesInstalment(text) && this.facts.isMoney(at) ? [at] : [],
    );
    const named = matchHeaders(header, 'amount').some(({ index }) => !possible.includes(index));
    if (possible.length < 2 || named || this.facts.rivals(possible).length > 0) return undefined;
    const columns = possible.map((at) => ({ at, header: header[at] ?? '', mode: header[at] ?? '' }));
    if (new Set(columns.map((column) => unitOf(column.header))).size > 1) return undefined;
    if (!sameStage(columns)) return { ...NOTHING, refusals: [otherStages(columns, stageOf)] };
    if (this.asked) return this.settle(['mode'], columns, []);
    const reading = { across: columns.map((column) => column.header) };
    return { ...NOTHING, refusals: [unclear('instalments', columns, [], [reading])] };
  }

  /** The reading, once nothing else in the file speaks against it. */
  async settle(
    roles: readonly AcrossRole[],
    columns: readonly ValueColumn[],
    totals: readonly number[],
  ): Promise<FoundAcross> {
    const used = columns.map(({ at }) => at);
    const rivals = this.facts.rivals([...used, ...totals]);
    const beside = [...totals, ...this.facts.totalsBeside([...columns, ...totals.map((at) => ({ at }))])];
    const checked = await this.check([...new Set([...beside, ...rivals])], columns);
    const sums = checked.filter((one) => (beside.includes(one.at) && !refuted(one)) || proved(one));
    const left = checked.filter((one) => !sums.includes(one)).map(({ at }) => at);
    const said = [
      ...(roles.includes('period') ? this.facts.saysPeriod(used) : []),
      ...(roles.includes('mode') ? this.facts.says('mode') : []),
    ];
    const { header } = this.body;
    if (!this.asked && (left.length > 0 || said.length > 0)) {
      const others = [...left, ...said].map((at) => header[at] ?? '');
      const [rival] = left;
      const amount = rival === undefined ? (columns.at(-1)?.header ?? '') : (header[rival] ?? '');
      const readings = [{ roles }, { amount }];
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
      columns.flatMap(({ at }) => this.facts.numbers[at] ?? []),
      this.options.decimal,
    );
    return checkTotals(this.body, mark, candidates, covers(columns));
  }
}

/** What was asked for, planned or spent does not add up with what was received. */
const sameStage = (columns: readonly ValueColumn[]): boolean =>
  new Set(columns.map(({ header }) => stageOf(header))).size < 2;

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
