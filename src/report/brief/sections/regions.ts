import { groupsBy, groupTables } from '../../gaps/groups.ts';
import { accented } from '../accent.ts';
import type { BriefSection } from '../context.ts';
import { regionsFigure } from '../figures/regions.ts';

/** Gaps by region: the chart, then the table. */
export const regions: BriefSection = (context) => {
  const { gaps, head, translator, region } = context;
  if (groupsBy(gaps, ['region']).length === 0) return undefined;
  const figure = regionsFigure(context);
  return {
    id: 'regions',
    heading: translator.texts.brief.headings.regions,
    blocks: [
      ...(figure ? [{ kind: 'chart', chart: figure } as const] : []),
      ...groupTables(gaps, ['region'], head, translator).map(
        (table) => ({ kind: 'table', table: accented(table, region) }) as const,
      ),
    ],
  };
};
