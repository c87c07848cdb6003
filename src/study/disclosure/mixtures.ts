/**
 * Figures that mix the sums of a group's types, each an equation more to a reader: printed one after the other unless one closes
 * what must stay open (the audit of Chin & Özsoyoğlu 1982).
 */
import type { Definition } from '../../compare/definition.ts';
import type { LinearFigure, Terms } from '../../measure/disclosure/linear-figure.ts';
import { QueryAudit } from '../../measure/disclosure/query-audit.ts';
import type { ReferenceChoice } from '../gaps/reference.ts';
import { type Axis, labelKey, type Material } from './material.ts';
import type { NamedSum } from './pattern.ts';
import { FINE, slackOf } from './rounding.ts';

/**
 * A published figure that mixes the sums of a group's types: nobody's amount by itself, but put beside the total of the
 * group and those of the types it is an equation more about cells that may hold one organisation.
 */
export interface Mixture {
  /** What the figure is, then the group: `chance region 3`. */
  readonly key: string;
  /** What stays when something must go: the most. */
  readonly worth: number;
  readonly figures: readonly LinearFigure[];
}

export interface MixtureSystem {
  /** Currency, one an atom. */
  readonly cells: Float64Array;
  /** Printed sums. */
  readonly printed: readonly NamedSum[];
  /** What must stay open. */
  readonly targets: readonly NamedSum[];
}

/**
 * The mixtures to leave out so that every target stays open to a reader of all that is printed: each in turn, that of most
 * worth first, is printed unless it would close one beside those printed before.
 */
export function mixturesToHide(
  { cells, printed, targets }: MixtureSystem,
  mixtures: readonly Mixture[],
  percent: number,
): ReadonlySet<string> {
  const rounded = mixtures.flatMap(({ figures }) => figures.filter(({ slack }) => slack)).length;
  const audit = new QueryAudit({ cells, targets: targets.map(({ terms }) => terms), percent, rounded });
  audit.publish(printed);
  const inTurn = [...mixtures].sort((a, b) => b.worth - a.worth);
  return new Set(inTurn.flatMap(({ key, figures }) => (audit.publishIfOpen(figures) ? [] : [key])));
}

/** Sums of atoms under construction. */
class Sum {
  private readonly weights = new Map<number, number>();

  add(cells: Iterable<number>, weight: number): this {
    for (const cell of cells) this.weights.set(cell, (this.weights.get(cell) ?? 0) + weight);
    return this;
  }

  plus(other: Sum, factor: number): this {
    for (const [cell, weight] of other.weights) this.add([cell], factor * weight);
    return this;
  }

  get terms(): Terms {
    return [...this.weights];
  }

  of(cells: Float64Array): number {
    let sum = 0;
    for (const [cell, weight] of this.weights) sum += weight * cells[cell]!;
    return sum;
  }
}

/** Atoms and units of each group × category; left out: units without one or the other. */
interface Cut {
  readonly groups: number;
  readonly categories: number;
  atoms(group: number, category: number): readonly number[];
  size(group: number, category: number): number;
  atomsOf(category: number): readonly number[];
  sizeOf(category: number): number;
}

function cutBy({ atoms }: Material, groups: Axis, categories: ArrayLike<number>, count: number): Cut {
  const width = groups.labels.length;
  const lists = Array.from({ length: width * count }, (): number[] => []);
  const sizes = new Int32Array(width * count);
  atoms.first.forEach((unit, atom) => {
    const [group, category] = [groups.codes[unit]!, categories[unit]!];
    if (group < 0 || category < 0) return;
    lists[category * width + group]!.push(atom);
    sizes[category * width + group]! += atoms.size[atom]!;
  });
  const over = <T>(category: number, of: (at: number) => T): T[] =>
    Array.from({ length: width }, (_, group) => of(category * width + group));
  return {
    groups: width,
    categories: count,
    atoms: (group, category) => lists[category * width + group]!,
    size: (group, category) => sizes[category * width + group]!,
    atomsOf: (category) => over(category, (at) => lists[at]!).flat(),
    sizeOf: (category) => over(category, (at) => sizes[at]!).reduce((sum, size) => sum + size, 0),
  };
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** What organisations lack to their reference, then the ratio of the group, then what goes with it; regions before sectors. */
const WORTH = { mean: 4, chance: 3, explanation: 2, level: 1 };
const REGION = 4;

export interface MixtureChoices {
  /** Currency: to what amounts are rounded. */
  readonly step: number;
  readonly reference: ReferenceChoice;
  /** Fewest comparables elsewhere of a unit that is compared. */
  readonly fewest: number;
  readonly isWithheld: (key: string) => boolean;
}

/** Every mixture that a brief may print of the groups of one axis. */
export function mixturesOf(
  material: Material,
  cells: Float64Array,
  axis: Axis,
  { step, reference, fewest, isWithheld }: MixtureChoices,
): readonly Mixture[] {
  const strata = cutBy(material, axis, material.stratum, material.strata);
  const types = cutBy(material, axis, material.type.codes, material.type.labels.length);
  const mix = mixOf(material);
  return range(axis.labels.length).flatMap((group): Mixture[] => {
    if (isWithheld(labelKey(axis, group))) return [];
    const mixture = (name: keyof typeof WORTH, figures: readonly LinearFigure[]): Mixture[] =>
      figures.length === 0
        ? []
        : [
            {
              key: `${name} ${axis.role} ${group}`,
              worth: WORTH[name] + (axis.role === 'region' ? REGION : 0),
              figures,
            },
          ];
    return [
      ...mixture('mean', meanFigures(strata, group, reference)),
      ...mixture('chance', chanceFigures(strata, group, cells, fewest, hasUnplaced(material, axis, group))),
      ...(axis.role === 'region'
        ? mixture('explanation', compositionFigures(types, group, cells, step))
        : []),
      ...mixture('level', levelFigures(types, mix, group, cells, step)),
    ];
  });
}

/**
 * Whether the comparables of a unit are all units of other groups in its stratum, so that what they receive is a sum of
 * atoms. It is none under a nearest layer, where other roles must differ too, or where an organisation has several units in a
 * stratum: which single organisations a ratio is made of, and how often each, is then more than atoms can say.
 */
export function areWholeCells(
  { n, who, stratum }: Material,
  { nearest, other }: Definition,
  { role, codes }: Axis,
): boolean {
  const seen = new Set<string>();
  for (let unit = 0; unit < n; unit++) {
    if (stratum[unit]! < 0 || codes[unit]! < 0) continue;
    seen.add(`${who[unit]} ${stratum[unit]} ${codes[unit]}`);
  }
  const placed = stratum.reduce((sum, own, unit) => sum + (own >= 0 && codes[unit]! >= 0 ? 1 : 0), 0);
  return nearest.length === 0 && other.every((name) => name === role) && seen.size === placed;
}

const hasUnplaced = ({ atoms, stratum }: Material, { codes }: Axis, group: number): boolean =>
  atoms.first.some((unit) => codes[unit] === group && stratum[unit]! < 0);

/** See `comparableFunding`: amounts that have a stratum, those compared, and their ratio to those of comparables elsewhere. */
function chanceFigures(
  strata: Cut,
  group: number,
  cells: Float64Array,
  fewest: number,
  unplaced: boolean,
): LinearFigure[] {
  const [placed, compared, expected] = [new Sum(), new Sum(), new Sum()];
  let apart = false;
  for (const stratum of range(strata.categories)) {
    const own = strata.size(group, stratum);
    const elsewhere = strata.sizeOf(stratum) - own;
    if (own === 0) continue;
    const atoms = strata.atoms(group, stratum);
    placed.add(atoms, 1);
    if (elsewhere < Math.max(1, fewest)) {
      apart = true;
      continue;
    }
    compared.add(atoms, 1);
    expected.add(strata.atomsOf(stratum), own / elsewhere).add(atoms, -own / elsewhere);
  }
  // Where all are placed, or compared, the amounts are the group's total.
  const sums = [
    ...(unplaced ? [{ terms: placed.terms }] : []),
    ...(apart ? [{ terms: compared.terms }] : []),
  ];
  const [received, level] = [compared.of(cells), expected.of(cells)];
  if (!(received > 0 && level > 0)) return sums;
  const ratio = received / level;
  const { down, up } = slackOf(ratio, 10 ** -FINE);
  return [
    ...sums,
    {
      terms: new Sum().plus(compared, 1).plus(expected, -ratio).terms,
      slack: { down: down * level, up: up * level },
    },
  ];
}

/** The gap to means of comparables: those of each unit's own stratum without itself, or without its group. */
function meanFigures(strata: Cut, group: number, choice: ReferenceChoice): LinearFigure[] {
  if (choice.kind !== 'mean') return [];
  const [compared, reference] = [new Sum(), new Sum()];
  for (const stratum of range(strata.categories)) {
    const [own, all] = [strata.size(group, stratum), strata.sizeOf(stratum)];
    const left = choice.elsewhere ? all - own : all - 1;
    if (own === 0 || left < 1) continue;
    const atoms = strata.atoms(group, stratum);
    compared.add(atoms, 1);
    reference.add(strata.atomsOf(stratum), own / left).add(atoms, -(choice.elsewhere ? own : 1) / left);
  }
  return [{ terms: new Sum().plus(compared, 1).plus(reference, -1).terms }];
}

/** See `compositionBand`: Kitagawa's composition effect and the two ends of its band, rounded. */
function compositionFigures(types: Cut, group: number, cells: Float64Array, step: number): LinearFigure[] {
  const share = (of: (type: number) => number): ((type: number) => number) => {
    const whole = range(types.categories).reduce((sum, type) => sum + of(type), 0);
    return (type) => (whole === 0 ? 0 : of(type) / whole);
  };
  const mine = share((type) => types.size(group, type));
  const theirs = share((type) => types.sizeOf(type) - types.size(group, type));
  const [composition, interaction] = [new Sum(), new Sum()];
  for (const type of range(types.categories)) {
    const [own, rest] = [types.size(group, type), types.sizeOf(type) - types.size(group, type)];
    const more = mine(type) - theirs(type);
    const atoms = types.atoms(group, type);
    const level = own > 0 ? new Sum().add(atoms, 1 / own) : undefined;
    const others = rest > 0 ? new Sum().add(types.atomsOf(type), 1 / rest).add(atoms, -1 / rest) : undefined;
    // A type that one side lacks has the other's mean on both sides.
    for (const one of [level ?? others, others ?? level]) if (one) composition.plus(one, more / 2);
    if (level && others) interaction.plus(level, more).plus(others, -more);
  }
  return [0, -0.5, 0.5].map((part) => {
    const effect = new Sum().plus(composition, 1).plus(interaction, part);
    return { terms: effect.terms, slack: slackOf(effect.of(cells), step) };
  });
}

/** Units of each type, those without a group too. */
function mixOf({ n, type }: Material): Int32Array {
  const mix = new Int32Array(type.labels.length);
  for (let unit = 0; unit < n; unit++) if (type.codes[unit]! >= 0) mix[type.codes[unit]!]!++;
  return mix;
}

/** See `standardisedLevel`, rounded. */
function levelFigures(
  types: Cut,
  mix: Int32Array,
  group: number,
  cells: Float64Array,
  step: number,
): LinearFigure[] {
  const level = new Sum();
  const present = range(types.categories).filter((type) => types.size(group, type) > 0);
  const covered = present.reduce((sum, type) => sum + mix[type]!, 0);
  for (const type of present) {
    level.add(types.atoms(group, type), mix[type]! / covered / types.size(group, type));
  }
  return covered === 0 ? [] : [{ terms: level.terms, slack: slackOf(level.of(cells), step) }];
}
