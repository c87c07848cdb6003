import type { Translator } from '../../messages/translator.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Row, Table } from '../model/report.ts';
import { centsCell } from '../words/cents.ts';
import { splitsOf } from './splits.ts';

/** Requested, granted and the part met of those who asked for something, by region or else by type; undefined without requests. */
export function requestedTable(study: AllocationStudy, translator: Translator): Table | undefined {
  const { requested, scene } = study;
  if (!requested?.some((own) => own > 0)) return undefined;
  const words = translator.texts.allocation.requested;
  const split = splitsOf(study, translator)[0];
  if (!split) return undefined;
  const { amount } = scene.claimants;
  const row = (name: string, belongs: (i: number) => boolean): Row[] => {
    let [n, asked, granted] = [0, 0, 0];
    requested.forEach((own, i) => {
      if (!(own > 0) || !belongs(i)) return;
      n++;
      asked += own;
      granted += amount[i]!;
    });
    if (n === 0) return [];
    return [
      { cells: [name, n, centsCell(asked), centsCell(granted), centsCell(asked - granted), granted / asked] },
    ];
  };
  return {
    id: 'requested',
    caption: words.caption,
    columns: [
      { id: split.role, header: split.name, kind: 'text' },
      { id: 'n', header: words.n, kind: 'count' },
      { id: 'requested', header: words.requested, kind: 'money', digits: 0 },
      { id: 'granted', header: words.granted, kind: 'money', digits: 0 },
      { id: 'refused', header: words.refused, kind: 'money', digits: 0 },
      { id: 'met', header: words.met, kind: 'share' },
    ],
    rows: [
      ...split.labels.flatMap((label, code) => row(label, (i) => split.codes[i] === code)),
      ...row(translator.texts.allocation.byColumns.total, () => true).map((one) => ({
        ...one,
        mark: 'total' as const,
      })),
    ],
    notes: [words.note],
  };
}
