import { labelKey } from '../base/label-key.ts';
import { fold, tidy } from '../base/text.ts';
import { currencyOfCell } from './money.ts';
import type { Relabel } from './pass.ts';
import type { FilePlan } from './plan.ts';
import type { Regions } from './regions.ts';
import type { CleanIssue, CleanOptions } from './types.ts';

/** How one file's printed labels become labels of the data set: periods and regions are understood, then `same_as`. */
export function relabelling(plan: FilePlan, regions: Regions | undefined, sameAs: SameAs): Relabel {
  const reading = (role: string): ((text: string) => string) | undefined => {
    if (role === 'period') return (text) => plan.periods.get(text) ?? tidy(text);
    if (role === 'currency') return currencyOfCell;
    if (role === 'region') return (text) => regions?.labelOf(text) ?? tidy(text);
    return undefined;
  };
  return (role) => {
    const read = reading(role);
    const same = sameAs.of(role, read ?? tidy);
    return same ?? read;
  };
}

/** The labels that a person counts under another, by role. */
export class SameAs {
  private readonly roles = new Map<string, ReadonlyMap<string, { from: string; to: string }>>();
  private readonly met = new Set<string>();

  constructor(byRole: NonNullable<CleanOptions['sameAs']>) {
    for (const [role, pairs] of Object.entries(byRole)) {
      const map = new Map<string, { from: string; to: string }>();
      for (const [from, to] of Object.entries(pairs))
        for (const key of keysOf(role, from)) map.set(key, { from, to });
      this.roles.set(role, map);
    }
  }

  /** The label that a printed text counts under; undefined where nothing is said of the role. */
  of(role: string, read: (text: string) => string): ((text: string) => string) | undefined {
    const pairs = this.roles.get(role);
    if (!pairs || pairs.size === 0) return undefined;
    const next = (text: string) => {
      const found = keysOf(role, text).map((key) => pairs.get(key));
      return found.find((pair) => pair !== undefined);
    };
    return (text) => {
      let label = read(text);
      // As printed or as read; then a label that counts under a third, to the end of the chain or once around it.
      let pair = next(text) ?? next(label);
      const seen = new Set<string>();
      while (pair && !seen.has(pair.from)) {
        seen.add(pair.from);
        this.met.add(`${role} ${pair.from}`);
        label = read(pair.to);
        pair = next(pair.to) ?? next(label);
      }
      return label;
    };
  }

  /** Labels of the list that stand nowhere in the files: mistyped, or of another year. */
  unused(): CleanIssue[] {
    return [...this.roles].flatMap(([role, pairs]): CleanIssue[] => {
      const froms = new Set([...pairs.values()].map(({ from }) => from));
      const labels = [...froms].filter((from) => !this.met.has(`${role} ${from}`));
      if (labels.length === 0) return [];
      return [{ code: 'same-as-unused', args: { role, labels }, level: 'note', count: labels.length }];
    });
  }
}

/** What a label is looked up by; a name is also found without its punctuation (`Maison X inc.`, `Maison X, inc`). */
function keysOf(role: string, text: string): readonly string[] {
  const key = labelKey(text);
  const folded = role === 'organisation' ? fold(text) : '';
  return folded === '' || folded === key ? [key] : [key, `~${folded}`];
}
