import { lastOf } from '../../base/existing.ts';
import { isAllocation } from '../../measure/allocation/allocate.ts';
import { median } from '../../measure/statistics.ts';
import type { Translator } from '../../messages/translator.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Equity } from '../../study/allocation/equity.ts';
import type { CellValue, Column, Row, Table } from '../model/report.ts';
import { centsCell } from '../words/cents.ts';
import { awardsOf } from './awards.ts';
import { scenarioNames } from './names.ts';
import { hasComparables } from './splits.ts';
import { giniCell, mclooneCell } from './standing.ts';

/** Every scenario on one line: how many cheques, how large, what is left over, in how many years nothing is lacking. */
export function chequesTable({ scene, before, scenarios }: AllocationStudy, translator: Translator): Table {
  const { fill, texts } = translator;
  const words = texts.allocation;
  const columns = words.sideColumns;
  const floored = before.overall.floored > 0;
  const names = scenarioNames(scenarios, translator);
  const several = new Set(scenarios.map(({ envelope }) => envelope)).size > 1;
  return {
    id: 'rules',
    caption: fill(words.sideCaption, { n: scene.claimants.n }),
    columns: [
      { id: 'rule', header: columns.rule, kind: 'text' },
      ...(several ? [{ id: 'envelope', header: columns.envelope, kind: 'money', digits: 0 } as const] : []),
      { id: 'paid', header: columns.paid, kind: 'count' },
      { id: 'smallest', header: columns.smallest, kind: 'money' },
      { id: 'median', header: columns.median, kind: 'money' },
      { id: 'largest', header: columns.largest, kind: 'money' },
      { id: 'left_over', header: columns.left, kind: 'money' },
      ...(floored ? [{ id: 'years', header: columns.years, kind: 'count' } as const] : []),
    ],
    rows: scenarios.map((one, k): Row => {
      const awards = awardsOf(one);
      const first = [names[k]!, ...(several ? [centsCell(one.envelope)] : [])];
      if (!awards || !isAllocation(one.outcome)) {
        const rest = [null, null, null, null, ...(floored ? [null] : [])];
        return { cells: [...first, { absent: words.infeasible, code: 'infeasible' }, ...rest] };
      }
      const paid = awards.filter((award) => award > 0).sort();
      // A rule may pay nobody: everyone is at their floor.
      const cheque = (cents: () => number) => (paid.length === 0 ? null : centsCell(cents()));
      return {
        cells: [
          ...first,
          paid.length,
          cheque(() => paid[0]!),
          cheque(() => Math.round(median(paid))),
          cheque(() => lastOf(paid)),
          centsCell(one.outcome.leftOver),
          ...(floored ? [one.years ?? null] : []),
        ],
      };
    }),
    notes: floored ? [words.yearsNote] : [],
  };
}

/** How everyone stands before and under each scenario; undefined where nothing says what anyone should have. */
export function afterTable(
  { scene, before, scenarios }: AllocationStudy,
  translator: Translator,
): Table | undefined {
  const { fill, texts } = translator;
  const words = texts.allocation;
  const columns = words.sideColumns;
  const floored = before.overall.floored > 0;
  const elsewhere = hasComparables(scene);
  if (!floored && !elsewhere) return undefined;
  const names = scenarioNames(scenarios, translator);
  const elsewhereNote = fill(words.elsewhereNote, { money: scene.money });
  const standing = (one: Equity): CellValue[] => [
    ...(floored
      ? [one.under, centsCell(one.lacking), giniCell(one, translator), mclooneCell(one, translator)]
      : []),
    ...(elsewhere ? [centsCell(one.lackingElsewhere)] : []),
  ];
  return {
    id: 'standing',
    caption: words.afterCaption,
    columns: [
      { id: 'rule', header: columns.rule, kind: 'text' },
      ...(floored
        ? ([
            { id: 'under_floor', header: columns.under, kind: 'count' },
            { id: 'lacking', header: columns.lacking, kind: 'money', digits: 0 },
            { id: 'gini', header: columns.gini, kind: 'index' },
            { id: 'mcloone', header: columns.mcloone, kind: 'index' },
          ] satisfies Column[])
        : []),
      ...(elsewhere
        ? [{ id: 'lacking_elsewhere', header: columns.lackingElsewhere, kind: 'money', digits: 0 } as const]
        : []),
    ],
    rows: [
      { cells: [words.beforeRow, ...standing(before.overall)] },
      ...scenarios.flatMap(({ after }, k): Row[] =>
        after ? [{ cells: [names[k]!, ...standing(after.overall)] }] : [],
      ),
    ],
    notes: [...(floored ? [words.sideNote] : []), ...(elsewhere ? [elsewhereNote] : [])],
  };
}
