import { existing } from '../../base/existing.ts';
import type { Translator } from '../../messages/translator.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Column, Row, Table } from '../model/report.ts';
import { inCentsWhereNeeded } from '../model/rounded-sums.ts';
import { centsCell } from '../words/cents.ts';
import { awardsOf } from './awards.ts';
import { scenarioNames } from './names.ts';
import type { Split } from './splits.ts';

/** Sums by label, those without one last, then everyone; one column a rule. `column`: what is summed, in cents. */
function sumsTable(
  split: Split,
  columns: readonly {
    readonly id: string;
    readonly header: string;
    readonly values: Float64Array | undefined;
  }[],
  { id, caption, notes }: Pick<Table, 'id' | 'caption' | 'notes'>,
  translator: Translator,
): Table {
  const words = translator.texts.allocation.byColumns;
  const codes = [...split.labels.keys(), -1, -2];
  const rowsOf = (code: number): number[] =>
    Array.from(split.codes.keys()).filter(
      (i) => code === -2 || (code < 0 ? split.codes[i]! < 0 : split.codes[i] === code),
    );
  const sum = (values: Float64Array, rows: readonly number[]): number =>
    rows.reduce((total, row) => total + (Number.isNaN(values[row]!) ? 0 : values[row]!), 0);
  return inCentsWhereNeeded({
    id,
    caption,
    columns: [
      { id: split.role, header: split.name, kind: 'text' },
      { id: 'n', header: words.n, kind: 'count' },
      ...columns.map(
        (column): Column => ({ id: column.id, header: column.header, kind: 'money', digits: 0 }),
      ),
    ],
    rows: codes.flatMap((code): Row[] => {
      const rows = rowsOf(code);
      if (rows.length === 0) return [];
      const name = code === -2 ? words.total : code < 0 ? words.none : split.labels[code]!;
      const cells = [
        name,
        rows.length,
        ...columns.map(({ values }) => (values ? centsCell(sum(values, rows)) : null)),
      ];
      return [code === -2 ? { cells, mark: 'total' } : { cells }];
    }),
    notes,
  });
}

/** What each region or type receives under each rule. */
export function byTable({ scene, scenarios }: AllocationStudy, split: Split, translator: Translator): Table {
  const words = translator.texts.allocation;
  const names = scenarioNames(scenarios, translator);
  const role = split.name;
  return sumsTable(
    split,
    [
      { id: 'before', header: words.byColumns.before, values: scene.claimants.amount },
      ...scenarios.map((one, k) => ({
        id: `rule-${k + 1}`,
        header: names[k]!,
        values: awardsOf(one),
      })),
    ],
    { id: `shares-by-${split.role}`, caption: translator.fill(words.byCaption, { role }), notes: [] },
    translator,
  );
}

/** What gains are counted from: what was paid, else the first scenario that can be held; then the others. */
function gainsBase({ used, scenarios }: AllocationStudy) {
  const at = used ? -1 : scenarios.findIndex((one) => awardsOf(one) !== undefined);
  const base = used ?? (at < 0 ? undefined : awardsOf(scenarios[at]!));
  const others = scenarios.flatMap((one, k) => (k === at || !awardsOf(one) ? [] : [k]));
  return base && others.length > 0 ? { base, at, others } : undefined;
}

/**
 * Who gains and who loses, on one page: the sums of what was paid, or of the first scenario where nothing says what was, then each
 * scenario less these. Undefined with nothing to compare.
 */
export function gainsTable(study: AllocationStudy, split: Split, translator: Translator): Table | undefined {
  const { fill, texts } = translator;
  const words = texts.allocation;
  const found = gainsBase(study);
  if (!found) return undefined;
  const { base, at, others } = found;
  const names = scenarioNames(study.scenarios, translator);
  const differences = others.map((k) =>
    existing(awardsOf(study.scenarios[k]!)).map(
      (award, i) => award - (Number.isNaN(base[i]!) ? 0 : base[i]!),
    ),
  );
  const name = at < 0 ? words.organisationsColumns.used : names[at]!;
  const blank = base.reduce((n, own) => n + (Number.isNaN(own) ? 1 : 0), 0);
  return sumsTable(
    split,
    [
      { id: 'base', header: name, values: base },
      ...others.map((k, column) => ({
        id: `gain-${k + 1}`,
        header: names[k]!,
        values: differences[column],
      })),
    ],
    {
      id: `gains-by-${split.role}`,
      caption: fill(words.gainsCaption, { role: split.name, used: at < 0 ? 'paid' : name }),
      notes: blank === 0 ? [] : [fill(words.gainsBlank, { n: blank })],
    },
    translator,
  );
}

/** How many gain, lose and stay under each scenario, one sentence each. */
export function gainers(study: AllocationStudy, translator: Translator): readonly string[] {
  const found = gainsBase(study);
  if (!found) return [];
  const names = scenarioNames(study.scenarios, translator);
  const { base, at, others } = found;
  const words = translator.texts.allocation;
  const paid = base.map((own) => (Number.isNaN(own) ? 0 : own));
  return others.map((k) => {
    const awards = existing(awardsOf(study.scenarios[k]!));
    const count = (yes: (value: number) => boolean) =>
      awards.reduce((so, award, i) => so + (yes(award - paid[i]!) ? 1 : 0), 0);
    const moved = awards.reduce((so, award, i) => so + Math.max(0, award - paid[i]!), 0);
    // Another sum to share is no doing of the rule: what it shares more in all is told beside what is gained.
    const more = awards.reduce((so, award, i) => so + award - paid[i]!, 0);
    const dollars = (cents: number) => translator.numbers.money(cents / 100, 0);
    return translator.fill(words.gainers, {
      rule: names[k]!,
      used: at < 0 ? 'paid' : names[at]!,
      up: count((value) => value > 0),
      down: count((value) => value < 0),
      same: count((value) => value === 0),
      moved: dollars(moved),
      // Cents that rounding leaves are none.
      sum: Math.abs(more) < 50 ? 'same' : more > 0 ? 'more' : 'less',
      difference: dollars(Math.abs(more)),
    });
  });
}
