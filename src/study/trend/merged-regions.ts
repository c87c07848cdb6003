import { mappedCodes } from '../../base/mapped-codes.ts';
import { canonicalRegion, crossRegion, matchRegion } from '../../clean/region-tables.ts';
import type { Dataset } from '../../clean/types.ts';

/** A data set whose regions are the same on both sides of a date, and the labels that were joined for it: `old = new`. */
export interface MergedRegions {
  readonly dataset: Dataset;
  readonly pairs: readonly string[];
}

/**
 * Regions that one side of a date alone has are joined where the crosswalk says that one holds the other entire: `Mauricie`
 * and `Centre-du-Québec` before, `04 Mauricie et Centre-du-Québec` after. Labels that it does not know stay.
 */
export function mergedRegions(dataset: Dataset, isBefore: (period: string) => boolean): MergedRegions {
  const [regions, periods] = [dataset.labels.get('region'), dataset.labels.get('period')];
  if (!regions || !periods) return { dataset, pairs: [] };
  const sides = regions.values.map(() => ({ before: false, after: false }));
  for (let record = 0; record < dataset.n; record++) {
    const code = regions.codes[record]!;
    const period = periods.values[periods.codes[record]!];
    if (code < 0 || period === undefined) continue;
    sides[code]![isBefore(period) ? 'before' : 'after'] = true;
  }
  const alone = sides.map(({ before, after }) => before !== after);
  const codes = regions.values.map(rssCode);
  // A code is joined where labels of both sides come to it and one of them is on one side only.
  const joined = new Set(
    codes.filter((code, at) => {
      if (code === undefined || !alone[at]) return false;
      const other = sides[at]!.before ? 'after' : 'before';
      return codes.some((same, k) => same === code && k !== at && sides[k]![other]);
    }),
  );
  const target = regions.values.map((label, at) => {
    const code = codes[at];
    return code !== undefined && joined.has(code) ? canonicalRegion(code, 'rss') : label;
  });
  const pairs = regions.values.flatMap((label, at) =>
    label === target[at] ? [] : [`${label} = ${target[at]}`],
  );
  if (pairs.length === 0) return { dataset, pairs };
  const values = [...new Set(target)];
  const column = {
    ...regions,
    values,
    codes: mappedCodes(regions.codes, (code) => (code < 0 ? code : values.indexOf(target[code]!))),
  };
  return { dataset: { ...dataset, labels: new Map([...dataset.labels, ['region', column]]) }, pairs };
}

/** Health region that a label names, or that holds entire the administrative region that it names; no bare number. */
function rssCode(label: string): string | undefined {
  const own = matchRegion(label, 'rss');
  if (own?.codeOnly) return undefined;
  if (own) return own.code;
  const admin = matchRegion(label, 'admin');
  return admin && crossRegion(admin.code, 'admin', 'rss');
}
