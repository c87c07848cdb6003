// The study `gaps`: how far each organisation, region and sector is from its comparables and its floor.
import { type AnyIssue, Refusal } from '../../base/issue.ts';
import type { LedgerReason } from '../../clean/types.ts';
import { compare } from '../../compare/compare.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Definition } from '../../compare/definition.ts';
import type { Grouping } from '../../compare/groups.ts';
import type { Codes } from '../../compare/sorted-labels.ts';
import type { UnitTable } from '../../compare/unit-table.ts';
import { ChanceWork } from '../../measure/chance-work/chance-work.ts';
import { DEFAULT_DEALS } from '../../measure/comparable-funding/limits.ts';
import type { Denominator } from '../denominators.ts';
import { notedRows } from '../remarks.ts';
import { periodsOf } from '../study-units.ts';
import { type LevelsOf, levelsOf } from './decomposition.ts';
import { type Denominators, denominatorsOf } from './denominators.ts';
import { type Explanation, explain } from './explain.ts';
import type { Absent } from './figure.ts';
import { type Floors, type FloorTable, floorsOf } from './floors.ts';
import { type Forms, formsOf } from './forms.ts';
import { type Funding, FundingStudy, isMeasured } from './funding.ts';
import { type GroupGaps, gapsByGroup } from './groups.ts';
import type { MoneyKind } from './modes.ts';
import { type ParityLedger, parityLedger } from './parity.ts';
import { DEFAULT_REFERENCE, type ReferenceChoice } from './reference.ts';
import { gapRemarks } from './remarks.ts';
import { type SameSize, sameSize } from './same-size.ts';
import { type Scene, sceneOf, type Types } from './scene.ts';
import type { UnitGaps } from './unit-gaps.ts';

export interface GapsOptions {
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
  /** Budget of deals of each grouping, default `DEFAULT_DEALS`; 0: no chance. */
  readonly draws?: number;
  /** Fewest comparables elsewhere of a unit that is compared; default `FEWEST`. */
  readonly fewest?: number;
  /** Half width of the band of comparable funding; default `BAND`. */
  readonly band?: number;
  /** Inhabitants of a region, where the data have no population column. */
  readonly denominator?: Denominator;
  /** Columns of counts to divide the money of a region by, besides organisations and inhabitants. */
  readonly counts?: readonly string[];
  /** Columns of numbers that are factors of the amount, besides the types of organisation. */
  readonly covariates?: readonly string[];
  /** Told how many deals are done, of how many at most. */
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
  /** The one measure of comparable funding: by region and sector where the data have them, and every grouping asked for. */
  readonly funding: readonly Funding[];
  /** Factors that what is explained takes account of: declared ones, and numbers of the nearest layer. */
  readonly factors: readonly string[];
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
 * `units`: as `studyUnits` gives them. Throws Refusal when the data lack a column that the options name.
 */
export function gaps(units: UnitTable, options: GapsOptions): Gaps {
  const work = new ChanceWork();
  const found = gapsAsked(units, options, work);
  work.alone();
  return found();
}

/** The same, whose deals are asked for: the study is there once the work is done. */
export function gapsAsked(units: UnitTable, options: GapsOptions, work: ChanceWork): () => Gaps {
  const { counts = [], covariates = [] } = options;
  const comparison = compare(units, options.definition);
  const floors = floorsOf(units, { table: options.floors, money: options.floorMoney });
  const reference = withMoney(options.reference ?? DEFAULT_REFERENCE, floors);
  const scene = sceneOf(comparison, reference, floors);
  const groupings = groupingsOf(units, options.by);
  const { regions, sectors, types } = scene;
  const study = new FundingStudy(scene, fundingChoices(options));
  const asked = fundings(scene, study, groupings, options, work);
  const byGroup = gapsByGroup(scene, groupings);
  const factors = factorsOf(comparison, covariates);
  const explanation = explain(scene, factors);
  const forms = formsOf(scene, study);
  const denominators = regions ? denominatorsOf({ units, regions }, options.denominator, counts) : undefined;
  // In two parts: results are published in the order of these names.
  const before = {
    n: units.n,
    organisations: units.organisationCount,
    periods: periodsOf(units.dataset),
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
  };
  const none = { undefined: 'no-region-column' } as const;
  const after = {
    factors,
    sameSize: sameSizes(scene, options),
    denominators: denominators ?? none,
    forms,
    noted: notedRows(units, groupings),
    issues: gapRemarks(scene, {
      groupings,
      explanation,
      forms,
      denominators,
      floors: options.floors,
    }),
  };
  return () => {
    const funding = asked.map((found) => found());
    return {
      ...before,
      levels: {
        region: regions ? levelsOf(scene, 'region', regions, funding) : none,
        sector: sectors ? levelsOf(scene, 'sector', sectors, funding) : { undefined: 'no-sector-column' },
      },
      explanation,
      funding,
      ...after,
    };
  };
}

/** A reference to floors, and the money that they are compared with. */
const withMoney = (choice: ReferenceChoice, floors: Floors | undefined): ReferenceChoice =>
  choice.kind === 'floor' && floors ? { kind: 'floor', money: floors.money } : choice;

function groupingsOf(units: UnitTable, by: GapsOptions['by']): readonly Grouping[] {
  const { dataset } = units;
  const asked = by ?? DEFAULT_ROLES.filter((role) => dataset.labels.has(role)).map((role) => [role]);
  return asked.map((roles) => {
    const grouping = units.grouping(roles);
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

/** Declared factors, and the numbers that the definition compares by: what is explained takes account of all of them. */
function factorsOf({ units, definition }: Comparison, declared: readonly string[]): string[] {
  const near = definition.nearest
    .map(({ column }) => column)
    .filter((column) => units.covariate(column).kind === 'numbers');
  return [...new Set([...declared, ...near])];
}

function fundingChoices({ seed, draws, fewest, band, covariates = [] }: GapsOptions) {
  return {
    seed,
    factors: covariates,
    ...(draws === undefined ? {} : { draws }),
    ...(fewest === undefined ? {} : { fewest }),
    ...(band === undefined ? {} : { band }),
  };
}

/** Regions and sectors, and every other grouping asked for but by types: each with its own deals. */
function fundings(
  { units }: Scene,
  study: FundingStudy,
  groupings: readonly Grouping[],
  { draws = DEFAULT_DEALS, progress }: GapsOptions,
  work: ChanceWork,
): readonly (() => Funding)[] {
  const always = [['region'], ['sector']].flatMap((by) => units.grouping(by) ?? []);
  const asked = groupings.filter(
    ({ by }) => isMeasured(by) && !always.some((one) => one.by.join() === by.join()),
  );
  const all = [...always, ...asked];
  return all.map((grouping, at) =>
    study.ask(
      grouping,
      {
        ...(progress && {
          onDraw: (done: number) => progress(at * draws + Math.min(done, draws), all.length * draws),
        }),
      },
      work,
    ),
  );
}

/** Subsets that an index at the same size is averaged over. */
const SUBSETS = 2000;

function sameSizes(scene: Scene, { seed }: GapsOptions): readonly SameSize[] {
  const roles = [
    ['region', scene.regions],
    ['sector', scene.sectors],
  ] as const;
  return roles.flatMap(
    ([role, codes]) => (codes && sameSize(scene, role, codes, { seed, draws: SUBSETS })) ?? [],
  );
}
