import type { Ledger } from '../clean/types.ts';
import type { Translator } from '../messages/translator.ts';
import type { Disparity, GroupFigures } from '../study/disparity.ts';
import { guardSentence } from './guards.ts';
import { indicatorColumn, valueCell } from './indicators.ts';
import { ledgerLimits, ledgerSentence } from './ledger.ts';
import { contrastSentence, inequalitySentence, numberOf, perInhabitantSentence } from './measure-lead.ts';
import type { Column, Report, Row, Section, Table } from './model.ts';
import { roleName } from './roles.ts';

/** Columns of a table of groups, for people; the machine formats carry every indicator. */
const GROUP_KEYS = [
  'share_of_total',
  'mean',
  'median',
  'per_inhabitant',
  'mcloone.half',
  'gini.unbiased',
  'hoover',
  'gap_to_median',
];

/** The answer to "how unequal?" as sentences and tables. */
export function measureReport(
  result: Disparity,
  ledger: Ledger,
  files: readonly string[],
  translator: Translator,
): Report {
  const { ui } = translator.texts;
  const byGrouping = groupsByGrouping(result);
  return {
    title: translator.fill(ui.measureTitle, {
      files,
      period: result.periods.length === 1 ? result.periods[0]! : 'none',
    }),
    lead: [
      ledgerSentence(result, ledger, translator),
      inequalitySentence(result, translator),
      ...byGrouping.flatMap((groups) => [
        contrastSentence(result, groups, translator),
        perInhabitantSentence(groups, translator),
      ]),
    ].filter((line) => line !== ''),
    sections: [
      { heading: ui.overall, blocks: [{ kind: 'table', table: overallTable(result, translator) }] },
      ...byGrouping.map((groups) => groupingSection(result, groups, translator)),
      ...decompositionSection(result, translator),
    ],
    limits: limits(result, ledger, translator),
  };
}

function groupsByGrouping(result: Disparity): GroupFigures[][] {
  const groupings = new Map<string, GroupFigures[]>();
  for (const group of result.groups) {
    const id = group.by.join(',');
    const list = groupings.get(id);
    if (list) list.push(group);
    else groupings.set(id, [group]);
  }
  return [...groupings.values()];
}

function overallTable(result: Disparity, translator: Translator): Table {
  const { ui } = translator.texts;
  const columns: Column[] = [
    { id: 'indicator', header: ui.columnIndicator, kind: 'text' },
    { id: 'value', header: ui.columnValue, kind: 'quantity' },
    { id: 'reading', header: ui.columnReading, kind: 'text' },
  ];
  const { overall } = result;
  const fixed: Row[] = [
    { cells: [ui.units[result.unit], { figure: overall.n, kind: 'count' }, ''] },
    { cells: [ui.zeros, { figure: overall.nZero, kind: 'count' }, ''] },
    ...(overall.nNegative > 0
      ? [{ cells: [ui.negatives, { figure: overall.nNegative, kind: 'count' as const }, ui.negativesNote] }]
      : []),
    { cells: [ui.total, { exact: overall.total }, ''], mark: 'total' },
  ];
  const rows = overall.values
    .filter((value) => value.key !== 'share_of_total')
    .map((value): Row => {
      const column = indicatorColumn(value.key, translator);
      return { cells: [column.name, valueCell(value, translator), column.reading(value, overall.n)] };
    });
  return {
    id: 'overall',
    caption: translator.fill(ui.overallCaption, { unit: result.unit, n: result.n }),
    columns,
    rows: [...fixed, ...rows],
    notes: guardNote(overall, translator),
  };
}

/** What can be said with so few units, once for the whole table: the index that the fewest more would allow. */
function guardNote({ values, n }: GroupFigures, translator: Translator): string[] {
  const marks = values.flatMap(({ guard }) => guard ?? []);
  const nearest = marks.sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)))[0];
  return nearest === undefined ? [] : [guardSentence(nearest, n, translator)];
}

function groupingSection(
  result: Disparity,
  groups: readonly GroupFigures[],
  translator: Translator,
): Section {
  const { ui } = translator.texts;
  const by = groups[0]!.by;
  const name = by.map((role) => roleName(role, translator)).join(' × ');
  const keys = GROUP_KEYS.filter((key) =>
    groups.some((group) => group.values.some((value) => value.key === key)),
  );
  const columns: Column[] = [
    ...by.map((role): Column => ({ id: role, header: roleName(role, translator), kind: 'text' })),
    { id: 'n', header: 'n', kind: 'count' },
    { id: 'total', header: ui.total, kind: 'money', digits: 0 },
    ...keys.map((key): Column => {
      const { short, kind, digits } = indicatorColumn(key, translator);
      return { id: key, header: short, kind, ...(digits === undefined ? {} : { digits }) };
    }),
  ];
  const cellsOf = (figures: GroupFigures, labels: readonly string[]) => [
    ...labels,
    figures.n,
    { exact: figures.total },
    ...keys.map((key) => {
      const value = figures.values.find((candidate) => candidate.key === key);
      return value ? valueCell(value, translator) : null;
    }),
  ];
  const ranked = [...groups].sort(
    (a, b) => (numberOf(a.values, 'mean') ?? 0) - (numberOf(b.values, 'mean') ?? 0),
  );
  return {
    heading: translator.fill(ui.byHeading, { by: name }),
    blocks: [
      {
        kind: 'table',
        table: {
          id: `by-${by.join('-')}`,
          caption: translator.fill(ui.byCaption, { unit: result.unit, n: result.n, groups: groups.length }),
          columns,
          rows: [
            ...ranked.map((group): Row => ({ cells: cellsOf(group, group.labels) })),
            {
              cells: cellsOf(
                result.overall,
                by.map((_, i) => (i === 0 ? ui.overall : '')),
              ),
              mark: 'total',
            },
          ],
          notes: groups.some((group) => group.values.some((value) => value.guard !== undefined))
            ? [ui.byNote]
            : [],
        },
      },
    ],
  };
}

const DECOMPOSED = ['theil_t', 'mld', 'gini'] as const;

function decompositionSection(result: Disparity, translator: Translator): Section[] {
  if (result.decompositions.length === 0) return [];
  const { ui } = translator.texts;
  const columns: Column[] = [
    { id: 'by', header: ui.columnGrouping, kind: 'text' },
    { id: 'index', header: ui.columnIndex, kind: 'text' },
    { id: 'between', header: ui.between, kind: 'index', digits: 4 },
    { id: 'within', header: ui.within, kind: 'index', digits: 4 },
    { id: 'overlap', header: ui.overlap, kind: 'index', digits: 4 },
    { id: 'between_share', header: ui.betweenShare, kind: 'share' },
  ];
  const rows = result.decompositions.flatMap((decomposition) =>
    DECOMPOSED.map((family): Row => {
      const cell = (part: string) => {
        const value = decomposition.values.find((v) => v.key === `decomp.${family}.${part}`);
        return value ? valueCell(value, translator) : null;
      };
      const by = decomposition.by.map((role) => roleName(role, translator)).join(' × ');
      return {
        cells: [
          by,
          ui.decomposed[family],
          cell('between'),
          cell('within'),
          cell('overlap'),
          cell('between_share'),
        ],
      };
    }),
  );
  return [
    {
      heading: ui.decompositionHeading,
      blocks: [
        {
          kind: 'table',
          table: {
            id: 'decomposition',
            caption: ui.decompositionCaption,
            columns,
            rows,
            notes: [ui.decompositionNote],
          },
        },
      ],
    },
  ];
}

function limits(result: Disparity, ledger: Ledger, translator: Translator): string[] {
  const { ui } = translator.texts;
  return [
    translator.fill(ui.limitUnit, { unit: result.unit, periods: result.periods.length }),
    ...(result.periods.length > 1
      ? [
          translator.fill(ui.limitPooled, {
            periods: result.periods,
            count: result.periods.length,
            last: result.periods.at(-1) ?? '',
          }),
        ]
      : []),
    ui.limitCensus,
    ui.limitComparable,
    ui.limitConventions,
    ...result.issues
      .filter((issue) => ['role-not-in-data', 'population-reference'].includes(issue.code))
      .map(translator.say),
    ...ledgerLimits(ledger, translator),
  ];
}
