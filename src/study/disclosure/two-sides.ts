/** Two quantities whose sum or difference is known: an audit (Chin & Özsoyoğlu 1982) over both at once, linked by what is known. */
import type { Terms } from '../../measure/disclosure/linear-figure.ts';
import { QueryAudit } from '../../measure/disclosure/query-audit.ts';
import type { Axis, Ground, Material } from './material.ts';
import { cellsOf, type NamedSum, type Pattern, type Sums, sumsBy } from './pattern.ts';
import { primarySums } from './quantities.ts';
import { amountGroupings, single } from './sums.ts';
import type { Quantity } from './tables.ts';

/** A quantity whose sums are printed, and the other side of it. */
export interface Split {
  readonly printed: Quantity;
  readonly other: Quantity;
  /** What is known of a group: `other` less `printed` (-1), or their sum. */
  readonly together: -1 | 1;
}

/**
 * Two sides of money that a reader can put together for every group that is shown: what is lacking to a line and what is above
 * it, whose difference is the net distance; core operating funding and the rest, whose sum is all. Moving one side moves the
 * other, so that they are looked at as two cells for each atom.
 */
export class TwoSides {
  private readonly material: Material;
  private readonly cells: Float64Array;
  /** Of every atom, so that its sums hold those of nothing too. */
  private readonly everything: Float64Array;
  private readonly nets: readonly Terms[];
  /** Sums that a rule hides by itself: of the printed side as it is printed, of the other by one axis and of everyone. */
  private readonly targets: readonly Terms[];
  private readonly percent: number;

  constructor(
    { material, axes, rules }: Ground,
    { printed, other, together }: Split,
    groupings: readonly (readonly Axis[])[],
    unknown: Pattern,
  ) {
    const sides = [printed, other].map((quantity) => cellsOf(material, quantity));
    const width = sides[0]!.length;
    this.cells = Float64Array.from([...sides[0]!, ...sides[1]!]);
    this.material = material;
    this.everything = new Float64Array(width).fill(1);
    this.nets = amountGroupings(material, axes)
      .flatMap((by) => sumsBy(material, this.everything, by))
      .filter(({ key }) => !unknown.has(key))
      .map(({ terms }) => terms.flatMap(([atom]) => [[atom, together] as const, [width + atom, 1] as const]));
    this.targets = [printed, other].flatMap((quantity, side) =>
      (side === 0 ? groupings : single(axes)).flatMap((by) => {
        const primary = primarySums(material, quantity, by, rules);
        return sumsBy(material, sides[side]!, by)
          .filter(({ key }) => primary.has(key))
          .map(({ terms }) => terms.map(([atom, weight]) => [side * width + atom, weight] as const));
      }),
    );
    this.percent = rules.percent;
  }

  /**
   * Printed sums to hide as well, so that they say of no target more than the two sides together do; undefined where no more
   * can be hidden.
   */
  toHide({ printed, known }: Sums, pattern: Pattern): readonly string[] | undefined {
    const { cells, targets, percent } = this;
    const audit = new QueryAudit({ cells, targets, percent, rounded: 0 });
    audit.publish(this.nets.map((terms) => ({ terms })));
    const before = new Set(audit.surelyExposed());
    const shown = printed
      .flatMap((by) => sumsBy(this.material, this.everything, by))
      .filter(({ key }) => !pattern.has(key))
      .map(({ key, terms }) => ({
        key,
        terms,
        value: terms.reduce((sum, [atom]) => sum + cells[atom]!, 0),
      }));
    audit.publish(shown);
    const exposed = audit.surelyExposed().filter((at) => !before.has(at));
    const more = new Set<string>();
    for (const at of exposed) {
      const stays = (key: string): boolean => more.has(key) || known?.has(key) === true;
      const next = smallestAbout(targets[at]!, this.everything.length, shown, stays);
      if (next !== undefined) more.add(next);
    }
    return exposed.length > 0 && more.size === 0 ? undefined : [...more];
  }
}

/** Of the sums over an atom of a target, the smallest that can be hidden. */
function smallestAbout(
  target: Terms,
  width: number,
  shown: readonly NamedSum[],
  stays: (key: string) => boolean,
): string | undefined {
  const atoms = new Set(target.map(([cell]) => cell % width));
  return shown
    .filter(({ key, terms }) => !stays(key) && terms.some(([atom]) => atoms.has(atom)))
    .sort((a, b) => a.value - b.value || (a.key < b.key ? -1 : 1))[0]?.key;
}
