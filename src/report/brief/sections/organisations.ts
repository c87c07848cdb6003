import { organisationsTable } from '../../gaps/organisations.ts';
import type { BriefSection } from '../context.ts';

/** Organisation by organisation, those of the edition's region only where there is one. */
export const organisations: BriefSection = ({ gaps, lines, region, most, head, translator }) => {
  const own = region === undefined ? lines : lines.filter(({ party }) => party.region === region);
  if (own.length === 0) return undefined;
  const nameOf = (unit: number): string => gaps.comparison.units.tellingName(unit);
  const list = { lines: own, sort: 'gap', most, head, money: gaps.floorMoney, nameOf } as const;
  return {
    id: 'organisations',
    heading: translator.texts.brief.headings.organisations,
    blocks: [{ kind: 'table', table: organisationsTable(list, translator) }],
  };
};
