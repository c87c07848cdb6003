import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/base/issue.ts';
import { Random } from '../../../src/base/random.ts';
import { decileCurve } from '../../../src/study/disclosure/curve.ts';
import { disclosureOf, withheldGroup } from '../../../src/study/disclosure/disclosure.ts';
import { publicDisparity } from '../../../src/study/disclosure/public-disparity.ts';
import { publicGaps } from '../../../src/study/disclosure/public-gaps.ts';
import { publicPeers } from '../../../src/study/disclosure/public-peers.ts';
import { stepFor, toStep } from '../../../src/study/disclosure/rounding.ts';
import { DEFAULT_SUPPRESSION } from '../../../src/study/disclosure/rules.ts';
import { disparity } from '../../../src/study/disparity.ts';
import { gaps } from '../../../src/study/gaps/gaps.ts';
import { peers } from '../../../src/study/peers/peers.ts';
import { studyUnits } from '../../../src/study/study-units.ts';
import { datasetOf } from '../../support/dataset.ts';
import { SAME_TYPE } from '../gaps/support.ts';

interface Funded {
  readonly region: string;
  readonly typology: string;
  readonly sector: string;
  readonly amount: number;
}

/** So many organisations of a region, all of one type and sector, around 100 000 $. */
const region = (name: string, n: number, level = 100_000): Funded[] =>
  Array.from({ length: n }, (_, i) => ({
    region: name,
    typology: 'T',
    sector: 'S',
    amount: level + 1000 * ((i * 7) % 11),
  }));

function studyOf(list: readonly Funded[], by = [['region'], ['sector'], ['typology'], ['region', 'sector']]) {
  const dataset = datasetOf(
    list.map((one, i) => ({ ...one, organisation: `Nom ${i}`, floor: 500_000 })),
    ['floor'],
  );
  const whole = gaps(studyUnits(dataset, 'organisation'), { definition: SAME_TYPE, by, seed: 1, draws: 20 });
  const disclosure = disclosureOf(dataset, whole, DEFAULT_SUPPRESSION);
  return { dataset, whole, disclosure, shown: publicGaps(whole, disclosure) };
}

const regionsOf = (groups: readonly { by: readonly string[]; labels: readonly string[] }[]) =>
  groups.filter(({ by }) => by.join() === 'region').map(({ labels }) => labels[0]);

describe('two regions of three organisations', () => {
  const { dataset, whole, disclosure, shown } = studyOf([
    ...region('A', 3),
    ...region('B', 3, 120_000),
    ...region('C', 12),
    ...region('D', 12),
  ]);

  it('hide one another: their sum alone follows from what is shown', () => {
    expect(regionsOf(shown.groups)).toEqual(['C', 'D']);
    expect(shown.withheld.groups.filter(({ by }) => by.join() === 'region')).toEqual([
      { by: ['region'], labels: ['A'], undefined: 'not-shown-few' },
      { by: ['region'], labels: ['B'], undefined: 'not-shown-few' },
    ]);
    expect(withheldGroup(disclosure, ['region'], ['A'])).toBe('not-shown-few');
    expect(withheldGroup(disclosure, ['region'], ['C'])).toBeUndefined();
    expect(shown.overall.total).toBe(whole.overall.total);
  });

  it('and how much is withheld is said', () => {
    const money = whole.groups
      .filter(({ by, labels }) => by.join() === 'region' && ['A', 'B'].includes(labels[0]!))
      .reduce((sum, { total }) => sum + Number(total), 0);
    expect(shown.withheld.extent[0]).toEqual({
      by: ['region'],
      withheld: 2,
      groups: 4,
      money: money / Number(whole.overall.total),
    });
  });

  it('are nowhere in the parts of the study', () => {
    const { funding, explanation, denominators, parity, sameSize } = shown;
    if (!('compositions' in explanation && 'per' in denominators)) {
      throw new Error('the study has no regions');
    }
    expect(funding.map(({ by }) => by.join())).toEqual(['region', 'sector']);
    expect(funding[0]!.groups.map(({ labels }) => labels[0])).toEqual(['C', 'D']);
    expect(explanation.compositions).toHaveLength(1);
    expect(
      explanation.compositions[0]!.regions.map((one) => ('undefined' in one ? one.undefined : 'shown')),
    ).toEqual(['not-shown-few', 'not-shown-few', 'shown', 'shown']);
    expect(denominators.labels).toEqual(['C', 'D']);
    expect(denominators.per[0]!.rows.map(({ rank }) => rank)).toEqual([1, 1]);
    expect(parity.rows.map((row) => ('undefined' in row ? row.undefined : row.n))).toEqual([
      'not-shown-few',
      'not-shown-few',
      12,
      12,
    ]);
    expect(sameSize.find(({ role }) => role === 'region')!.groups.map(({ group }) => group)).toEqual([2, 3]);
  });

  it('nor anyone’s amount, index or place', () => {
    expect(shown.units.receives).toHaveLength(0);
    expect(shown.units.gap).toHaveLength(0);
    expect(shown.comparison.units.amount).toHaveLength(0);
    expect(shown.comparison.strata.every(({ members }) => members.length === 0)).toBe(true);
    expect(shown.funding.flatMap(({ groups }) => groups.map(({ turnedBy }) => turnedBy))).toEqual([
      -1, -1, -1,
    ]);
    expect(JSON.stringify(shown.noted)).not.toContain('"line"');
  });

  it('nor in who is comparable and how unequal all are', () => {
    const found = peers(studyUnits(dataset, 'organisation'), { requests: [], by: ['region'] });
    const visible = publicPeers(found, shown.withheld, disclosure);
    expect(visible.definitions[0]!.groups.map(({ label }) => label)).toEqual(['C', 'D']);
    expect(visible.sides.map(({ a }) => a)).toEqual(['C', 'D']);
    expect(visible.sides.every(({ findings }) => findings.length === 0)).toBe(true);
    expect(visible.units.amount).toHaveLength(0);
    const unequal = publicDisparity(
      disparity(studyUnits(dataset, 'organisation'), { groupings: [['region']] }),
      disclosure,
    );
    expect(unequal.groups.map(({ labels }) => labels[0])).toEqual(['C', 'D']);
    expect(unequal.groups[0]!.values.map(({ key }) => key)).toEqual(['share_of_total', 'mean']);
    // Thirty organisations are fewer than twenty thresholds: no page of indices.
    expect(unequal.overall.values.map(({ key }) => key)).toEqual(['share_of_total', 'mean']);
  });
});

describe('what a region receives beside its comparables elsewhere', () => {
  const list = [
    ...region('A', 14, 80_000),
    ...region('B', 15),
    ...region('C', 12),
    ...region('D', 3, 250_000),
    ...region('E', 4, 90_000),
  ];
  const { shown, whole } = studyOf(list);
  const regions = shown.funding[0]!;

  it('is printed to a thousandth, and all else follows from that', () => {
    const own = regions.groups.find(({ labels }) => labels[0] === 'A')!;
    const true_ = whole.funding[0]!.groups.find(({ labels }) => labels[0] === 'A')!;
    const ratio = 'value' in true_.ratio ? Math.round(1000 * true_.ratio.value) / 1000 : Number.NaN;
    // 14 organisations, Σ 7i mod 11 over i < 14 = 55 + 0 + 7 + 3 = 65: 14 × 80 000 + 65 000 $.
    const total = 14 * 80_000 + 65_000;
    expect(own).toMatchObject({ total, ratio: { value: ratio }, verdict: true_.verdict, turnedBy: -1 });
    expect(own.expected).toBe(total / ratio);
    const away = total / ratio - total;
    expect(own.lacking).toEqual({ value: 1000 * Math.round(away / 1000) });
    expect(own.gap).toEqual({ value: -1000 * Math.round(away / 14 / 1000) });
    expect(own.influence).toEqual({ undefined: 'not-shown' });
  });

  it('what all lack leaves open what the regions lack that are not shown', () => {
    // Of D and E, of which nothing is shown, D is paid most: 3 × 250 000 + 0 + 7 000 + 3 000 = 760 000 $, of which
    // 10 % to either side is a step of 200 000 $: too rough for what all lack.
    expect(regions.groups.map(({ labels }) => labels[0])).toEqual(['A', 'B', 'C']);
    expect(regions.lacking.value).toEqual({ undefined: 'not-shown' });
  });

  it('has no figure under a nearest layer: it would be made of single organisations', () => {
    const dataset = datasetOf(
      list.map((one, i) => ({ ...one, organisation: `Nom ${i}`, size: 10 + i })),
      ['size'],
    );
    const definition = { ...SAME_TYPE, nearest: [{ column: 'size', weight: 1 }], k: 5 };
    const near = gaps(studyUnits(dataset, 'organisation'), {
      definition,
      by: [['region']],
      seed: 1,
      draws: 20,
    });
    const { funding } = publicGaps(near, disclosureOf(dataset, near, DEFAULT_SUPPRESSION));
    const figures = funding[0]!.groups.map(({ labels, ratio, total, expected }) => [
      labels[0],
      ratio,
      total,
      expected,
    ]);
    const none = { undefined: 'not-shown' };
    expect(figures).toEqual(['A', 'B', 'C'].map((label) => [label, none, 0, 0]));
    expect(near.funding[0]!.groups.every(({ ratio }) => 'value' in ratio)).toBe(true);
  });
});

describe('one region of three organisations', () => {
  it('takes another with it, the one that costs least', () => {
    const { shown } = studyOf([...region('A', 3), ...region('B', 8), ...region('C', 12), ...region('D', 14)]);
    expect(shown.withheld.groups.filter(({ by }) => by.join() === 'region')).toEqual([
      { by: ['region'], labels: ['A'], undefined: 'not-shown-few' },
      { by: ['region'], labels: ['B'], undefined: 'not-shown' },
    ]);
  });

  it('as do two organisations without a region, who are in the total', () => {
    const { shown } = studyOf([...region('', 2), ...region('B', 8), ...region('C', 12), ...region('D', 14)]);
    expect(regionsOf(shown.groups)).toEqual(['C', 'D']);
  });

  it('an organisation that is in no group hides no more than groups: all together are shown', () => {
    const nowhere = { region: 'A', typology: '', sector: '', amount: 150_000 };
    const others = ['A', 'B', 'C'].flatMap((name) =>
      region(name, 20).map((one, i) => ({
        ...one,
        typology: i % 3 === 0 ? 'T' : 'V',
        sector: i % 2 === 0 ? 'S' : 'U',
      })),
    );
    const { disclosure, shown, whole } = studyOf([nowhere, ...others]);
    expect(shown.overall.total).toBe(whole.overall.total);
    const sectors = ['S', 'U'].map((label) => withheldGroup(disclosure, ['sector'], [label]));
    expect(sectors.some((one) => one !== undefined)).toBe(true);
  });

  it('with an amount below 0 counts by what it is without its sign', () => {
    const negative = region('A', 3).map((one) => ({ ...one, amount: -one.amount }));
    const { shown } = studyOf([...negative, ...region('B', 8), ...region('C', 12), ...region('D', 14)]);
    expect(regionsOf(shown.groups)).toEqual(['C', 'D']);
  });
});

describe('one organisation that has nearly everything', () => {
  it('hides its region', () => {
    const giant = [{ region: 'A', typology: 'T', sector: 'S', amount: 9_000_000 }, ...region('A', 6)];
    const { shown } = studyOf([...giant, ...region('B', 9), ...region('C', 12), ...region('D', 90, 200_000)]);
    expect(shown.withheld.groups.find(({ labels }) => labels[0] === 'A')).toMatchObject({
      undefined: 'not-shown',
    });
  });
});

describe('distances to means of comparables', () => {
  it('are not printed of a group whose mean would be an equation too many', () => {
    let looked = 0;
    for (let set = 0; set < 6; set++) {
      const random = new Random(set);
      const label = (prefix: string, most: number) => `${prefix}${Math.floor(random.unit() ** 1.5 * most)}`;
      const rows = Array.from({ length: 40 + set }, (_, i) => ({
        organisation: `o${i}`,
        region: label('R', 4),
        sector: label('S', 3),
        typology: label('T', 3),
        amount: Math.round(50_000 * Math.exp(2 * random.unit())),
      }));
      const reference = { kind: 'mean', elsewhere: true } as const;
      const options = { definition: SAME_TYPE, by: [['region']], reference } as const;
      const whole = gaps(studyUnits(datasetOf(rows), 'organisation'), { ...options, seed: 1, draws: 0 });
      const {
        mixtures,
        material,
        reference: own,
      } = disclosureOf(datasetOf(rows), whole, DEFAULT_SUPPRESSION);
      for (const key of mixtures) {
        const [name, role, code] = key.split(' ');
        if (name !== 'mean') continue;
        looked++;
        const { labels } = role === 'region' ? material.region! : material.sector!;
        expect(own.costs?.pattern.has(`${role}=${labels[Number(code)]!}`) ?? true).toBe(true);
      }
    }
    expect(looked).toBeGreaterThan(10);
  });
});

describe('sectors that lie inside types', () => {
  it('a type is not shown by its sectors', () => {
    // T2 is one sector of three organisations and one of ten: what T2 has is the sum of the two.
    const list = [
      ...region('C', 12),
      ...region('D', 12),
      ...region('C', 3).map((one) => ({ ...one, typology: 'T2', sector: 'U' })),
      ...region('D', 10).map((one) => ({ ...one, typology: 'T2', sector: 'V' })),
      ...region('D', 9).map((one) => ({ ...one, typology: 'T3', sector: 'W' })),
    ];
    const { disclosure } = studyOf(list);
    expect(withheldGroup(disclosure, ['sector'], ['U'])).toBe('not-shown-few');
    const both = [
      withheldGroup(disclosure, ['sector'], ['V']),
      withheldGroup(disclosure, ['typology'], ['T2']),
    ];
    expect(both.some((one) => one !== undefined)).toBe(true);
  });
});

describe('too few for a public edition', () => {
  const codeOf = (list: readonly Funded[]): string => {
    try {
      studyOf(list);
      return 'shown';
    } catch (error) {
      return error instanceof Refusal ? error.issues[0]!.code : String(error);
    }
  };
  it('is refused', () => {
    expect(codeOf(region('A', 4))).toBe('public-too-few');
    expect(codeOf([{ region: 'A', typology: 'T', sector: 'S', amount: 9e9 }, ...region('A', 9)])).toBe(
      'public-too-few',
    );
    expect(codeOf(region('A', 12))).toBe('shown');
  });
});

describe('a Lorenz curve', () => {
  it('is given by its tenths, of a hundred organisations or more', () => {
    const all = studyOf([...region('A', 50), ...region('B', 50)]).disclosure;
    const curve = decileCurve(all, () => true)!;
    expect(curve).toHaveLength(11);
    expect(curve.map(([p]) => p)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
    expect(curve.at(-1)).toEqual([1, 1]);
    expect(curve.every(([, money], i) => i === 0 || money >= curve[i - 1]![1])).toBe(true);
    // Half of a hundred organisations of 100 000 to 110 000 $ have a little less than half, to three decimals.
    expect(curve[5]![1]).toBeGreaterThan(0.48);
    expect(curve[5]![1]).toBeLessThan(0.5);
    expect(decileCurve(all, (unit) => unit < 99)).toBeUndefined();
  });

  it('not where one organisation is most of a tenth', () => {
    const list = [
      ...region('A', 60),
      ...region('B', 59),
      { region: 'B', typology: 'T', sector: 'S', amount: 1e7 },
    ];
    expect(decileCurve(studyOf(list).disclosure, () => true)).toBeUndefined();
  });
});

describe('rounding', () => {
  it('to a power of ten, a fiftieth of the mean at most', () => {
    expect([170_000, 50_000, 49_999, 60, 1, 0.5, 0].map(stepFor)).toEqual([
      1000, 1000, 100, 1, 0.01, 0.01, 1,
    ]);
    expect([toStep(1499, 1000), toStep(-1500, 1000), toStep(0.126, 0.01)]).toEqual([1000, -1000, 0.13]);
  });
});
