/**
 * Primary and secondary suppression of sums that are published together (Hundepool et al. 2012, ch. 4), where one classification
 * may lie inside another, so that tables say more together than each does.
 */
import type { Terms } from '../../measure/disclosure/linear-figure.ts';
import { protect } from '../../measure/disclosure/protect.ts';
import { QueryAudit } from '../../measure/disclosure/query-audit.ts';
import type { ProtectedTable } from '../../measure/disclosure/tables.ts';
import type { SuppressionRules } from '../../measure/suppression.ts';
import { type Axis, figureKey, labelKey, type Material, WHOLE } from './material.ts';
import type { Quantity } from './tables.ts';

/** Why a figure is not shown, as far as a reader is told: too few organisations, or one could be recognised. */
export type Withheld = 'not-shown-few' | 'not-shown';

/** The figures of one quantity that are not shown, by key. */
export type Pattern = ReadonlyMap<string, Withheld>;

/** Sums of one quantity and which of them are printed. */
export interface Sums {
  readonly quantity: Quantity;
  /** Linked by their keys; a table may hold figures that are not printed, to be safe against those who know them. */
  readonly tables: readonly ProtectedTable[];
  /** Axes whose labels a printed figure is about; the whole has none. */
  readonly printed: readonly (readonly Axis[])[];
  /** Figures that follow from others that are printed anyway: they cannot be hidden, nor hide anything. */
  readonly known?: ReadonlySet<string>;
}

/**
 * Which sums to hide: those that a rule hides or that are in `must`, the complementary ones that `protect` finds for each
 * table and all their margins, and those that must go because one classification lies inside another (all organisations
 * of a sector are of one type: the type is a sum of sectors) so that together the printed figures say more than each table
 * does. Undefined where no pattern protects: then nothing of the quantity can be shown.
 */
export function patternOf(
  material: Material,
  sums: Sums,
  rules: SuppressionRules,
  must: Iterable<string>,
): Pattern | undefined {
  const wanted = new Set(must);
  const system = new SumSystem(material, sums);
  for (;;) {
    // What everyone has together is hidden last: nearly every sentence rests on it.
    const first = protect(sums.tables, rules, { hidden: wanted, kept: [WHOLE] });
    const { hidden, exposures } =
      first.exposures.length === 0 ? first : protect(sums.tables, rules, { hidden: wanted });
    if (exposures.length > 0) return undefined;
    const pattern: Pattern = new Map(
      Array.from(hidden, ([key, why]): [string, Withheld] => [
        key,
        why === 'primary-threshold' ? 'not-shown-few' : 'not-shown',
      ]).filter(([key]) => !sums.known?.has(key)),
    );
    const more = system.toHide(pattern, rules.percent);
    if (more === undefined) return undefined;
    if (more.length === 0) return pattern;
    for (const key of more) wanted.add(key);
  }
}

/** One pattern for several quantities whose printed figures come and go together; undefined where there is none. */
export function patternTogether(
  material: Material,
  all: readonly Sums[],
  rules: SuppressionRules,
  must: Iterable<string>,
): Pattern | undefined {
  const found = new Map<string, Withheld>(Array.from(must, (key) => [key, 'not-shown']));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const sums of all) {
      const pattern = patternOf(material, sums, rules, found.keys());
      if (pattern === undefined) return undefined;
      for (const [key, reason] of pattern) if (!found.has(key)) found.set(key, reason);
    }
  }
  return found;
}

/** Keys of the figures of a table that an organisation has a part in. */
function filledKeys(table: ProtectedTable): ReadonlySet<string> {
  const filled = new Set<string>();
  for (let row = 0; row < table.rows; row++) {
    for (let column = 0; column < table.columns; column++) {
      if (table.contributions(row, column).length === 0) continue;
      for (const r of [row, table.rows]) {
        for (const c of [column, table.columns]) filled.add(table.key(r, c));
      }
    }
  }
  return filled;
}

/** A sum over atoms, named. */
export interface NamedSum {
  readonly key: string;
  readonly terms: Terms;
  readonly value: number;
}

/** All sums of a quantity, printed or not, as sums of the same atoms. */
export class SumSystem {
  readonly cells: Float64Array;
  /** Of every figure of the tables. */
  readonly targets: readonly NamedSum[];
  readonly printed: readonly NamedSum[];
  private readonly known: ReadonlySet<string>;

  constructor(material: Material, { quantity, tables, printed, known = new Set() }: Sums) {
    this.known = known;
    this.cells = cellsOf(material, quantity);
    this.printed = printed.flatMap((axes) => sumsBy(material, this.cells, axes));
    const keys = new Set(tables.flatMap((table) => [...filledKeys(table)]));
    const { region, sector, type } = material;
    const axes = [region, sector, type].flatMap((axis) => axis ?? []);
    const crossed = axes.flatMap((a, i) => axes.slice(i + 1).map((b) => [a, b]));
    const all = [[], ...axes.map((axis) => [axis]), ...crossed].flatMap((by) =>
      sumsBy(material, this.cells, by),
    );
    this.targets = all.filter(
      ({ key }, at) => keys.has(key) && all.findIndex((one) => one.key === key) === at,
    );
  }

  /** Printed figures to hide as well; none when all that is hidden is open, undefined when hiding more does not help. */
  toHide(pattern: Pattern, percent: number): readonly string[] | undefined {
    const shown = this.printed.filter(({ key }) => !pattern.has(key));
    const hidden = this.targets.filter(({ key }) => pattern.has(key));
    const targets = hidden.map(({ terms }) => terms);
    const audit = new QueryAudit({ cells: this.cells, targets, percent, rounded: 0 });
    audit.publish(shown);
    const exposed = audit.surelyExposed().map((at) => hidden[at]!);
    const more = new Set<string>();
    for (const target of exposed) {
      const cells = new Set(target.terms.map(([cell]) => cell));
      const next = shown
        .filter(
          ({ key, terms }) =>
            !more.has(key) && !this.known.has(key) && terms.some(([cell]) => cells.has(cell)),
        )
        .sort((a, b) => a.value - b.value || (a.key < b.key ? -1 : 1))[0];
      if (next) more.add(next.key);
    }
    return exposed.length > 0 && more.size === 0 ? undefined : [...more];
  }
}

/** The sums of atoms by some axes; those of nothing are left out. */
export function sumsBy({ atoms }: Material, cells: Float64Array, axes: readonly Axis[]): readonly NamedSum[] {
  const found = new Map<string, [number, number][]>();
  atoms.first.forEach((unit, atom) => {
    if (cells[atom]! <= 0) return;
    const key = figureKey(axes.map((axis) => labelKey(axis, axis.codes[unit]!)));
    const terms = found.get(key);
    if (terms) terms.push([atom, 1]);
    else found.set(key, [[atom, 1]]);
  });
  return Array.from(found, ([key, terms]) => ({
    key,
    terms,
    value: terms.reduce((sum, [atom]) => sum + cells[atom]!, 0),
  }));
}

/** Sums of a quantity over atoms. */
export function cellsOf({ atoms }: Material, quantity: Quantity): Float64Array {
  const cells = new Float64Array(atoms.first.length);
  quantity.forEach((amount, unit) => {
    if (!Number.isNaN(amount)) cells[atoms.of[unit]!]! += amount;
  });
  return cells;
}
