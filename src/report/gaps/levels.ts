import type { Translator } from '../../messages/translator.ts';
import type { LevelsOf } from '../../study/gaps/decomposition.ts';
import type { Gaps } from '../../study/gaps/gaps.ts';
import type { Row, Section, Table } from '../model/report.ts';
import { roleName } from '../words/roles.ts';
import { absentCell, figureCell } from './cells.ts';

const INDICES = ['theilT', 'mld', 'ge2'] as const;

/** The levels of inequality that were worked out: with the region, with the sector in the middle. */
export const levelsFound = ({ levels }: Gaps): readonly LevelsOf[] =>
  [levels.region, levels.sector].flatMap((one) => ('theilT' in one ? [one] : []));

/** Between groups of comparables, between regions (sectors) inside them, from one organisation to the other. */
export function levelsSection(result: Gaps, translator: Translator): Section[] {
  const found = levelsFound(result);
  if (found.length === 0) return [];
  const table = levelsTable(found, translator);
  return [{ id: 'levels', heading: translator.texts.gaps.levelsHeading, blocks: [{ kind: 'table', table }] }];
}

export function levelsTable(found: readonly LevelsOf[], translator: Translator): Table {
  const words = translator.texts.gaps;
  const columns = words.levelsColumns;
  return {
    id: 'levels',
    caption: words.levelsCaption,
    columns: [
      { id: 'middle', header: columns.middle, kind: 'text' },
      { id: 'index', header: columns.index, kind: 'text' },
      { id: 'n', header: columns.n, kind: 'count' },
      { id: 'total', header: columns.total, kind: 'index', digits: 4 },
      { id: 'between_strata', header: columns.strata, kind: 'index', digits: 4 },
      { id: 'between_strata_share', header: columns.strataShare, kind: 'share' },
      { id: 'between_groups', header: columns.groups, kind: 'index', digits: 4 },
      { id: 'between_groups_share', header: columns.groupsShare, kind: 'share' },
      { id: 'chance_low', header: columns.chanceLow, kind: 'share' },
      { id: 'chance_high', header: columns.chanceHigh, kind: 'share' },
      { id: 'within', header: columns.within, kind: 'index', digits: 4 },
      { id: 'within_share', header: columns.withinShare, kind: 'share' },
    ],
    rows: found.flatMap((levels) => INDICES.map((index) => levelRow(levels, index, translator))),
    notes: [
      translator.fill(words.levelsNote, {
        nearest: found.some(({ nearest }) => nearest) ? 'yes' : 'no',
        negatives: found.reduce((most, { negatives }) => (negatives > most ? negatives : most), 0),
      }),
    ],
  };
}

function levelRow(levels: LevelsOf, index: (typeof INDICES)[number], translator: Translator): Row {
  const opening = [roleName(levels.role, translator), translator.texts.gaps.levelsNames[index], levels.n];
  const parts = levels[index];
  if ('undefined' in parts) {
    return {
      cells: [
        ...opening,
        absentCell(parts.undefined, translator),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
      ],
    };
  }
  const chance = levels.chance?.[index];
  const { total, betweenStrata, betweenGroups, within, shares } = parts;
  return {
    cells: [
      ...opening,
      total,
      betweenStrata,
      figureCell(shares.betweenStrata, translator),
      betweenGroups,
      figureCell(shares.betweenGroups, translator),
      ...(chance ? [chance.betweenGroups.low, chance.betweenGroups.high] : [null, null]),
      within,
      figureCell(shares.within, translator),
    ],
  };
}
