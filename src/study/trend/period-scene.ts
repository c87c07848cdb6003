// The organisations of one period among themselves, measured as `gaps` has it of that period.
import { existing } from '../../base/existing.ts';
import type { Dataset } from '../../clean/types.ts';
import { compare } from '../../compare/compare.ts';
import type { Definition } from '../../compare/definition.ts';
import type { Grouping } from '../../compare/groups.ts';
import { unitTable } from '../../compare/unit-table.ts';
import type { ChanceWork } from '../../measure/chance-work/chance-work.ts';
import { FEWEST } from '../../measure/comparable-funding/limits.ts';
import type { Standing } from '../../measure/trend/change.ts';
import type { GrowthChance } from '../../measure/trend/dealt-growth.ts';
import { keep } from '../brief-tables/options.ts';
import { type Floors, type FloorTable, floorsOf } from '../gaps/floors.ts';
import { type Funding, type FundingOfGroup, FundingStudy, isMeasured } from '../gaps/funding.ts';
import type { MoneyKind } from '../gaps/modes.ts';
import { type Scene, sceneOf } from '../gaps/scene.ts';

export interface SceneChoices {
  readonly definition: Definition;
  readonly floors?: FloorTable;
  readonly floorMoney?: MoneyKind;
  readonly seed: number;
  readonly draws?: number;
  readonly fewest?: number;
  readonly band?: number;
}

/** Deals of growth rates. */
const GROWTH_DEALS = 1999;

/** The organisations of one period among themselves: the one measure of comparable funding, as `gaps` has it of that period. */
export class PeriodScene {
  readonly period: string;
  readonly scene: Scene;
  readonly floors: Floors | undefined;
  private readonly deals: number;
  private readonly study: FundingStudy;
  private readonly known = new Map<string, readonly Standing[]>();

  /** `whole`: every period, whose dictionaries the period shares; `among`: keys of the organisations that take part. */
  constructor(whole: Dataset, period: string, choices: SceneChoices, among?: ReadonlySet<number>) {
    const dated = recordsOf(whole, period);
    const every = unitTable(dated, 'organisation');
    const units = among
      ? unitTable(
          keep(dated, (record) => every.unitOf[record]! >= 0 && among.has(every.key[every.unitOf[record]!]!)),
          'organisation',
        )
      : every;
    const { table, money } = { table: choices.floors, money: choices.floorMoney };
    this.floors = floorsOf(units, { table, money });
    const comparison = compare(units, choices.definition);
    this.period = period;
    this.deals = Math.min(GROWTH_DEALS, choices.draws ?? GROWTH_DEALS);
    this.scene = sceneOf(comparison, { kind: 'mean' }, this.floors);
    this.study = new FundingStudy(this.scene, { ...fundingChoices(choices), factors: [] });
  }

  /** Who is in this period. */
  get organisations(): ReadonlySet<number> {
    return new Set(this.scene.units.key);
  }

  grouping(by: readonly string[]): Grouping | undefined {
    return this.scene.units.grouping(by);
  }

  /** Asks for the measure with its chance and verdicts; undefined for types, which are compared with nothing. */
  askFunding(
    by: readonly string[],
    work: ChanceWork,
    onDraw?: (done: number) => void,
  ): (() => Funding) | undefined {
    const grouping = this.grouping(by);
    if (!grouping || !isMeasured(by)) return undefined;
    return this.study.ask(grouping, onDraw ? { onDraw } : {}, work);
  }

  /** The measure without chance, of all amounts times a factor. */
  measured(by: readonly string[], factor: number): readonly FundingOfGroup[] {
    const grouping = this.grouping(by);
    const amounts = this.scene.units.amount.map((amount) => amount * factor);
    return grouping ? this.study.of(grouping, { amounts, draws: 0 }).groups : [];
  }

  /** Where each group of the grouping stands, by code; who moves it, by organisation. */
  standings(grouping: Grouping): readonly Standing[] {
    const name = grouping.by.join();
    const known = this.known.get(name) ?? this.standingsOf(grouping);
    this.known.set(name, known);
    return known;
  }

  /** Chance of each group's change from an earlier period of the same organisations, by code. */
  growthChances(from: PeriodScene, grouping: Grouping): readonly (GrowthChance | undefined)[] {
    const earlier = new Map(
      Array.from(from.scene.units.key, (key, unit) => [key, from.scene.units.amount[unit]!]),
    );
    const before = Float64Array.from(this.scene.units.key, (key) => earlier.get(key) ?? 0);
    return this.study.growthChances(grouping, before, this.deals);
  }

  private standingsOf(grouping: Grouping): readonly Standing[] {
    const { groups } = this.study.of(grouping, { draws: 0 });
    const influences = this.study.influences(grouping);
    const { key } = this.scene.units;
    return groups.map(
      ({ compared, comparables, ratio }, code): Standing => ({
        compared,
        comparables,
        estimate: 'value' in ratio ? Math.log(ratio.value) : Number.NaN,
        influence: new Map(influences(code).map(({ unit, value, own }) => [key[unit]!, { value, own }])),
      }),
    );
  }
}

/** The records of one period, with the dictionaries of all. */
function recordsOf(whole: Dataset, period: string): Dataset {
  const column = existing(whole.labels.get('period'));
  const wanted = column.values.indexOf(period);
  const kept = keep(whole, (record) => column.codes[record] === wanted);
  const only = { header: column.header, values: [period], codes: new Int32Array(kept.n) };
  return { ...kept, labels: new Map([...kept.labels, ['period', only]]) };
}

const fundingChoices = ({ seed, draws, fewest = FEWEST, band }: SceneChoices) => ({
  seed,
  fewest,
  ...(draws === undefined ? {} : { draws }),
  ...(band === undefined ? {} : { band }),
});
