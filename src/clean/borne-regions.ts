// Which regions the labels of rows name, whatever the form in which each does: `13 – Laval` and `Laval` are one.
import { regionKeys } from './region-tables.ts';

/** The regions that folded labels name, of a set that only grows. */
export class BorneRegions {
  private readonly borne: ReadonlySet<string>;
  private readonly known = new Map<string, readonly string[]>();
  private readonly keys = new Set<string>();
  private looked = 0;

  constructor(borne: ReadonlySet<string>) {
    this.borne = borne;
  }

  /** The keys of the regions that a folded label names; none of most labels. */
  of(label: string): readonly string[] {
    let keys = this.known.get(label);
    if (!keys) {
      keys = regionKeys(label);
      this.known.set(label, keys);
    }
    return keys;
  }

  isOneOf(keys: ReadonlySet<string>, label: string): boolean {
    return this.of(label).some((key) => keys.has(key));
  }

  /** Whether one of the labels names the region that this one does. */
  has(label: string): boolean {
    const own = this.of(label);
    if (own.length === 0) return false;
    if (this.looked < this.borne.size) {
      let at = 0;
      for (const one of this.borne)
        if (at++ >= this.looked) for (const key of this.of(one)) this.keys.add(key);
      this.looked = this.borne.size;
    }
    return own.some((key) => this.keys.has(key));
  }
}
