import { DecimalSum } from '../base/decimal-sum.ts';
import { HASH_PRIME, HASH_START, shared, spread } from '../base/hash.ts';
import type { Place } from '../base/issue.ts';
import { fold } from '../base/text.ts';
import { Dictionary } from './columnar.ts';
import { FirstSeen } from './duplicates.ts';
import type { CleanIssue, Dataset } from './types.ts';

const PLACES_KEPT = 3;

interface Overlap {
  readonly file: string;
  readonly other: string;
  readonly known: boolean;
  rows: number;
  readonly amount: DecimalSum;
  readonly places: Place[];
}

/**
 * Records of one file that stand in an earlier one: same organisation (folded), period and amount, and no
 * region that says otherwise. Where neither file has a period the figure may be of another year: a warning;
 * else an error, unless the person keeps overlaps.
 */
export function fileOverlaps(dataset: Dataset, keep: boolean): CleanIssue[] {
  const organisations = dataset.labels.get('organisation');
  if (dataset.files.length < 2 || !organisations) return [];
  const folded = new Dictionary();
  const sameName = organisations.values.map((name) => folded.code(fold(name)));
  const periods = dataset.labels.get('period')?.codes;
  const regions = dataset.labels.get('region')?.codes;
  const seen = new FirstSeen();
  const overlaps = new Map<string, Overlap>();
  const nameOf = (record: number): number => sameName[organisations.codes[record] ?? -1] ?? -1;

  for (const record of shared(hashes(dataset, nameOf))) {
    const name = nameOf(record);
    if (name < 0) continue;
    const period = periods?.[record] ?? -1;
    const first = seen.find([name, period, dataset.amount[record] ?? 0], record);
    if (first === undefined || dataset.file[first] === dataset.file[record]) continue;
    const region = regions?.[record] ?? -1;
    const firstRegion = regions?.[first] ?? -1;
    if (region >= 0 && firstRegion >= 0 && region !== firstRegion) continue;
    note(overlaps, dataset, record, first, period >= 0);
  }
  return [...overlaps.values()].map(({ file, other, known, rows, amount, places }) => ({
    code: 'file-overlap',
    args: { file, other },
    level: known && !keep ? 'error' : 'warning',
    count: rows,
    amount: amount.toString(),
    places,
  }));
}

/** Of the name, the period and the amount of each record: nearly all records are told by it to be like no other. */
function hashes({ n, labels, amount }: Dataset, nameOf: (record: number) => number): Int32Array {
  const periods = labels.get('period')?.codes;
  const own = new Int32Array(n);
  const double = new Float64Array(1);
  const words = new Int32Array(double.buffer);
  const step = (hash: number, number: number): number => spread(Math.imul(hash ^ number, HASH_PRIME));
  for (let record = 0; record < n; record++) {
    // Adding 0 turns -0 into 0.
    double[0] = amount[record]! + 0;
    const named = step(step(HASH_START, nameOf(record)), periods?.[record] ?? -1);
    own[record] = step(step(named, words[0]!), words[1]!);
  }
  return own;
}

function note(
  overlaps: Map<string, Overlap>,
  dataset: Dataset,
  record: number,
  first: number,
  known: boolean,
): void {
  const place = (at: number): Place => {
    const value = dataset.labels.get('organisation');
    const file = dataset.files[dataset.file[at] ?? 0] ?? '';
    const text = value?.values[value.codes[at] ?? -1];
    return { file, line: dataset.line[at] ?? 0, ...(text === undefined ? {} : { value: text }) };
  };
  const [here, there] = [place(record), place(first)];
  const key = JSON.stringify([here.file, there.file, known]);
  const overlap = overlaps.get(key) ?? {
    file: here.file,
    other: there.file,
    known,
    rows: 0,
    amount: new DecimalSum(),
    places: [],
  };
  overlaps.set(key, overlap);
  overlap.rows += 1;
  overlap.amount.add(dataset.amount[record] ?? 0);
  if (overlap.places.length < PLACES_KEPT) overlap.places.push(here);
}
