import type { Value } from '../../../src/measure/types.ts';
import type { Disparity } from '../../../src/study/disparity.ts';
import { dollarsOf, type Figure, type Money } from '../../../src/study/gaps/figure.ts';
import type { Gaps } from '../../../src/study/gaps/gaps.ts';

/** A figure that a study holds: how far from the printed one the true one may be, were it printed. */
export interface Held {
  readonly value: number;
  /** Half of the last digit that is printed; 0: it is printed to the cent. */
  readonly half: number;
}

/** The parts of a study that are worked out from amounts. */
export interface Study {
  readonly gaps: Pick<
    Gaps,
    'overall' | 'groups' | 'parity' | 'floorParity' | 'levels' | 'explanation' | 'funding' | 'forms'
  > & {
    readonly sameSize: readonly {
      readonly role: string;
      readonly groups: readonly { readonly group: number; readonly whole: Value }[];
    }[];
  };
  readonly disparity: Disparity;
  readonly curve: readonly (readonly [number, number])[] | undefined;
}

/** How an edition rounds. */
export interface Rounding {
  /** Currency: amounts that are no sums. */
  readonly step: number;
  /** Currency: half of what a sum of this kind is rounded to, of a group by its roles and labels; where it is not exact. */
  half(kind: 'reference' | 'floor' | 'paid', by: readonly string[], labels: readonly string[]): number;
}

const THOUSANDTH = 0.0005;
const HUNDREDTH = 0.005;

/** Fewest organisations of an interval to a tenth of a percent. */
const FINE_FROM = 100;

type Entry = readonly [key: string, held: Held];

const entry = (key: string, value: number | undefined, half: number): Entry[] =>
  value !== undefined && Number.isFinite(value) ? [[key, { value, half }]] : [];
const figure = (key: string, one: Figure | Value | undefined, half: number): Entry[] =>
  entry(key, one && 'value' in one ? one.value : undefined, half);
const money = (key: string, sum: Money | undefined, half = 0): Entry[] =>
  sum === undefined ? [] : entry(key, dollarsOf(sum), typeof sum === 'string' ? 0 : half);

/**
 * Every figure of a study that an edition may print and that is worked out from amounts, by name. Left out: means, shares and
 * gaps that follow from those here; medians and relative wealth, which are of an organisation that nobody can name; counts; p
 * and ranges, which the deals blur.
 */
export function figuresOf({ gaps, disparity, curve }: Study, rounding: Rounding): ReadonlyMap<string, Held> {
  return new Map([
    ...[gaps.overall, ...gaps.groups].flatMap((group) => groupFigures(group, rounding)),
    ...[gaps.parity, gaps.floorParity].flatMap((ledger) => (ledger ? costFigures(ledger, rounding) : [])),
    ...Object.entries(gaps.levels).flatMap(([role, levels]) => levelFigures(role, levels)),
    ...gaps.funding.flatMap(fundingFigures),
    ...explanationFigures(gaps.explanation, rounding.step),
    ...gaps.sameSize.flatMap(({ role, groups }) =>
      groups.flatMap(({ group, whole }) => figure(`gini ${role} ${group}`, whole, THOUSANDTH)),
    ),
    ...formFigures(gaps.forms, rounding.step),
    ...disparity.overall.values
      .filter(({ key }) => !['share_of_total', 'mean', 'population', 'per_inhabitant'].includes(key))
      .flatMap((value) => {
        const inMoney = ['median', 'gap_to_median'].includes(value.key);
        return figure(`all ${value.key}`, value, inMoney ? rounding.step / 2 : THOUSANDTH);
      }),
    ...(curve ?? []).flatMap(([, part], at) => entry(`curve ${at}`, part, THOUSANDTH)),
  ]);
}

function groupFigures(group: Study['gaps']['overall'], { step, half }: Rounding): Entry[] {
  const { by, labels, floor } = group;
  const name = by.map((role, i) => `${role}=${labels[i]!}`).join();
  return [
    ...money(`total ${name}`, group.total),
    ...money(`covered ${name}`, group.coveredTotal),
    ...money(`short ${name}`, group.shortfall, half('reference', by, labels)),
    ...figure(`level ${name}`, by.length === 0 ? undefined : group.standardised.level, step / 2),
    ...money(`paid ${name}`, floor?.paid, half('paid', by, labels)),
    ...money(`floor ${name}`, floor?.shortfall, half('floor', by, labels)),
  ];
}

function costFigures(ledger: Gaps['parity'], { half }: Rounding): Entry[] {
  return [...ledger.cells, ...ledger.rows, ...ledger.columns].flatMap((cell): Entry[] => {
    if ('undefined' in cell) return [];
    const named = [
      ...('row' in cell ? [['region', ledger.rowLabels[cell.row] ?? ''] as const] : []),
      ...('column' in cell ? [['typology', ledger.columnLabels[cell.column] ?? ''] as const] : []),
    ];
    const [by, labels] = [named.map(([role]) => role), named.map(([, label]) => label)];
    return money(`cost ${ledger.to} ${by.join()}=${labels.join()}`, cell.cost, half(ledger.to, by, labels));
  });
}

function levelFigures(role: string, levels: Gaps['levels']['region']): Entry[] {
  if ('undefined' in levels) return [];
  return (['theilT', 'mld', 'ge2'] as const).flatMap((index): Entry[] => {
    const parts = levels[index];
    if ('undefined' in parts) return [];
    const three = ['betweenStrata', 'betweenGroups', 'within'] as const;
    return [
      ...entry(`${index} ${role}`, parts.total, 0.00005),
      ...three.flatMap((part) => entry(`${index} ${role} ${part}`, parts[part], 0.00005)),
      ...three.flatMap((part) => figure(`${index} ${role} ${part} share`, parts.shares[part], THOUSANDTH)),
    ];
  });
}

function fundingFigures({ by, groups }: Gaps['funding'][number]): Entry[] {
  return groups.flatMap((group): Entry[] => {
    if (!('value' in group.ratio)) return [];
    const name = `${by.join()}=${group.labels.join()}`;
    const half = group.n < FINE_FROM ? HUNDREDTH : THOUSANDTH;
    const { interval } = group;
    return [
      ...entry(`compared ${name}`, group.total, 0),
      ...entry(`placed ${name}`, group.money, 0),
      ...figure(`ratio ${name}`, group.ratio, THOUSANDTH),
      ...('low' in interval ? entry(`low ${name}`, interval.low, half) : []),
      ...('low' in interval ? entry(`high ${name}`, interval.high, half) : []),
    ];
  });
}

function explanationFigures(explanation: Gaps['explanation'], step: number): Entry[] {
  if ('undefined' in explanation) return [];
  const { compositions, need, regionLabels } = explanation;
  const ends = ['composition', 'low', 'high'] as const;
  return [
    ...compositions
      .slice(0, 1)
      .flatMap(({ regions }) =>
        regions.flatMap((band, region) =>
          'undefined' in band
            ? []
            : ends.flatMap((part) => entry(`${part} of ${regionLabels[region]!}`, band[part], step / 2)),
        ),
      ),
    ...figure('r2', need.r2, THOUSANDTH),
    ...figure('residual cv', need.residualCv, THOUSANDTH),
    ...figure('cv', need.cv, THOUSANDTH),
  ];
}

function formFigures(forms: Gaps['forms'], step: number): Entry[] {
  if ('undefined' in forms) return [];
  const shares = (list: typeof forms.byRegion, role: string, labels: readonly string[]): Entry[] =>
    list.flatMap((share, i) =>
      'undefined' in share ? [] : money(`mission ${role}=${labels[i]!}`, share.mission),
    );
  return [
    ...money('mission', forms.overall.mission),
    ...shares(forms.byRegion, 'region', forms.regionLabels),
    ...shares(forms.byType, 'type', forms.typeLabels),
    ...('undefined' in forms.gaps ? [] : forms.gaps).flatMap(({ region, mode, gap, ratio }) => [
      ...figure(`mode gap ${forms.regionLabels[region]!} ${mode}`, gap, step / 2),
      ...figure(`mode ratio ${forms.regionLabels[region]!} ${mode}`, ratio, HUNDREDTH),
    ]),
  ];
}
