/** Units by their labels, and the finest sums that published figures are made of (the cells of Willenborg & de Waal 2001, ch. 6). */
import type { Codes } from '../../compare/sorted-labels.ts';
import type { SuppressionRules } from '../../measure/suppression.ts';
import type { Gaps } from '../gaps/gaps.ts';

/** A classification of the units whose totals are published. */
export interface Axis {
  /** Role under which groups are published. */
  readonly role: string;
  /** Name in keys: that of the sectors for strata that are the sectors, so that they are the same figures. */
  readonly name: string;
  /** Label of each unit, negative without one. */
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

/** Units that agree on every classification at hand: the finest sums that published figures are made of. */
interface Atoms {
  /** Atom of each unit. */
  readonly of: Int32Array;
  /** A unit of each atom, which bears its labels. */
  readonly first: readonly number[];
  /** Units of each atom. */
  readonly size: Int32Array;
}

/** What decisions about publication rest on. */
export interface Material {
  readonly n: number;
  /** Currency; the absolute value of a negative amount, as agencies do: it names an organisation no less. */
  readonly amounts: Float64Array;
  /** Organisation of each unit. */
  readonly who: Int32Array;
  readonly region: Axis | undefined;
  readonly sector: Axis | undefined;
  /** Types of organisation: the typology, else the strata of the definition. */
  readonly type: Axis;
  /** Stratum of each unit, negative for none; how many there are. */
  readonly stratum: Int32Array;
  readonly strata: number;
  readonly atoms: Atoms;
}

/** What every decision about one edition rests on. */
export interface Ground {
  readonly material: Material;
  readonly axes: readonly Axis[];
  readonly rules: SuppressionRules;
}

export function materialOf({ comparison, regions, sectors, types }: Gaps): Material {
  const { units, organisation, stratum } = comparison;
  const region = regions && { role: 'region', name: 'region', ...regions };
  const sector = sectors && { role: 'sector', name: 'sector', ...sectors };
  const same = sectors !== undefined && sameCodes(types, sectors);
  const type: Axis = {
    role: types.from,
    name: same ? 'sector' : types.from,
    codes: types.codes,
    labels: types.labels,
  };
  return {
    n: units.n,
    amounts: units.amount.map(Math.abs),
    who: organisation,
    region,
    sector,
    type,
    stratum,
    strata: comparison.strata.length,
    atoms: atomsOf(units.n, [region?.codes, sector?.codes, type.codes, stratum]),
  };
}

const sameCodes = (a: Codes, b: Codes): boolean =>
  a.labels.join('\u0000') === b.labels.join('\u0000') &&
  a.codes.every((code, unit) => Math.max(code, -1) === Math.max(b.codes[unit]!, -1));

/** The axes that the data have, each once; where they have none, everyone is one group. */
export function axesOf({ n, region, sector, type }: Material): readonly Axis[] {
  const axes = [region, sector, type.name === 'sector' ? undefined : type].flatMap((axis) => axis ?? []);
  const everyone = { role: 'everyone', name: 'everyone', codes: new Int32Array(n), labels: [''] };
  return axes.some(({ labels }) => labels.length > 0) ? axes : [everyone];
}

/** How many organisations have a unit among some units: the same in several periods is one. */
export function organisationsAmong({ n, who }: Material, belongs: (unit: number) => boolean): number {
  const seen = new Set<number>();
  for (let unit = 0; unit < n; unit++) if (belongs(unit)) seen.add(who[unit]!);
  return seen.size;
}

/** Code of a label of an axis, -1 where there is no such. */
export const codeOf = (axis: Axis | undefined, label: string): number => axis?.labels.indexOf(label) ?? -1;

/** Key of one label of an axis; units without a label are a group of their own. */
export const labelKey = ({ name, labels }: Pick<Axis, 'name' | 'labels'>, code: number): string =>
  code < 0 ? `${name}?` : `${name}=${labels[code]!}`;

/** Key of a figure: of the labels that it is about, none for the whole. */
export const figureKey = (labels: readonly string[]): string => [...labels].sort().join(BETWEEN);

/** Key of everyone. */
export const WHOLE = '';

/** The labels of a key, none for the whole. */
export const partsOf = (key: string): readonly string[] => (key === WHOLE ? [] : key.split(BETWEEN));

const BETWEEN = '\u0000';

function atomsOf(n: number, columns: readonly (Int32Array | undefined)[]): Atoms {
  const known = new Map<string, number>();
  const first: number[] = [];
  const of = Int32Array.from({ length: n }, (_, unit) => {
    const key = columns.map((codes) => Math.max(codes?.[unit] ?? -1, -1)).join();
    const atom = known.get(key) ?? first.push(unit) - 1;
    known.set(key, atom);
    return atom;
  });
  const size = new Int32Array(first.length);
  for (const atom of of) size[atom]!++;
  return { of, first, size };
}
