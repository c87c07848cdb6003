import type { Translator } from '../../messages/translator.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Outlook } from '../../study/allocation/outlook.ts';
import { col, linesBy } from '../model/columns.ts';
import type { Table } from '../model/report.ts';
import { centsCell } from '../words/cents.ts';
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
  const to = (level: 'floor' | 'comparables') =>
    col.money(
      level,
      words.targetsColumns[level],
      (target: Outlook['targets'][number]) => centsCell(target[level]),
      0,
    );
  return {
    id: 'targets',
    caption: words.targetsCaption,
    ...linesBy(outlook.targets, [
      col.share('share', words.targetsColumns.share, ({ share }) => share, 0),
      ...(floored ? [to('floor')] : []),
      ...(elsewhere ? [to('comparables')] : []),
    ]),
    notes:
      outlook.netZero === undefined
        ? []
        : [translator.fill(words.netZero, { amount: translator.numbers.money(outlook.netZero / 100, 0) })],
  };
}
