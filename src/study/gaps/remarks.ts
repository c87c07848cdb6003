import type { AnyIssue } from '../../base/issue.ts';
import { compareLabels } from '../../base/text.ts';
import type { Grouping } from '../../compare/groups.ts';
import type { UnitTable } from '../../compare/unit-table.ts';
import { POPULATION_SOURCE } from '../reference-population.ts';
import { heldEqualIssue, labelsAlike, noRegion, periodsPooled } from '../remarks.ts';
import type { Denominators } from './denominators.ts';
import type { Explanation } from './explain.ts';
import { FLOOR_ANSWERS, type FloorEntry, type Floors, type FloorTable } from './floors.ts';
import type { Forms } from './forms.ts';
import { isMeasured } from './funding.ts';
import { type MoneyKind, modesOf } from './modes.ts';
import { MOST_TYPES } from './need.ts';
import type { Scene } from './scene.ts';

interface Found {
  readonly groupings: readonly Grouping[];
  readonly explanation: Explanation | { readonly undefined: string };
  readonly forms: Forms | { readonly undefined: string };
  readonly denominators: Denominators | undefined;
  readonly floors: FloorTable | undefined;
}

const NAMED_AT_MOST = 10;

/** What a reader of the study must know beside its figures. */
export function gapRemarks(scene: Scene, found: Found): AnyIssue[] {
  const { units, comparison, types } = scene;
  const { dataset } = units;
  const periods = dataset.labels.get('period')?.values ?? [];
  const { explanation, forms, denominators } = found;
  const inhabitants = denominators?.per.some(({ name }) => name === 'inhabitant') ?? false;
  return [
    ...(periods.length > 1 ? [periodsPooled([...periods].sort(compareLabels))] : []),
    ...noRegion(dataset),
    ...heldEqual(scene, found.groupings),
    ...labelsAlike([...found.groupings, ...criteriaGroupings(scene, found.groupings)]),
    ...(inhabitants && !dataset.numbers.has('population')
      ? [{ level: 'note' as const, code: 'population-reference', args: POPULATION_SOURCE }]
      : []),
    ...(comparison.definition.nearest.length > 0
      ? [{ level: 'note' as const, code: 'strata-of-exact-layer', args: {} }]
      : []),
    ...floorRemarks(units, scene.gaps.floors, found.floors),
    ...('modes' in forms ? unknownModes(forms) : []),
    ...('need' in explanation && explanation.need.typesLeftOut
      ? [
          {
            level: 'note' as const,
            code: 'types-too-many',
            args: { n: types.labels.length, most: MOST_TYPES },
          },
        ]
      : []),
  ];
}

/** By sector among those of the same sector, nobody has comparables elsewhere. */
function heldEqual({ comparison }: Scene, groupings: readonly Grouping[]): AnyIssue[] {
  const { exact } = comparison.definition;
  const roles = groupings.flatMap(({ by: [role = '', ...others] }) =>
    others.length === 0 && isMeasured([role]) && exact.includes(role) ? [role] : [],
  );
  return roles.length === 0 ? [] : [heldEqualIssue(roles, comparison.definition)];
}

/** The exact criteria as groupings, those asked for left out: labels that differ by a capital make two groups of comparables. */
function criteriaGroupings({ units, comparison }: Scene, asked: readonly Grouping[]): Grouping[] {
  return comparison.definition.exact
    .filter((role) => role !== 'period' && !asked.some(({ by }) => by.join() === role))
    .flatMap((role) => units.grouping([role]) ?? []);
}

/** What a reader must know of the floors: which ones are read, who has none, and lines of a table about nobody. */
export function floorRemarks(
  { dataset, n }: UnitTable,
  floors: Floors | undefined,
  table: FloorTable | undefined,
): AnyIssue[] {
  if (!floors) return [];
  const known = floors.answer.filter((answer) => FLOOR_ANSWERS[answer] === 'has-floor').length;
  const unpaid = floors.answer.filter((answer) => FLOOR_ANSWERS[answer] === 'floor-no-mission').length;
  const without = n - known - unpaid;
  const column = dataset.numbers.get('floor');
  return [
    ...(table && column
      ? [{ level: 'note' as const, code: 'floors-from-table', args: { column: column.header } }]
      : []),
    ...(floors.unused.length > 0
      ? [
          {
            level: 'warning' as const,
            code: 'floors-unused',
            count: floors.unused.length,
            args: { entries: floors.unused.slice(0, NAMED_AT_MOST).map(entryName) },
          },
        ]
      : []),
    ...moneyRemarks(dataset, floors.money, { n: unpaid, of: n }),
    ...(without > 0
      ? [
          {
            level: 'note' as const,
            code: 'floors-incomplete',
            count: without,
            args: { n: without, of: n },
          },
        ]
      : []),
  ];
}

/** Which money floors are compared with, where the data tell several kinds, and who has none of it. */
function moneyRemarks(
  dataset: UnitTable['dataset'],
  money: MoneyKind,
  unpaid: { n: number; of: number },
): AnyIssue[] {
  const mission = modesOf(dataset)?.mission ?? -1;
  return [
    ...(mission >= 0 ? [{ level: 'note' as const, code: 'floors-money', args: { money } }] : []),
    ...(unpaid.n > 0
      ? [{ level: 'note' as const, code: 'floors-no-mission', count: unpaid.n, args: unpaid }]
      : []),
  ];
}

const entryName = ({ typology, territory, period }: FloorEntry): string =>
  [typology, territory, period].filter((key) => key !== undefined && key !== '').join(' · ');

function unknownModes({ modes }: Forms): AnyIssue[] {
  const labels = modes.filter(({ code }) => code === undefined).flatMap((mode) => mode.labels);
  if (labels.length === 0) return [];
  const args = { labels: labels.slice(0, NAMED_AT_MOST) };
  return [{ level: 'note', code: 'modes-unknown', count: labels.length, args }];
}
