import { DecimalSum } from '../../base/decimal-sum.ts';
import { existing } from '../../base/existing.ts';
import type { Dataset } from '../../clean/types.ts';
import type { Codes } from '../../compare/sorted-labels.ts';
import { unitTable } from '../../compare/unit-table.ts';
import type { Units } from '../../compare/units.ts';
import { inhabitantsOf } from '../denominators.ts';
import { type Figure, figure, type GapReason, numberOf, quotient } from '../gaps/figure.ts';
import { type Floors, floorsOf } from '../gaps/floors.ts';
import { regionCodes } from '../gaps/label-codes.ts';
import { difference } from './additions.ts';
import { type BriefOptions, chosenPeriod, inPeriod, moneyOf, periodsOf } from './options.ts';

/** One region on one page (CDC de Laval 2019: need 31 M$, received 16.5, top-up 0.881, 6 % of the gap, by population 1.5). */
export interface RegionSheet {
  readonly region: string;
  readonly organisations: number;
  /** Σ floors of its organisations that have one. */
  readonly need: Figure;
  /** Organisations without a floor: not in the need, nor in what is received against it. */
  readonly withoutFloor: number;
  /** Exact sum of what its organisations receive in the period. */
  readonly received: string;
  /** What the region received in the period before. */
  readonly before: Figure;
  /** received − before: indexation, arrivals and departures included. */
  readonly topUp: Figure;
  /** Need less what the region received before the top-up. */
  readonly gap: Figure;
  /** topUp ÷ gap. */
  readonly shareClosed: Figure;
  /** The top-up of all regions together, split by inhabitants; by number of organisations. */
  readonly byPopulation: Figure;
  readonly byOrganisations: Figure;
}

/** Table 4: region sheets. */
export interface RegionSheets {
  readonly money: 'mission' | 'all';
  readonly period: string;
  /** The period before in the file; '' where there is none. */
  readonly previous: string;
  readonly sheets: readonly RegionSheet[];
  /** Organisations that have no region, or several; its top-up is not split among the regions. */
  readonly unplaced: RegionSheet | undefined;
}

/** The sheet of every region in one period. Throws Refusal where the data have no region. */
export function regionSheets(dataset: Dataset, options: BriefOptions = {}): RegionSheets {
  const { dataset: rows, money } = moneyOf(dataset, options);
  const period = chosenPeriod(rows, options);
  const periods = periodsOf(rows);
  const previous = periods[periods.indexOf(period) - 1];
  const year = inPeriod(rows, period);
  const units = unitTable(year, 'organisation');
  const regions = regionCodes(units);
  const now = totals(units, regions);
  const before = previous === undefined ? undefined : totalsBefore(inPeriod(rows, previous));
  const floors = floorsOf(units, { table: options.floors, money });
  const need = needs(units, regions, floors);
  const people = inhabitantsOf(units, regions.codes, regions.labels.length, options.denominator);
  const { labels } = regions;
  const unplaced = labels.length;
  const nameOf = (region: number) => labels[region] ?? '';
  // A region whose organisations all left counts too: its money is in the total of the period before.
  const isThere = (region: number) => now[region]!.n > 0 || Number(before?.get(nameOf(region)) ?? 0) !== 0;
  const present = labels.map((_, region) => region).filter(isThere);
  const topUpOf = (region: number) =>
    before && difference(now[region]!.total.toString(), before.get(nameOf(region)) ?? NOTHING);
  const pool = before && present.reduce((sum, region) => sum + existing(topUpOf(region)), 0);
  const shares = {
    people: shareOf(present.map((region) => (now[region]!.n === 0 ? 0 : people[region]))),
    organisations: shareOf(present.map((region) => now[region]!.n)),
  };
  const late: GapReason = periods.length < 2 ? 'one-period' : 'first-period';
  const counterfactual = (share: number | undefined, reason: GapReason): Figure =>
    pool === undefined ? { undefined: late } : figure(share === undefined ? reason : pool * share);
  const sheetOf = (region: number) => {
    const { n, total } = now[region]!;
    const own = need[region]!;
    const topUp = figure(topUpOf(region) ?? late);
    const earlier = figure(before ? Number(before.get(nameOf(region)) ?? NOTHING) : late);
    const required: Figure = own.n === 0 && n > 0 ? { undefined: 'floor-none' } : figure(own.sum.toNumber());
    const gap = both(required, earlier, (a, b) => a - b);
    return {
      region: nameOf(region),
      organisations: n,
      need: required,
      withoutFloor: n - own.n,
      received: total.toString(),
      before: earlier,
      topUp,
      gap,
      shareClosed: bothFigures(topUp, gap, (a, b) => quotient(a, b, 'zero-reference')),
    };
  };
  return {
    money,
    period,
    previous: previous ?? '',
    sheets: present.map((region, at) => ({
      ...sheetOf(region),
      byPopulation: counterfactual(shares.people(at), 'no-population'),
      byOrganisations: counterfactual(shares.organisations(at), 'no-units'),
    })),
    unplaced: isThere(unplaced) ? withOwnTopUp(sheetOf(unplaced)) : undefined,
  };
}

/** Organisations without a region keep what they were given: no region has a claim on it. */
const withOwnTopUp = (sheet: Omit<RegionSheet, 'byPopulation' | 'byOrganisations'>): RegionSheet => ({
  ...sheet,
  byPopulation: sheet.topUp,
  byOrganisations: sheet.topUp,
});

const NOTHING = '0.00';

interface Total {
  n: number;
  readonly total: DecimalSum;
}

/** Position of a unit's region; those without one, or with several, come last. */
const placeOf = (code: number, labels: readonly string[]): number => (code < 0 ? labels.length : code);

/** By region, then those without one. */
function totals({ n, amount }: Units, { codes, labels }: Codes): readonly Total[] {
  const sums: Total[] = [...labels, ''].map(() => ({ n: 0, total: new DecimalSum() }));
  for (let unit = 0; unit < n; unit++) {
    const own = sums[placeOf(codes[unit]!, labels)]!;
    own.n++;
    own.total.add(amount[unit]!);
  }
  return sums;
}

function totalsBefore(year: Dataset): ReadonlyMap<string, string> {
  const units = unitTable(year, 'organisation');
  const regions = regionCodes(units);
  return new Map(
    totals(units, regions).map(({ total }, region) => [regions.labels[region] ?? '', total.toString()]),
  );
}

function needs({ n }: Units, { codes, labels }: Codes, floors: Floors | undefined) {
  const sums = [...labels, ''].map(() => ({ n: 0, sum: new DecimalSum() }));
  for (let unit = 0; unit < n; unit++) {
    const own = sums[placeOf(codes[unit]!, labels)];
    const floor = floors?.amount[unit] ?? Number.NaN;
    if (!own || Number.isNaN(floor)) continue;
    own.n++;
    own.sum.add(floor);
  }
  return sums;
}

/** Each part over the sum; undefined for all where one is not known, as its share of the rest would be too large. */
function shareOf(parts: readonly (number | undefined)[]): (at: number) => number | undefined {
  if (parts.some((part) => part === undefined)) return () => undefined;
  const whole = parts.reduce((sum: number, part) => sum + existing(part), 0);
  return (at) => (whole > 0 ? parts[at]! / whole : undefined);
}

const both = (a: Figure, b: Figure, of: (x: number, y: number) => number): Figure =>
  bothFigures(a, b, (x, y) => figure(of(x, y)));

function bothFigures(a: Figure, b: Figure, of: (x: number, y: number) => Figure): Figure {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x === undefined) return a;
  return y === undefined ? b : of(x, y);
}
