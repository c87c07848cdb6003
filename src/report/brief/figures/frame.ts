import type { ChartFrame } from '../../charts/chart.ts';
import type { Table } from '../../model.ts';
import type { BriefContext } from '../context.ts';

/** What a figure of the brief says in words; its foot is the same for all: source, what comparable means, the reference. */
export function frameOf(
  { files, head, translator }: BriefContext,
  own: {
    readonly id: string;
    readonly title: string;
    readonly subtitle: string;
    readonly alt: string;
    readonly data: Table;
  },
): ChartFrame {
  const source = translator.fill(translator.texts.brief.source, { files });
  return { ...own, foot: [source, ...head] };
}
