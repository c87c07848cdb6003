/** Codes of at most this many units of a stratum are rare. Looking at all of them costs a search this many pairs a column. */
const rareUpTo = (units: number): number => Math.max(32, Math.floor(2 * Math.sqrt(units)));

/**
 * The units of a stratum that share a rare code of one column, listed by code. A tree cannot tell apart thousands of
 * codes and numbers as well: there, all rare codes of a column are one cell. A unit with a rare code looks through the
 * list of those that share it; every other unit of the tree then differs from it in that column.
 */
export class RareCodes {
  private readonly codes: Int32Array;
  /** By code: units of the stratum, and where they begin and end in `listed`. */
  private readonly counts: Int32Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly listed: Int32Array;
  private most = 0;

  /** `codes`: one a unit, negative for missing; `capacity`: units of the largest stratum. */
  constructor(codes: Int32Array, capacity: number) {
    this.codes = codes;
    let size = 0;
    for (const code of codes) if (code >= size) size = code + 1;
    this.counts = new Int32Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.listed = new Int32Array(capacity);
  }

  /** Counts the codes of a stratum. */
  count(members: Int32Array): void {
    const { codes, counts } = this;
    this.most = rareUpTo(members.length);
    for (const unit of members) if (codes[unit]! >= 0) counts[codes[unit]!] = 0;
    for (const unit of members) if (codes[unit]! >= 0) counts[codes[unit]!]!++;
  }

  /** Whether the unit has a code, and a rare one. */
  has(unit: number): boolean {
    const code = this.codes[unit]!;
    return code >= 0 && this.counts[code]! <= this.most;
  }

  /** Lists the places in `order` of the units that share each rare code; `order` are the counted units. */
  list(order: Int32Array): void {
    const { codes, counts, starts, ends, listed } = this;
    for (const unit of order) if (this.has(unit)) starts[codes[unit]!] = -1;
    let next = 0;
    for (let at = 0; at < order.length; at++) {
      const unit = order[at]!;
      if (!this.has(unit)) continue;
      const code = codes[unit]!;
      if (starts[code]! < 0) {
        starts[code] = next;
        ends[code] = next;
        next += counts[code]!;
      }
      listed[ends[code]!++] = at;
    }
  }

  /** Places of the units that share the rare code of `unit`, itself among them. */
  sharing(unit: number): Int32Array {
    const code = this.codes[unit]!;
    return this.listed.subarray(this.starts[code]!, this.ends[code]!);
  }
}
