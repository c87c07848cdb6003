import { fold, tidy } from '../base/text.ts';
import type { Cell } from '../read/row.ts';

/** One `--where COLUMN=VALUE`, resolved in one file. */
export class Filter {
  readonly column: string;
  readonly value: string;
  /** `--period`, and not a `--where`. */
  readonly isPeriod: boolean;
  /** Position of its column. */
  readonly index: number;
  private readonly labelOf: (text: string) => string;
  private readonly wanted: ReadonlySet<string>;
  private readonly known = new Map<string, boolean>();

  /**
   * `labelOf` gives the label a cell is read as (a canonical region or period); either form may match. `meant`: the
   * labels that the value stands for, where it was looked for among them (`13` for `13 Laval`).
   */
  constructor(
    column: string,
    value: string,
    index: number,
    labelOf: (text: string) => string = tidy,
    {
      isPeriod = false,
      meant = [],
    }: { readonly isPeriod?: boolean; readonly meant?: readonly string[] } = {},
  ) {
    this.isPeriod = isPeriod;
    this.column = column;
    this.value = value;
    this.index = index;
    this.labelOf = labelOf;
    this.wanted = new Set([value, ...meant].map(comparable));
  }

  matches(cells: readonly Cell[]): boolean {
    return this.matchesText(String(cells[this.index] ?? ''));
  }

  matchesText(text: string): boolean {
    let answer = this.known.get(text);
    if (answer === undefined) {
      answer = this.wanted.has(comparable(text)) || this.wanted.has(comparable(this.labelOf(text)));
      this.known.set(text, answer);
    }
    return answer;
  }

  /** What stands in the filter's column of a row, as a label. */
  label(cells: readonly Cell[]): string {
    return this.labelOf(String(cells[this.index] ?? ''));
  }
}

/** As a person compares labels: folded; a label of signs alone (`+`, `–`) as it stands. */
function comparable(text: string): string {
  const folded = fold(text);
  return folded === '' ? tidy(text) : folded;
}

/** Up to `limit` of `values` nearest to `asked`: those that hold it first, then by edit distance, then by order. */
export function nearest(asked: string, values: Iterable<string>, limit = 8): string[] {
  const wanted = fold(asked);
  return [...values]
    .map((value, order) => {
      const folded = fold(value);
      const held = wanted !== '' && (folded.includes(wanted) || (folded !== '' && wanted.includes(folded)));
      return { value, order, distance: held ? -1 : editDistance(wanted.slice(0, 60), folded.slice(0, 60)) };
    })
    .sort((a, b) => a.distance - b.distance || a.order - b.order)
    .slice(0, limit)
    .map(({ value }) => value);
}

/** Levenshtein distance by the usual table, one row kept. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
