import { isAllocation } from '../../measure/allocation/allocate.ts';
import { AXIOMS } from '../../measure/allocation/axiom-keys.ts';
import { median } from '../../measure/statistics.ts';
import type { Translator } from '../../messages/translator.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Equity } from '../../study/allocation/equity.ts';
import type { Scenario } from '../../study/allocation/scenario.ts';
import type { FundingOfGroup } from '../../study/gaps/funding.ts';
import { figureCell } from '../gaps/cells.ts';
import { verdictText } from '../gaps/groups.ts';
import type { CellValue, Column, Row, Table } from '../model.ts';
import { roleName } from '../roles.ts';
import { centsCell } from './cents-text.ts';
import { ruleName } from './names.ts';

/** Cheques of a scenario in cents; undefined where it cannot be held. */
export const awardsOf = ({ outcome }: Scenario): Float64Array | undefined =>
  isAllocation(outcome) ? outcome.awards : undefined;

/** Every rule on one line: how many cheques, how large, what is left over, and how things stand afterwards. */
export function sideTable({ scene, before, scenarios }: AllocationStudy, translator: Translator): Table {
  const { fill, texts } = translator;
  const words = texts.allocation;
  const floored = before.overall.floored > 0;
  const standing = (one: Equity): CellValue[] =>
    floored
      ? [
          one.under,
          centsCell(one.lacking),
          figureCell(one.gini, translator),
          figureCell(one.mcloone, translator),
        ]
      : [];
  const empty = (): CellValue[] => [
    null,
    null,
    null,
    null,
    null,
    ...(floored ? [null, null, null, null] : []),
  ];
  const columns = words.sideColumns;
  return {
    id: 'rules',
    caption: fill(words.sideCaption, { n: scene.claimants.n }),
    columns: [
      { id: 'rule', header: columns.rule, kind: 'text' },
      { id: 'paid', header: columns.paid, kind: 'count' },
      { id: 'smallest', header: columns.smallest, kind: 'money' },
      { id: 'median', header: columns.median, kind: 'money' },
      { id: 'largest', header: columns.largest, kind: 'money' },
      { id: 'left_over', header: columns.left, kind: 'money' },
      ...(floored
        ? ([
            { id: 'under_floor', header: columns.under, kind: 'count' },
            { id: 'lacking', header: columns.lacking, kind: 'money', digits: 0 },
            { id: 'gini', header: columns.gini, kind: 'index' },
            { id: 'mcloone', header: columns.mcloone, kind: 'index' },
          ] as const)
        : []),
    ],
    rows: [
      ...(floored
        ? [{ cells: [words.beforeRow, null, null, null, null, null, ...standing(before.overall)] }]
        : []),
      ...scenarios.map((one): Row => {
        const awards = awardsOf(one);
        if (!awards || !isAllocation(one.outcome)) {
          const [, ...rest] = empty();
          return {
            cells: [ruleName(one, translator), { absent: words.infeasible, code: 'infeasible' }, ...rest],
          };
        }
        const paid = awards.filter((award) => award > 0).sort();
        return {
          cells: [
            ruleName(one, translator),
            paid.length,
            paid.length === 0 ? null : centsCell(paid[0]!),
            paid.length === 0 ? null : centsCell(Math.round(median(paid))),
            paid.length === 0 ? null : centsCell(paid.at(-1)!),
            centsCell(one.outcome.leftOver),
            ...standing(one.after!.overall),
          ],
        };
      }),
    ],
    notes: floored ? [words.sideNote] : [],
  };
}

/** A classification of the organisations: its labels, and the code of each. */
export interface Split {
  readonly role: string;
  readonly labels: readonly string[];
  readonly codes: Int32Array;
}

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
  return {
    id,
    caption,
    columns: [
      { id: split.role, header: roleName(split.role, translator), kind: 'text' },
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
  };
}

/** What each region or type receives under each rule. */
export function byTable({ scene, scenarios }: AllocationStudy, split: Split, translator: Translator): Table {
  const words = translator.texts.allocation;
  const role = roleName(split.role, translator);
  return sumsTable(
    split,
    [
      { id: 'before', header: words.byColumns.before, values: scene.claimants.amount },
      ...scenarios.map((one, k) => ({
        id: `rule-${k + 1}`,
        header: ruleName(one, translator),
        values: awardsOf(one),
      })),
    ],
    { id: `shares-by-${split.role}`, caption: translator.fill(words.byCaption, { role }), notes: [] },
    translator,
  );
}

/** Each rule less what was paid, or less the first rule where nothing says what was. Undefined with nothing to compare. */
export function gainsTable(study: AllocationStudy, split: Split, translator: Translator): Table | undefined {
  const { fill, texts } = translator;
  const words = texts.allocation;
  const [first] = study.scenarios;
  const base = study.used ?? (first && awardsOf(first));
  const rules = study.used ? study.scenarios : study.scenarios.slice(1);
  if (!base || rules.length === 0) return undefined;
  const role = roleName(split.role, translator);
  const differences = rules.map((one) =>
    awardsOf(one)?.map((award, i) => award - (Number.isNaN(base[i]!) ? 0 : base[i]!)),
  );
  const gainers = rules.flatMap((one, k) => {
    const own = differences[k];
    if (!own) return [];
    const count = (yes: (value: number) => boolean) => own.filter(yes).length;
    const up = count((value) => value > 0);
    const down = count((value) => value < 0);
    return fill(words.gainers, { rule: ruleName(one, translator), up, down, same: own.length - up - down });
  });
  return sumsTable(
    split,
    rules.map((one, k) => ({
      id: `gain-${k + 1}`,
      header: ruleName(one, translator),
      values: differences[k],
    })),
    {
      id: `gains-by-${split.role}`,
      caption: fill(words.gainsCaption, { role, used: study.used ? 'paid' : ruleName(first!, translator) }),
      notes: [fill(words.gainsNote, { gainers: gainers.join(' ') })],
    },
    translator,
  );
}

/** Regions against their comparables elsewhere, before and under each rule, with what may be said of each. */
export function fundingTable(
  { funding, scenarios }: AllocationStudy,
  translator: Translator,
): Table | undefined {
  const words = translator.texts.allocation;
  if (!funding) return undefined;
  const open = scenarios.filter((one) => one.funding !== undefined);
  const all = [funding, ...open.map((one) => one.funding!)];
  const headers = [words.byColumns.before, ...open.map((one) => ruleName(one, translator))];
  return {
    id: 'funding',
    caption: words.fundingCaption,
    columns: [
      { id: 'region', header: roleName('region', translator), kind: 'text' },
      { id: 'compared', header: words.fundingCompared, kind: 'count' },
      ...headers.map((header, k): Column => ({ id: `ratio-${k}`, header, kind: 'text' })),
    ],
    rows: funding.groups.map((group, code) => ({
      cells: [
        group.labels[0]!,
        group.compared,
        ...all.map((one) => ratioText(one.groups[code]!, translator)),
      ],
    })),
    notes: [
      translator.fill(words.fundingNote, {
        fewest: funding.fewest,
        band: translator.numbers.percent(funding.band, 0),
        deals: funding.deals,
      }),
    ],
  };
}

/** `81,8 % ▼`: the ratio, and the sign of what may be said of it. */
function ratioText(own: FundingOfGroup, translator: Translator): string {
  const [sign = ''] = verdictText(own, translator);
  return 'value' in own.ratio ? `${translator.numbers.percent(own.ratio.value, 1)} ${sign}` : sign;
}

/** The smallest envelopes that bring everyone to a part of the floor, and of what comparables elsewhere receive. */
export function targetsTable({ outlook, before }: AllocationStudy, translator: Translator): Table {
  const words = translator.texts.allocation;
  const floored = before.overall.floored > 0;
  return {
    id: 'targets',
    caption: words.targetsCaption,
    columns: [
      { id: 'share', header: words.targetsColumns.share, kind: 'share', digits: 0 },
      ...(floored
        ? [{ id: 'floor', header: words.targetsColumns.floor, kind: 'money', digits: 0 } as const]
        : []),
      { id: 'comparables', header: words.targetsColumns.comparables, kind: 'money', digits: 0 },
    ],
    rows: outlook.targets.map(({ share, floor, comparables }) => ({
      cells: [share, ...(floored ? [centsCell(floor)] : []), centsCell(comparables)],
    })),
    notes:
      outlook.netZero === undefined
        ? []
        : [translator.fill(words.netZero, { amount: translator.numbers.money(outlook.netZero / 100, 0) })],
  };
}

/** Which axioms each rule keeps on these data. */
export function axiomsTable({ scenarios }: AllocationStudy, translator: Translator): Table {
  const words = translator.texts.allocation;
  const open = scenarios.filter(({ axioms }) => axioms.length > 0);
  return {
    id: 'axioms',
    caption: words.axiomsCaption,
    columns: [
      { id: 'axiom', header: words.axiomsColumn, kind: 'text' },
      ...open.map(
        (one, k): Column => ({ id: `rule-${k + 1}`, header: ruleName(one, translator), kind: 'text' }),
      ),
    ],
    rows: AXIOMS.map((key) => ({
      cells: [
        translator.fill(words.axiomLine, { ...words.axioms[key] }),
        ...open.map(({ axioms }) => {
          const found = axioms.find((one) => one.key === key)!;
          return 'holds' in found ? (found.holds ? words.yes : words.no) : words.unknown;
        }),
      ],
    })),
    notes: [words.axiomsNote],
  };
}

/** Every cheque of every organisation, at most `most` lines. */
export function organisationsTable(study: AllocationStudy, most: number, translator: Translator): Table {
  const { scene, scenarios, used } = study;
  const { fill, texts } = translator;
  const words = texts.allocation;
  const columns = words.organisationsColumns;
  const { regions, types, names, rank, claimants } = scene;
  const order = Array.from(rank.keys()).sort((a, b) => rank[a]! - rank[b]!);
  const label = (
    codes: { readonly codes: Int32Array; readonly labels: readonly string[] },
    i: number,
  ): string => codes.labels[codes.codes[i]!] ?? '';
  return {
    id: 'organisations',
    caption: words.organisationsCaption,
    columns: [
      { id: 'organisation', header: columns.organisation, kind: 'text' },
      ...(regions ? [{ id: 'region', header: columns.region, kind: 'text' } as const] : []),
      ...(types ? [{ id: 'typology', header: columns.typology, kind: 'text' } as const] : []),
      { id: 'before', header: columns.before, kind: 'money' },
      ...(used ? [{ id: 'used', header: columns.used, kind: 'money' } as const] : []),
      ...scenarios.map(
        (one, k): Column => ({ id: `rule-${k + 1}`, header: ruleName(one, translator), kind: 'money' }),
      ),
    ],
    rows: order.slice(0, most).map((i) => ({
      cells: [
        names[i]!,
        ...(regions ? [label(regions, i)] : []),
        ...(types ? [label(types, i)] : []),
        centsCell(claimants.amount[i]!),
        ...(used ? [centsCell(used[i]!)] : []),
        ...scenarios.map((one) => centsCell(awardsOf(one)?.[i] ?? Number.NaN)),
      ],
    })),
    notes:
      order.length > most
        ? [fill(translator.texts.gaps.organisationsShown, { shown: most, all: order.length })]
        : [],
  };
}
