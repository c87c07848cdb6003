import { mappedCodes } from '../base/mapped-codes.ts';
import { compareLabels } from '../base/text.ts';
import { labelColumn, labelsOf } from './labels.ts';
import type { Relabelled } from './one-label.ts';
import type { CleanIssue, Dataset, LabelColumn } from './types.ts';

const ZEROS = /^0+(?=\d)/;
const DIGITS = /^\d+$/;

/**
 * A spreadsheet takes the zeros off a number that opens with some: `0012345` in one file, `12345` in another. Identifiers that
 * differ in nothing else, under one name, are one: the longest, as it was before; unless they stand in two regions at once, as
 * two organisations of a common name do.
 */
export function lostZeros(dataset: Dataset): Relabelled {
  const unchanged = { dataset, issues: [] };
  const names = dataset.labels.get('organisation');
  const ids = dataset.labels.get('organisation_id');
  if (!names || !ids?.values.some((id) => DIGITS.test(id) && ZEROS.test(id))) return unchanged;
  const bare = ids.values.map((id) => (DIGITS.test(id) ? id.replace(ZEROS, '') : undefined));
  // Of each name, and identifier without its zeros: the longest identifier that it bears.
  const longest = new Map<string, number>();
  const keyOf = (record: number): string | undefined => {
    const name = names.codes[record]!;
    const own = bare[ids.codes[record] ?? -1];
    return name < 0 || own === undefined ? undefined : `${name} ${own}`;
  };
  const apart = new Set<string>();
  const isElsewhere = elsewhere(dataset, ids);
  for (let record = 0; record < dataset.n; record++) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const id = ids.codes[record]!;
    const known = longest.get(key);
    if (isElsewhere(key, record)) apart.add(key);
    if (known === undefined || ids.values[id]!.length > ids.values[known]!.length) longest.set(key, id);
  }
  const pairs = new Set<string>();
  const codes = mappedCodes(ids.codes, (id, record) => {
    const key = keyOf(record);
    const kept = key === undefined || apart.has(key) ? id : (longest.get(key) ?? id);
    if (kept !== id) pairs.add(`${ids.values[id]} = ${ids.values[kept]}`);
    return kept;
  });
  if (pairs.size === 0) return unchanged;
  const issue: CleanIssue = {
    code: 'id-zeros',
    args: { pairs: [...pairs].sort(compareLabels), count: pairs.size },
    level: 'note',
    count: pairs.size,
  };
  const column = labelColumn(ids.header, labelsOf(ids), codes);
  const labels = new Map([...dataset.labels, ['organisation_id', column]]);
  return { dataset: { ...dataset, labels }, issues: [issue] };
}

/** Whether a record stands, in the period of the first of its key, in another region and under another identifier than that one. */
function elsewhere({ labels }: Dataset, ids: LabelColumn): (key: string, record: number) => boolean {
  const codesOf = (role: string) => labels.get(role)?.codes;
  const [regions, periods] = [codesOf('region'), codesOf('period')];
  const regionOf = (record: number) => regions?.[record] ?? -1;
  const first = new Map<string, number>();
  return (key, record) => {
    if (regionOf(record) < 0) return false;
    const own = `${key} ${periods?.[record] ?? -1}`;
    const known = first.get(own) ?? record;
    first.set(own, known);
    return regionOf(known) !== regionOf(record) && ids.codes[known] !== ids.codes[record];
  };
}
