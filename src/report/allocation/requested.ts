import type { Translator } from '../../messages/translator.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Row, Table } from '../model/report.ts';
import { centsCell } from '../words/cents.ts';
import { splitsOf } from './splits.ts';

/**
 * Requested, granted and the part met of those who asked for something, by region or else by type; undefined without requests. What
 * one receives beyond its request refuses nothing less to another: refused and met are of each, then added.
 */
export function requestedTable(study: AllocationStudy, translator: Translator): Table | undefined {
  const { requested, scene } = study;
  if (!requested?.some((own) => own > 0)) return undefined;
  const words = translator.texts.allocation.requested;
  const split = splitsOf(study, translator)[0];
  if (!split) return undefined;
  const { amount } = scene.claimants;
  const row = (name: string, belongs: (i: number) => boolean): Row[] => {
    let [n, asked, granted, refused] = [0, 0, 0, 0];
    requested.forEach((own, i) => {
      if (!(own > 0) || !belongs(i)) return;
      n++;
      asked += own;
      granted += amount[i]!;
      refused += Math.min(own, Math.max(0, own - amount[i]!));
    });
    if (n === 0) return [];
    return [
      { cells: [name, n, centsCell(asked), centsCell(granted), centsCell(refused), 1 - refused / asked] },
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
