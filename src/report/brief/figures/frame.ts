import type { ChartFrame } from '../../charts/chart.ts';
import type { Table } from '../../model/report.ts';
import { definitionText } from '../../peers/definition.ts';
import type { BriefContext } from '../context.ts';

/** Under every figure of the brief: whose data, never the name of a file, and what comparable means. */
export function footOf(context: BriefContext): readonly string[] {
  const { gaps, speaker, translator } = context;
  const { fill, texts } = translator;
  const words = texts.brief.front.colophon;
  const period = periodOf(context);
  const source =
    speaker.source === undefined
      ? fill(words.sourceNone, { period })
      : fill(words.source, { source: speaker.source });
  const definition = fill(texts.peers.dossier.definition, {
    text: definitionText(gaps.comparison.definition, translator),
  });
  return [source, definition];
}

/** What a figure of the brief says in words, over the foot of all, and the table of what it draws. */
export const frameOf = (
  context: BriefContext,
  own: Pick<ChartFrame, 'id' | 'title' | 'subtitle' | 'alt'> & {
    readonly data: Pick<Table, 'columns' | 'rows'>;
  },
): ChartFrame => ({
  ...own,
  data: { ...own.data, id: `figure-${own.id}`, caption: '', notes: [] },
  foot: footOf(context),
});

/** The period, where there is one. */
export const periodOf = ({ gaps: { periods } }: BriefContext): string =>
  periods.length === 1 ? periods[0]! : 'none';
