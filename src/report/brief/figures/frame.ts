import type { ChartFrame } from '../../charts/chart.ts';
import type { Table } from '../../model/report.ts';
import { definitionText } from '../../peers/definition.ts';
import type { BriefContext } from '../context.ts';

/** Under every figure of the brief: whose data, never the name of a file, and what comparable means. */
export function footOf({ gaps, speaker, translator }: BriefContext): readonly string[] {
  const { fill, texts } = translator;
  const words = texts.brief.front.colophon;
  const period = gaps.periods.length === 1 ? gaps.periods[0]! : 'none';
  const source =
    speaker.source === undefined
      ? fill(words.sourceNone, { period })
      : fill(words.source, { source: speaker.source });
  const definition = fill(texts.peers.dossier.definition, {
    text: definitionText(gaps.comparison.definition, translator),
  });
  return [source, definition];
}

/** What a figure of the brief says in words, over the foot of all. */
export const frameOf = (
  context: BriefContext,
  own: {
    readonly id: string;
    readonly title: string;
    readonly subtitle: string;
    readonly alt: string;
    readonly data: Table;
  },
): ChartFrame => ({ ...own, foot: footOf(context) });
