import { groupsBy, groupTables } from '../../gaps/groups.ts';
import { accented } from '../accent.ts';
import type { BriefSection } from '../context.ts';
import { stripsFigure } from '../figures/strips.ts';

/** Gaps by type of organisation, every organisation as a dot, and the floors. */
export const types: BriefSection = (context) => {
  const { gaps, head, translator, region } = context;
  if (groupsBy(gaps, ['typology']).length === 0) return undefined;
  const figure = stripsFigure(context);
  return {
    id: 'types',
    heading: translator.texts.brief.headings.types,
    blocks: [
      ...(figure ? [{ kind: 'chart', chart: figure } as const] : []),
      ...groupTables(gaps, ['typology'], head, translator).map(
        (table) => ({ kind: 'table', table: accented(table, region) }) as const,
      ),
    ],
  };
};
