// Units and comparables under every combination of choices, each made once and kept.
import { existing } from '../../base/existing.ts';
import type { Dataset } from '../../clean/types.ts';
import { compare } from '../../compare/compare.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Definition } from '../../compare/definition.ts';
import type { Grouping } from '../../compare/groups.ts';
import { type UnitTable, unitTable } from '../../compare/unit-table.ts';
import type { UnitKind } from '../../compare/units.ts';
import { withoutThose } from '../../measure/comparable-funding/turned-by.ts';
import type { FundingUnits } from '../../measure/comparable-funding/types.ts';
import { median } from '../../measure/statistics.ts';
import { inPeriod, moneyOf } from '../brief-tables/options.ts';
import { type Denominator, inhabitantsOf } from '../denominators.ts';
import { type FloorTable, floorsOf } from '../gaps/floors.ts';
import { FundingStudy } from '../gaps/funding.ts';
import { typesOf } from '../gaps/scene.ts';
import type { Specification } from './choices.ts';

export interface BenchOptions {
  readonly role: string;
  readonly seed: number;
  readonly factors: readonly string[];
  readonly fewest: number;
  readonly band: number;
  readonly floors?: FloorTable;
  readonly denominator?: Denominator;
}

/** One set of units: those of a period, of some money, counted in some way. */
export interface View {
  readonly units: UnitTable;
  readonly grouping: Grouping;
  /** What an organisation is told by across views. */
  readonly names: readonly string[];
}

/** A view under one definition. */
export interface Compared {
  readonly comparison: Comparison;
  readonly funding: FundingStudy;
}

/** What a specification comes to: units as the measure takes them. */
export interface Prepared {
  readonly view: View;
  readonly compared: Compared;
  readonly units: FundingUnits;
  readonly fewest: number;
}

/** Part of the amounts at each end of a stratum that the rules about outliers are about. */
const OUTLYING = 0.05;

/** Turns specifications into units, and keeps what several of them share. */
export class Bench {
  readonly whole: Dataset;
  readonly options: BenchOptions;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Labels of the groups, sorted: the same in every specification. */
  readonly labels: readonly string[];
  private readonly views = new Map<string, View>();
  private readonly compared = new Map<string, Compared>();

  constructor(whole: Dataset, definitions: ReadonlyMap<string, Definition>, options: BenchOptions) {
    this.whole = whole;
    this.definitions = definitions;
    this.options = options;
    this.labels =
      unitTable(whole, 'row')
        .grouping([options.role])
        ?.keys.map((key) => key[0]!) ?? [];
  }

  viewOf({ period, money, unit }: Pick<Specification, 'period' | 'money' | 'unit'>): View {
    return kept(this.views, `${period}\u0000${money}\u0000${unit}`, () => {
      const own = period === '' ? this.whole : inPeriod(this.whole, period);
      const { dataset } = moneyOf(own, { money: money as 'all' | 'mission' });
      return this.viewIn(dataset, unit as UnitKind);
    });
  }

  /** The units of a data set. */
  viewIn(dataset: Dataset, kind: UnitKind): View {
    const units = unitTable(dataset, kind);
    return { units, grouping: this.groupingOf(units), names: namesOf(units) };
  }

  comparedOf(specification: Pick<Specification, 'period' | 'money' | 'unit' | 'definition'>): Compared {
    const { period, money, unit, definition } = specification;
    return kept(this.compared, [period, money, unit, definition].join('\u0000'), () => {
      const view = this.viewOf(specification);
      return comparedBy(view, existing(this.definitions.get(definition)), this.options);
    });
  }

  /** The units of a specification. Those that a rule leaves out stay in the lists without a group. */
  prepare(specification: Specification): Prepared {
    const view = this.viewOf(specification);
    const compared = this.comparedOf(specification);
    const { amounts, out } = this.amountsOf(specification, view, compared);
    const units = compared.funding.unitsOf(view.grouping, amounts);
    const { order } = compared.funding;
    return {
      view,
      compared,
      units: out.includes(1) ? withoutThose(units, (at) => out[order[at]!] === 1) : units,
      fewest: Number(specification.fewest),
    };
  }

  /** The groups of a view, numbered as in all others. */
  private groupingOf(units: UnitTable): Grouping {
    const found = units.grouping([this.options.role]);
    const place = new Map(this.labels.map((label, code) => [label, code]));
    const codes = found?.codes.map((code) => (code < 0 ? code : existing(place.get(found.keys[code]![0]!))));
    return {
      by: [this.options.role],
      keys: this.labels.map((label) => [label]),
      codes: codes ?? new Int32Array(units.n).fill(-1),
      blank: found?.blank ?? [],
      several: found?.several ?? [],
    };
  }

  /** What each unit counts for, and whom the rules leave out. */
  private amountsOf(
    specification: Specification,
    { units, grouping }: View,
    { comparison: { stratum, strata } }: Compared,
  ): { readonly amounts: Float64Array; readonly out: Uint8Array } {
    const amounts = Float64Array.from(units.amount);
    const out = new Uint8Array(units.n);
    if (specification.zeros === 'without') out.set(amounts.map((own) => (own > 0 ? 0 : 1)));
    if (specification.floors === 'share') {
      const floors = floorsOf(units, { table: this.options.floors, money: 'all' });
      for (let i = 0; i < units.n; i++) {
        const floor = floors?.amount[i] ?? Number.NaN;
        if (floor > 0) amounts[i]! /= floor;
        else out[i] = 1;
      }
    }
    if (specification.denominator === 'inhabitant') {
      perInhabitant(units, grouping, this.options.denominator).forEach((factor, i) => {
        if (Number.isNaN(factor)) out[i] = 1;
        else amounts[i]! *= factor;
      });
    }
    const lists: number[][] = strata.map(() => []);
    stratum.forEach((code, i) => {
      if (code >= 0 && out[i] === 0) lists[code]!.push(i);
    });
    for (const list of lists) {
      const sorted = list.toSorted((a, b) => amounts[a]! - amounts[b]! || a - b);
      outlying(specification.outliers, sorted, amounts, out);
      if (specification.reference !== 'relative' || sorted.length === 0) continue;
      const centre = median(Float64Array.from(sorted, (i) => amounts[i]!).sort());
      for (const i of sorted) {
        if (centre > 0) amounts[i]! /= centre;
        else out[i] = 1;
      }
    }
    return { amounts, out };
  }
}

/** A view under a definition, its deals and its factors those of the study. */
export function comparedBy(view: View, definition: Definition, options: BenchOptions): Compared {
  const { units } = view;
  const comparison = compare(units, definition);
  const scene = { units, comparison, types: typesOf(comparison) };
  const { seed, factors, fewest, band } = options;
  return {
    comparison,
    funding: new FundingStudy(scene, { seed, factors, fewest, band }),
  };
}

/** The highest amounts of a stratum brought down to its 95 % point, or both ends left out. Sorted by amount. */
function outlying(rule: string, sorted: readonly number[], amounts: Float64Array, out: Uint8Array): void {
  const cut = Math.floor(OUTLYING * sorted.length);
  if (rule === 'kept' || cut === 0) return;
  const limit = amounts[sorted[sorted.length - 1 - cut]!]!;
  sorted.forEach((i, at) => {
    const high = at >= sorted.length - cut;
    if (rule === 'capped') amounts[i] = high ? limit : amounts[i]!;
    else if (high || at < cut) out[i] = 1;
  });
}

/** By unit: organisations of its region over the inhabitants of its region; NaN where these are not known. */
function perInhabitant(
  units: UnitTable,
  { codes, keys }: Grouping,
  denominator: Denominator | undefined,
): Float64Array {
  const people = inhabitantsOf(units, codes, keys.length, denominator);
  const sizes = new Int32Array(keys.length);
  for (const code of codes) if (code >= 0) sizes[code]!++;
  return Float64Array.from(codes, (code) =>
    code < 0 ? Number.NaN : sizes[code]! / (people[code] ?? Number.NaN),
  );
}

/** Identifier, else name; for rows their place in their file. */
function namesOf({ dataset, kind, firstRecord }: UnitTable): readonly string[] {
  const [ids, names] = ['organisation_id', 'organisation'].map((role) => dataset.labels.get(role));
  return Array.from(firstRecord, (record) => {
    if (kind === 'row') return `${dataset.file[record]!}:${dataset.line[record]!}`;
    const id = ids?.codes[record] ?? -1;
    if (id >= 0) return `#${existing(ids).values[id]!}`;
    const { codes, values } = existing(names);
    return values[codes[record]!]!;
  });
}

function kept<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
