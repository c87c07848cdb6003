import { solve } from 'yalps';
import type { Gaps } from '../../../src/study/gaps/gaps.ts';

/** What everyone may know of an organisation, and what only those who publish know: its amount. */
export interface Known {
  readonly organisation: string;
  readonly region: string;
  readonly sector: string;
  readonly typology: string;
}

/** low ≤ Σ weight · amount ≤ high, one weight an organisation. */
export interface Equation {
  readonly weights: readonly number[];
  readonly low: number;
  readonly high: number;
}

export const exactly = (weights: readonly number[], value: number): Equation => ({
  weights,
  low: value,
  high: value,
});
export const about = (weights: readonly number[], value: number, half: number): Equation => ({
  weights,
  low: value - half,
  high: value + half,
});

const ROLES = ['region', 'sector', 'typology'] as const;

/**
 * Everything that a public edition prints and that is linear in the amounts, as an attacker writes it down from the
 * definitions of the figures: unknown amounts of organisations whose names, regions, sectors and types are known.
 */
export function equationsOf(published: Gaps, list: readonly Known[]): readonly Equation[] {
  const step = published.withheld!.step;
  const sum = (belongs: (one: Known) => boolean): number[] => list.map((one) => (belongs(one) ? 1 : 0));
  const equations = [
    exactly(
      sum(() => true),
      Number(published.overall.total),
    ),
  ];
  for (const { by, labels, total, standardised } of published.groups) {
    const belongs = (one: Known) => by.every((role, i) => one[role as (typeof ROLES)[number]] === labels[i]);
    equations.push(exactly(sum(belongs), Number(total)));
    if ('value' in standardised.level && by.length === 1 && by[0] !== 'typology') {
      equations.push(about(levelWeights(list, belongs), standardised.level.value, step / 2));
    }
  }
  for (const { by, groups, fewest } of published.funding) {
    const role = by[0] as (typeof ROLES)[number];
    for (const { labels, ratio, total, money } of groups) {
      if (!('value' in ratio)) continue;
      const { placed, compared, expected } = fundingWeights(list, role, labels[0]!, fewest);
      equations.push(exactly(placed, money), exactly(compared, total));
      for (const [half, sense] of [
        [-0.0005, 1],
        [0.0005, -1],
      ] as const) {
        const end = ratio.value + half;
        const weights = list.map((_, i) => sense * (compared[i]! - end * expected[i]!));
        equations.push({ weights, low: 0, high: Number.POSITIVE_INFINITY });
      }
    }
  }
  const { explanation } = published;
  if ('compositions' in explanation) {
    explanation.compositions[0]!.regions.forEach((band, at) => {
      if ('undefined' in band) return;
      const { composition, interaction } = kitagawaWeights(list, explanation.regionLabels[at]!);
      equations.push(about(composition, band.composition, step / 2));
      // The attacker is told the sign of the interaction.
      for (const [end, part] of [
        [band.low, -0.5],
        [band.high, 0.5],
      ] as const) {
        const signed = signOf(published, at) * part;
        equations.push(
          about(
            list.map((_, i) => composition[i]! + signed * interaction[i]!),
            end,
            step / 2,
          ),
        );
      }
    });
  }
  return equations;
}

/** Sign of the interaction of each region: set by the test, which knows the study behind the edition. */
export const signs = new WeakMap<Gaps, readonly number[]>();
const signOf = (published: Gaps, region: number): number => signs.get(published)?.[region] ?? 1;

const count = (list: readonly Known[], belongs: (one: Known) => boolean): number =>
  list.filter(belongs).length;

/** Mean of a group with the mix of types of all, each type at the group's own mean. */
function levelWeights(list: readonly Known[], belongs: (one: Known) => boolean): number[] {
  const types = new Set(list.filter(belongs).map(({ typology }) => typology));
  types.delete('');
  const covered = count(list, ({ typology }) => types.has(typology));
  return list.map((one) => {
    if (!belongs(one) || one.typology === '') return 0;
    const mix = count(list, ({ typology }) => typology === one.typology);
    return mix / covered / count(list, (other) => belongs(other) && other.typology === one.typology);
  });
}

/** Amounts of a group's organisations that have a type; of those with enough comparables elsewhere; the means of these. */
function fundingWeights(list: readonly Known[], role: (typeof ROLES)[number], label: string, fewest: number) {
  const all = list.filter((one) => one[role] !== '' && one.typology !== '');
  const own = all.filter((one) => one[role] === label);
  const [placed, compared, expected] = [0, 0, 0].map(() => list.map(() => 0)) as [
    number[],
    number[],
    number[],
  ];
  for (const one of own) {
    const at = list.indexOf(one);
    placed[at] = 1;
    const others = all.filter((other) => other.typology === one.typology && other[role] !== label);
    if (others.length < fewest) continue;
    compared[at] = 1;
    for (const other of others) expected[list.indexOf(other)]! += 1 / others.length;
  }
  return { placed, compared, expected };
}

/** Kitagawa over types between a region and all others: Σ ½(r₁ + r₀)(p₁ − p₀), and Σ (p₁ − p₀)(r₁ − r₀). */
function kitagawaWeights(list: readonly Known[], region: string) {
  const placed = list.filter((one) => one.region !== '' && one.typology !== '');
  const sides = [
    placed.filter((one) => one.region === region),
    placed.filter((one) => one.region !== region),
  ];
  const composition = list.map(() => 0);
  const interaction = list.map(() => 0);
  for (const type of new Set(placed.map(({ typology }) => typology))) {
    const [own, rest] = sides.map((side) => side.filter(({ typology }) => typology === type)) as [
      Known[],
      Known[],
    ];
    const more = own.length / sides[0]!.length - rest.length / sides[1]!.length;
    const add = (weights: number[], members: readonly Known[], weight: number) => {
      for (const one of members) weights[list.indexOf(one)]! += weight / members.length;
    };
    const both = own.length > 0 && rest.length > 0;
    for (const members of both ? [own, rest] : [own.length > 0 ? own : rest]) {
      add(composition, members, (both ? 0.5 : 1) * more);
    }
    if (both) {
      add(interaction, own, more);
      add(interaction, rest, -more);
    }
  }
  return { composition, interaction };
}

/** Organisations of the same region, sector and type, who are one unknown to the attacker. */
export function alike<T extends Known>(list: readonly T[]): readonly (readonly T[])[] {
  const found = new Map<string, T[]>();
  for (const one of list) {
    const key = [one.region, one.sector, one.typology].join('\u0000');
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return [...found.values()];
}

/** The least and the most that the amounts of some organisations can be, for who knows the equations. */
export function boundsOf(
  equations: readonly Equation[],
  list: readonly (Known & { readonly amount: number })[],
  belongs: (one: Known) => boolean,
): Interval {
  const groups = alike(list);
  const first = groups.map(([one]) => list.indexOf(one!));
  return intervalOf(
    groups.map((own) => own.reduce((sum, { amount }) => sum + amount, 0)),
    equations.map(({ weights, ...ends }) => ({ ...ends, weights: first.map((at) => weights[at]!) })),
    groups.map(([one]) => (belongs(one!) ? 1 : 0)),
  );
}

export interface Interval {
  readonly low: number;
  /** Infinity: nothing bounds it. */
  readonly high: number;
}

/**
 * The least and the most of a sum of unknowns ≥ 0. The solver starts from the true ones, which are a solution, and moves them
 * as far as the equations let it: what it finds is the attacker's interval, found with less trouble.
 */
export function intervalOf(
  held: readonly number[],
  equations: readonly Equation[],
  target: readonly number[],
): Interval {
  const total = held.reduce((sum, amount) => sum + amount, 1);
  const constraints = new Map<string, { min?: number; max?: number }>();
  const terms = held.map((): [string, number][] => []);
  equations.forEach(({ weights, low, high }, e) => {
    const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    if (scale < 1e-9) return;
    const value = weights.reduce((sum, weight, k) => sum + weight * held[k]!, 0);
    // A hair of room, another for each: a simplex goes round in circles among ties.
    const room = 1e-9 * (1 + ((e * Math.SQRT2) % 1));
    constraints.set(`e${e}`, {
      min: (low - value) / scale / total - room,
      ...(high === Number.POSITIVE_INFINITY ? {} : { max: (high - value) / scale / total + room }),
    });
    weights.forEach((weight, k) => {
      if (Math.abs(weight) > 1e-12) terms[k]!.push([`e${e}`, weight / scale]);
    });
  });
  const bounds = new Map(held.map((amount, k) => [`-${k}`, { max: amount / total }] as const));
  const start = held.reduce((sum, amount, k) => sum + target[k]! * amount, 0);
  const reach = (sense: 1 | -1): number => {
    const variables = held.flatMap((_, k): [string, Map<string, number>][] => {
      const gain = sense * target[k]!;
      const back = terms[k]!.map(([e, a]): [string, number] => [e, -a]);
      return [
        [`+${k}`, new Map([...terms[k]!, ['gain', gain]])],
        [`-${k}`, new Map([...back, [`-${k}`, 1], ['gain', -gain]])],
      ];
    });
    const { status, result } = solve(
      {
        direction: 'maximize',
        objective: 'gain',
        constraints: new Map([...constraints, ...bounds]),
        variables,
      },
      { maxPivots: 50_000, precision: 1e-10 },
    );
    if (status === 'unbounded') return Number.POSITIVE_INFINITY;
    if (status !== 'optimal') throw new Error(`solver: ${status}`);
    return result * total;
  };
  return { low: start - reach(-1), high: start + reach(1) };
}
