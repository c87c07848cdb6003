import type { Translator } from '../../messages/translator.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Table } from '../model/report.ts';
import { centsCell } from './cents-text.ts';
import { hasComparables } from './splits.ts';

/** The smallest envelopes that bring everyone to a part of the floor, and of what comparables elsewhere receive. */
export function targetsTable(
  { scene, outlook, before }: AllocationStudy,
  translator: Translator,
): Table | undefined {
  const elsewhere = hasComparables(scene);
  const words = translator.texts.allocation;
  const floored = before.overall.floored > 0;
  if (!floored && !elsewhere) return undefined;
  return {
    id: 'targets',
    caption: words.targetsCaption,
    columns: [
      { id: 'share', header: words.targetsColumns.share, kind: 'share', digits: 0 },
      ...(floored
        ? [{ id: 'floor', header: words.targetsColumns.floor, kind: 'money', digits: 0 } as const]
        : []),
      ...(elsewhere
        ? [
            {
              id: 'comparables',
              header: words.targetsColumns.comparables,
              kind: 'money',
              digits: 0,
            } as const,
          ]
        : []),
    ],
    rows: outlook.targets.map(({ share, floor, comparables }) => ({
      cells: [share, ...(floored ? [centsCell(floor)] : []), ...(elsewhere ? [centsCell(comparables)] : [])],
    })),
    notes:
      outlook.netZero === undefined
        ? []
        : [translator.fill(words.netZero, { amount: translator.numbers.money(outlook.netZero / 100, 0) })],
  };
}
