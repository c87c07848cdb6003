import { sameSizeSection } from '../../gaps/same-size.ts';
import { overallTable } from '../../measure/report.ts';
import type { BriefSection } from '../context.ts';
import { lorenzFigure } from '../figures/lorenz.ts';

/** How unequal, whatever the type: the curve, the indices, and the same size for all groups. */
export const inequality: BriefSection = (context) => {
  const { disparity, gaps, draws, translator } = context;
  const figure = lorenzFigure(context);
  return {
    id: 'inequality',
    heading: translator.texts.brief.headings.inequality,
    blocks: [
      ...(figure ? [{ kind: 'chart', chart: figure } as const] : []),
      { kind: 'table', table: overallTable(disparity, translator) },
      ...sameSizeSection(gaps, draws, translator).flatMap(({ blocks }) => blocks),
    ],
  };
};
