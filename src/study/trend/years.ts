import { lastOf } from '../../base/existing.ts';
import { Refusal } from '../../base/issue.ts';
import type { Dataset } from '../../clean/types.ts';
import { compareSides, type SideComparison } from '../../compare/sides.ts';
import { compareYears, yearLabel } from '../../compare/year-labels.ts';
import { keep } from '../brief-tables/options.ts';

/** The periods of the data in order of time, and which of them may be put side by side. */
export interface Years {
  /** All of them. */
  readonly all: readonly string[];
  /** The last unbroken run: changes, the panel and the lens are about these. */
  readonly joined: readonly string[];
  /** Each with the next, and the first of the run with its last. */
  readonly comparisons: readonly SideComparison[];
  /** By period of `all` but the first: it may be joined to the one before. */
  readonly joins: readonly boolean[];
  /** Years between the first and the last of the run; undefined where labels name none. */
  readonly span: number | undefined;
}

/** Throws Refusal (`trend-one-period`) where the data have no two periods. */
export function yearsOf(dataset: Dataset): Years {
  const column = dataset.labels.get('period');
  const present = new Set(column?.codes);
  const all = (column?.values ?? [])
    .filter((_, code) => present.has(code))
    .map(yearLabel)
    .sort(compareYears)
    .map(({ label }) => label);
  if (all.length < 2) {
    throw new Refusal({
      level: 'error',
      code: 'trend-one-period',
      args: { periods: all, flag: '--map period=' },
    });
  }
  const successive = compareSides(dataset, 'period', { pairs: pairsOf(all) });
  const joins = pairsOf(all).map(
    ([a, b]) => successive.find((one) => one.a === a && one.b === b)?.verdict !== 'not-comparable',
  );
  const start = joins.lastIndexOf(false) + 1;
  const joined = all.slice(start);
  const [first, last] = [joined[0]!, lastOf(joined)];
  const ends = joined.length > 2 ? compareSides(dataset, 'period', { pairs: [[first, last]] }) : [];
  return {
    all,
    joined,
    comparisons: [...successive, ...ends],
    joins,
    span: spanOf(first, last),
  };
}

/** Years from one period to another by their labels; undefined where one names none. */
function spanOf(first: string, last: string): number | undefined {
  const span = yearLabel(last).year - yearLabel(first).year;
  return span > 0 ? span : undefined;
}

const pairsOf = (labels: readonly string[]): [string, string][] =>
  labels.slice(1).map((label, before) => [labels[before]!, label]);

/** The records that name a period. */
export function datedOf(dataset: Dataset): Dataset {
  const column = dataset.labels.get('period');
  return column?.codes.includes(-1) ? keep(dataset, (record) => column.codes[record]! >= 0) : dataset;
}
