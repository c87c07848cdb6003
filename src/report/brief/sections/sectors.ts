import { groupsBy, groupTables } from '../../gaps/groups.ts';
import { accented } from '../accent.ts';
import type { BriefSection } from '../context.ts';
import { heatFigure } from '../figures/heat.ts';

/** Gaps by sector, then region × sector. */
export const sectors: BriefSection = (context) => {
  const { gaps, head, translator, region } = context;
  if (groupsBy(gaps, ['sector']).length === 0) return undefined;
  const figure = heatFigure(context);
  return {
    id: 'sectors',
    heading: translator.texts.brief.headings.sectors,
    blocks: [
      ...groupTables(gaps, ['sector'], head, translator).map(
        (table) => ({ kind: 'table', table: accented(table, region) }) as const,
      ),
      ...(figure ? [{ kind: 'chart', chart: figure } as const] : []),
    ],
  };
};
