import { type AnyIssue, Refusal } from '../../base/issue.ts';
import type { Dataset, LedgerReason } from '../../clean/types.ts';
import { compare } from '../../compare/compare.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Definition } from '../../compare/definition.ts';
import { type Grouping, groupUnits } from '../../compare/groups.ts';
import { countOrganisations, type UnitKind } from '../../compare/units.ts';
import type { Denominator } from '../denominators.ts';
import { notedRows } from '../remarks.ts';
import { periodsOf, studyUnits } from '../study-units.ts';
import { type Chances, chancesOf, drawsOf, type RoleChances } from './chance.ts';
import { type LevelsOf, levelsOf } from './decomposition.ts';
import { type Denominators, denominatorsOf } from './denominators.ts';
import { type Explanation, explain } from './explain.ts';
import type { Absent } from './figure.ts';
import { type Floors, type FloorTable, floorsOf } from './floors.ts';
import { type Forms, formsOf } from './forms.ts';
import { type GroupGaps, gapsByGroup } from './groups.ts';
import type { MoneyKind } from './modes.ts';
import { type ParityLedger, parityLedger } from './parity.ts';
import { orderAmounts } from './peer-amounts.ts';
import { DEFAULT_REFERENCE, type ReferenceChoice, referencesOf } from './reference.ts';
import { gapRemarks } from './remarks.ts';
import { type SameSize, sameSize } from './same-size.ts';
import { type Codes, type Scene, sceneOf, type Types } from './scene.ts';
import { receivedOf, type UnitGaps, unitGapsOf } from './unit-gaps.ts';

export const DEFAULT_DRAWS = 2000;

export interface GapsOptions {
  readonly unit: UnitKind;
  readonly definition: Definition;
  /** Default: the median of the peers. */
  readonly reference?: ReferenceChoice;
  readonly floors?: FloorTable;
  /** What floors are compared with; default mission funding where the data tell it, else all. */
  readonly floorMoney?: MoneyKind;
  /** Groupings; default region, sector and typology, each alone, those that the data have. */
  readonly by?: readonly (readonly string[])[];
  /** Same seed, same figures. */
  readonly seed: number;
  /** Shuffles and resamples of each role; default `DEFAULT_DRAWS`. */
  readonly draws?: number;
  /** Inhabitants of a region, where the data have no population column. */
  readonly denominator?: Denominator;
  /** Columns of counts to divide the money of a region by, besides organisations and inhabitants. */
  readonly counts?: readonly string[];
  /** Columns of numbers that are factors of the amount, besides the types of organisation. */
  readonly covariates?: readonly string[];
  /** false: no permutation, no interval (they take nearly all of the time). */
  readonly chance?: boolean;
  /** Told how many draws are done, of how many in all. */
  readonly progress?: (done: number, of: number) => void;
}

/** A group that a public edition says nothing of but its name. */
export interface WithheldGroup extends Absent {
  readonly by: readonly string[];
  readonly labels: readonly string[];
}

/** What a public edition withholds, and how it rounds. */
export interface Withholding {
  /** Fewest organisations of a group that is shown. */
  readonly fewest: number;
  readonly groups: readonly WithheldGroup[];
  /** Currency: to what amounts per organisation are rounded that are no sums over a group. */
  readonly step: number;
  /** By grouping: how many groups are withheld, of how many, and their part of the money. */
  readonly extent: readonly {
    readonly by: readonly string[];
    readonly withheld: number;
    readonly groups: number;
    readonly money: number;
  }[];
}

/** The whole study; every part rests on the same units, comparables and references. */
export interface Gaps {
  readonly n: number;
  readonly organisations: number;
  readonly periods: readonly string[];
  readonly comparison: Comparison;
  readonly reference: ReferenceChoice;
  /** What "type" means below. */
  readonly types: Types;
  readonly regions: Codes | undefined;
  readonly sectors: Codes | undefined;
  readonly units: UnitGaps;
  readonly overall: GroupGaps;
  readonly groups: readonly GroupGaps[];
  /** What it costs to bring everyone below up to the reference; to the floor, where floors are known. */
  readonly parity: ParityLedger;
  readonly floorParity: ParityLedger | undefined;
  /** What floors are compared with; undefined without floors. */
  readonly floorMoney: MoneyKind | undefined;
  readonly levels: { readonly region: LevelsOf | Absent; readonly sector: LevelsOf | Absent };
  readonly explanation: Explanation | Absent;
  /** Cells: region × sector, where that grouping was asked for. */
  readonly chances: Chances;
  readonly sameSize: readonly SameSize[];
  readonly denominators: Denominators | Absent;
  readonly forms: Forms | Absent;
  /** Rows that stay in but are left out of something, in the ledger's form. */
  readonly noted: readonly LedgerReason[];
  readonly issues: readonly AnyIssue[];
  /** Of a public edition only. */
  readonly withheld?: Withholding;
}

const DEFAULT_ROLES = ['region', 'sector', 'typology'];

/**
 * How far is each organisation, region, sector and typology from its comparables; what goes with that distance; could
 * chance alone deal it; what would parity cost. Sign of every gap: amount − reference, below 0 where less is received.
 * Throws Refusal when the data have nothing to compare, or lack a column that the options name.
 */
export function gaps(dataset: Dataset, options: GapsOptions): Gaps {
  const units = studyUnits(dataset, options.unit);
  const { counts = [], covariates = [] } = options;
  const comparison = compare(dataset, units, options.definition);
  const floors = floorsOf(dataset, units, { table: options.floors, money: options.floorMoney });
  const reference = withMoney(options.reference ?? DEFAULT_REFERENCE, floors);
  const order = orderAmounts(receivedOf(comparison, { choice: reference }, floors));
  const references = referencesOf(dataset, comparison, order, reference, floors);
  const scene = sceneOf(dataset, comparison, unitGapsOf(comparison, order, references, floors));
  const groupings = groupingsOf(scene, options.by);
  const { regions, sectors, types } = scene;
  const byGroup = gapsByGroup(scene, groupings);
  const explanation = explain(scene, covariates);
  const forms = formsOf(scene, reference);
  const denominators = regions
    ? denominatorsOf({ dataset, units, regions }, options.denominator, counts)
    : undefined;
  return {
    n: units.n,
    organisations: countOrganisations(dataset, units),
    periods: periodsOf(dataset),
    comparison,
    reference,
    types,
    regions,
    sectors,
    units: scene.gaps,
    ...byGroup,
    parity: parityLedger(scene, scene.gaps.gapCents, 'reference'),
    floorParity: floors && parityLedger(scene, scene.gaps.floorCents, 'floor'),
    floorMoney: floors?.money,
    levels: {
      region: regions ? levelsOf(scene, 'region', regions) : { undefined: 'no-region-column' },
      sector: sectors ? levelsOf(scene, 'sector', sectors) : { undefined: 'no-sector-column' },
    },
    explanation,
    chances: chances(scene, groupings, options),
    sameSize: sameSizes(scene, options),
    denominators: denominators ?? { undefined: 'no-region-column' },
    forms,
    noted: notedRows(dataset, units, groupings),
    issues: gapRemarks(scene, {
      groupings,
      explanation,
      forms,
      denominators,
      floors: options.floors,
      overall: byGroup.overall,
    }),
  };
}

/** A reference to floors, and the money that they are compared with. */
const withMoney = (choice: ReferenceChoice, floors: Floors | undefined): ReferenceChoice =>
  choice.kind === 'floor' && floors ? { kind: 'floor', money: floors.money } : choice;

function groupingsOf({ dataset, units }: Scene, by: GapsOptions['by']): readonly Grouping[] {
  const asked = by ?? DEFAULT_ROLES.filter((role) => dataset.labels.has(role)).map((role) => [role]);
  return asked.map((roles) => {
    const grouping = groupUnits(dataset, units, roles);
    if (grouping) return grouping;
    const role = roles.find((name) => !dataset.labels.has(name)) ?? roles.join(',');
    const headers = [...dataset.labels.values()].map((column) => column.header);
    throw new Refusal({
      level: 'error',
      code: 'grouping-missing',
      args: { role, headers, flag: `--map ${role}=` },
    });
  });
}

/** Regions, sectors, and region × sector where that grouping was asked for: each permuted for itself. */
function chances(scene: Scene, groupings: readonly Grouping[], options: GapsOptions): Chances {
  const { dataset, units } = scene;
  const { seed, draws = DEFAULT_DRAWS, chance = true, progress } = options;
  const group = (by: readonly string[]) => groupUnits(dataset, units, by);
  const cells = groupings.find(({ by }) => by.length === 2 && by.includes('region') && by.includes('sector'));
  const asked = { region: group(['region']), sector: group(['sector']), cells };
  const missing = { region: 'no-region-column', sector: 'no-sector-column', cells: 'not-asked' } as const;
  const open = Object.values(asked).filter((grouping) => grouping !== undefined).length;
  let done = 0;
  const run = (role: keyof typeof asked): RoleChances | Absent => {
    if (!chance) return { undefined: 'not-asked' };
    const grouping = asked[role];
    if (!grouping) return { undefined: missing[role] };
    const each = drawsOf(draws);
    const before = each * done++;
    const told = progress && { onDraw: (drawn: number) => progress(before + drawn, each * open) };
    return chancesOf(scene, grouping, { seed, draws, ...told });
  };
  return { region: run('region'), sector: run('sector'), cells: run('cells') };
}

function sameSizes(scene: Scene, { seed, draws = DEFAULT_DRAWS }: GapsOptions): readonly SameSize[] {
  const roles = [
    ['region', scene.regions],
    ['sector', scene.sectors],
  ] as const;
  return roles.flatMap(([role, codes]) => (codes && sameSize(scene, role, codes, { seed, draws })) ?? []);
}
