/** Why a figure of the gap study has no value. Sentences: `messages/<lang>/gaps.ts`. */
export interface GapReasonCodes {
  /** No comparables that count. */
  'no-reference': Record<never, never>;
  /** The unit names no region, and the reference asks for another than its own. */
  'region-missing': Record<never, never>;
  /** Comparables, all of its own region or without one. */
  'no-peer-elsewhere': Record<never, never>;
  /** Comparables, none in the region that the reference comes from. */
  'no-peer-in-region': Record<never, never>;
  /** No region has enough organisations among its comparables. */
  'no-best-region': Record<never, never>;
  /** Neither a floor column nor a table of floors. */
  'floor-none': Record<never, never>;
  'floor-missing': Record<never, never>;
  'floor-several': Record<never, never>;
  'floor-unmatched': Record<never, never>;
  'floor-ambiguous': Record<never, never>;
  /** The unit has no mission funding, which is what floors are compared with. */
  'floor-no-mission': Record<never, never>;
  /** A line of several floors has no single one. */
  'floors-differ': Record<never, never>;
  /** The group's own grouping is what types are: nothing to standardise. */
  'same-as-types': Record<never, never>;
  /** No population is known for the region and period. */
  'no-population': Record<never, never>;
  /** The declared count is blank. */
  'no-count': Record<never, never>;
  'no-mode-column': Record<never, never>;
  /** No mode of the data is core operating funding. */
  'no-mission': Record<never, never>;
  /** Each row has one mode: nothing to compare between modes. */
  'units-are-rows': Record<never, never>;
  'no-region-column': Record<never, never>;
  'no-sector-column': Record<never, never>;
  'one-region': Record<never, never>;
  /** The study was asked to leave chance out. */
  'not-asked': Record<never, never>;
  /** The first period has no earlier one. */
  'first-period': Record<never, never>;
  'one-period': Record<never, never>;
}

/** Everything else that the gap study and the tables of a brief can say. */
export interface GapCodes extends GapReasonCodes {
  // refusals
  /** No label of the floors' key is one of the data's; `absent`: yes where the data have no such column at all. */
  'floors-no-label': {
    role: string;
    given: readonly string[];
    known: readonly string[];
    flag: string;
    absent: string;
  };
  /** Each key is in the data, and no line of the floors has all of them right at once. */
  'floors-no-line': { lines: number };
  'reference-needs-floor': { flag: string };
  'no-mission-rows': { flag: string };
  'draws-too-many': { draws: number; most: number };
  'period-not-in-data': { period: string; periods: readonly string[]; n: number };
  /** A public edition of so few organisations would give them away. */
  'public-too-few': { fewest: number };
  /** A public edition about a region that it does not show. */
  'public-region-withheld': { region: string };
  /** A public edition about one organisation. */
  'public-names-nobody': Record<never, never>;
  /** A highest median is no target of a brief: the extreme of many medians is high by chance alone. */
  'reference-not-headline': { reference: string };
  // remarks
  /** Groupings by what the definition holds equal: the comparables of a group are elsewhere, and there are none. */
  'groups-held-equal': { roles: readonly string[]; instead: string };
  /** Entries of the table of floors that are about nobody in the data. */
  'floors-unused': { entries: readonly string[] };
  /** Units that the floors at hand say nothing about, or contradict each other about. */
  'floors-incomplete': { n: number; of: number };
  /** The kind of money that floors are compared with, where the data tell several: mission or all. */
  'floors-money': { money: string };
  /** Units that receive none of it. */
  'floors-no-mission': { n: number; of: number };
  /** A table of floors was given: the floor column is not read. */
  'floors-from-table': { column: string };
  /** The definition keeps the nearest: peer groups of the decompositions are the strata of its exact layer. */
  'strata-of-exact-layer': Record<never, never>;
  /** Labels of the mode column that the reference table does not know: modes of their own. */
  'modes-unknown': { labels: readonly string[] };
  /** Types were too many to be a factor of the regression. */
  'types-too-many': { n: number; most: number };
}
