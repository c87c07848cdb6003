import type { Translator } from '../../messages/translator.ts';
import { ALPHA } from '../../study/claims/chance-claims.ts';
import { type GroupChances, type RoleChances, rolesOf } from '../../study/gaps/chance.ts';
import type { Gaps, Withholding } from '../../study/gaps/gaps.ts';
import type { CellValue, Column, Section, Table } from '../model.ts';
import { roleName } from '../roles.ts';
import { absentCell, figureCell, probabilityText } from './cells.ts';
import { withheldRows } from './withheld.ts';

export interface Draws {
  readonly draws: number;
  readonly seed: number;
}

/** How sure: p, intervals, and what would change the finding; nothing where chance was not asked for. */
export function chanceSections(
  result: Gaps,
  draws: Draws,
  nameOf: (unit: number) => string,
  translator: Translator,
): Section[] {
  const roles = rolesOf(result.chances);
  if (roles.length === 0) return [];
  const words = translator.texts.gaps;
  const tables = (make: (role: RoleChances) => Table) =>
    roles.map((role) => ({ kind: 'table', table: make(role) }) as const);
  return [
    {
      id: 'chance',
      heading: words.chanceHeading,
      blocks: tables((role) => chanceTable(role, draws, translator)),
    },
    {
      id: 'influence',
      heading: words.influenceHeading,
      blocks: tables((role) => influenceTable(result, role, nameOf, translator)),
    },
  ];
}

export const namesOf = (by: readonly string[], translator: Translator): string =>
  by.map((role) => roleName(role, translator)).join(' × ');

export function chanceTable(
  role: RoleChances,
  { draws, seed }: Draws,
  translator: Translator,
  withheld?: Withholding,
): Table {
  const { texts, fill, numbers } = translator;
  const words = texts.gaps;
  const columns = words.chanceColumns;
  const { overall } = role;
  const unreachable = role.groups.some((group) => neededCell(group) !== null);
  const shown: Column[] = [
    ...role.by.map((one): Column => ({ id: one, header: roleName(one, translator), kind: 'text' })),
    { id: 'n', header: columns.compared, kind: 'count' },
    { id: 'ratio', header: columns.ratio, kind: 'share' },
    { id: 'low', header: columns.low, kind: 'share' },
    { id: 'high', header: columns.high, kind: 'share' },
    { id: 'gap', header: columns.gap, kind: 'money' },
    { id: 'p', header: columns.p, kind: 'index', digits: 4 },
    { id: 'holm', header: columns.holm, kind: 'index', digits: 4 },
    { id: 'bh', header: columns.bh, kind: 'index', digits: 4 },
    { id: 'smallest', header: columns.smallest, kind: 'index', digits: 4 },
    ...(unreachable ? [{ id: 'needed', header: columns.needed, kind: 'count' } as const] : []),
  ];
  return {
    id: `chance-${role.by.join('-')}`,
    caption: fill(words.chanceCaption, { role: namesOf(role.by, translator) }),
    columns: shown,
    rows: [
      ...role.groups.map((group) => ({
        cells: [
          ...role.labels[group.group]!,
          ...chanceCells(group, translator),
          ...(unreachable ? [neededCell(group)] : []),
        ],
      })),
      ...withheldRows(withheld, role.by, shown.length, translator),
    ],
    notes: [
      ...('p' in overall
        ? [
            fill(words.chanceOverall, {
              groups: overall.groups,
              p: probabilityText(overall.p, translator),
              observed: numbers.percent(overall.observed),
            }),
          ]
        : []),
      fill(words.chanceNotes[0]!, { looked: role.looked }),
      words.chanceNotes[1]!,
      fill(words.chanceNotes[2]!, {
        exact: role.groups.filter(({ permutation }) => 'exact' in permutation && permutation.exact).length,
        draws,
        seed,
      }),
    ],
  };
}

function chanceCells(
  { gap, permutation, holm, benjaminiHochberg }: GroupChances,
  translator: Translator,
): CellValue[] {
  const p = (x: number | undefined): CellValue =>
    x === undefined ? null : x < 0.0001 ? { absent: probabilityText(x, translator), code: String(x) } : x;
  const gapCells: CellValue[] =
    'undefined' in gap
      ? [gap.undefined === 'not-shown' ? null : 0, absentCell(gap.undefined, translator), null, null, null]
      : [
          gap.compared,
          figureCell(gap.ratio, translator),
          ...('ratio' in gap.interval ? [gap.interval.ratio.low, gap.interval.ratio.high] : [null, null]),
          gap.gap,
        ];
  if ('undefined' in permutation) {
    // One word for what is withheld is enough in a row.
    const why = permutation.undefined === 'not-shown' ? null : absentCell(permutation.undefined, translator);
    return [...gapCells, why, null, null, null];
  }
  return [...gapCells, p(permutation.p), p(holm), p(benjaminiHochberg), p(permutation.smallest)];
}

/** Units of the group that it would take, where no result could fall under 5 %. */
function neededCell({ permutation }: GroupChances): number | null {
  if (!('p' in permutation) || permutation.smallest < ALPHA) return null;
  return 'own' in permutation.needed ? permutation.needed.own : null;
}

export function influenceTable(
  { units }: Gaps,
  role: RoleChances,
  nameOf: (unit: number) => string,
  translator: Translator,
): Table {
  const { texts, fill } = translator;
  const words = texts.gaps;
  const columns = words.influenceColumns;
  return {
    id: `influence-${role.by.join('-')}`,
    caption: fill(words.influenceCaption, { role: namesOf(role.by, translator) }),
    columns: [
      ...role.by.map((one) => ({ id: one, header: roleName(one, translator), kind: 'text' }) as const),
      { id: 'n', header: words.byColumns.n, kind: 'count' },
      { id: 'gap', header: columns.gap, kind: 'money' },
      { id: 'organisation', header: columns.organisation, kind: 'text' },
      { id: 'amount', header: columns.amount, kind: 'money' },
      { id: 'becomes', header: columns.becomes, kind: 'money' },
      { id: 'flip', header: columns.flip, kind: 'count' },
    ],
    rows: role.groups.map(({ group, influence }) => {
      const labels = role.labels[group]!;
      if (!('most' in influence))
        return {
          cells: [...labels, null, absentCell(influence.undefined, translator), null, null, null, null],
        };
      const { most, flip, n, gap } = influence;
      const own =
        'unit' in most ? [nameOf(most.unit), units.receives[most.unit]!, most.gap] : [null, null, null];
      return {
        cells: [
          ...labels,
          n,
          gap,
          ...own,
          'units' in flip
            ? flip.units.length
            : { absent: flip.undefined === 'one-sided' ? words.influenceNone : '–', code: flip.undefined },
        ],
      };
    }),
    notes: [],
  };
}
