import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/base/issue.ts';
import { Random } from '../../../src/base/random.ts';
import type { Dataset } from '../../../src/clean/types.ts';
import { EVERYONE } from '../../../src/compare/definition.ts';
import { onStudentScale } from '../../../src/measure/comparable-funding/chance-record.ts';
import { choicesBy } from '../../../src/study/robustness/moves.ts';
import {
  isChanceLeftOut,
  type RobustnessOptions,
  robustness,
  robustnessFigures,
} from '../../../src/study/robustness/robustness.ts';
import { datasetOf } from '../../support/dataset.ts';

interface Row {
  readonly organisation: string;
  readonly region: string;
  readonly typology: string;
  readonly sector: string;
  readonly mode: string;
  readonly period: string;
  readonly amount: number;
}

const REGIONS = ['Nord', 'Sud', 'Est', 'Ouest'];

/** 30 organisations a region, two types and three sectors each in equal parts; `make` says the rows of one. */
function dataset(
  make: (one: Omit<Row, 'mode' | 'period' | 'amount'>, level: number, at: number) => readonly Row[],
): Dataset {
  const random = new Random(5);
  const rows = REGIONS.flatMap((region, r) =>
    Array.from({ length: 30 }, (_, i) => {
      const typology = i % 2 === 0 ? 'Entraide' : 'Milieu';
      const one = {
        organisation: `O${String(r * 30 + i).padStart(3, '0')}`,
        region,
        typology,
        sector: ['Aînés', 'Familles', 'Jeunes'][i % 3]!,
      };
      return make(one, (typology === 'Entraide' ? 100 : 200) * (0.8 + 0.4 * random.unit()), i);
    }).flat(),
  );
  return datasetOf(rows.map((row) => ({ ...row, amount: Math.round(100 * row.amount) / 100 })));
}

const core = (one: Omit<Row, 'mode' | 'period' | 'amount'>, amount: number, period = '2023-2024'): Row => ({
  ...one,
  mode: 'Mission globale',
  period,
  amount,
});

const OPTIONS: RobustnessOptions = {
  unit: 'organisation',
  definitions: [{ ...EVERYONE, exact: ['typology'] }],
  fewest: 3,
  band: 0.1,
  seed: 1,
  draws: 999,
  factors: [],
};

const fateOf = (study: ReturnType<typeof robustness>, region: string) => {
  const group = study.labels.indexOf(region);
  return { ...study.standings[group]!, group };
};

describe('a gap that is there whatever the definition', () => {
  const study = robustness(
    dataset((one, level) => [core(one, one.region === 'Nord' ? 0.6 * level : level)]),
    OPTIONS,
  );

  it('survives them all, and the joint test', () => {
    const { fate, verdict, highest, group } = fateOf(study, 'Nord');
    expect([verdict, fate]).toEqual(['below', 'survives']);
    expect(highest).toBeLessThan(0.7);
    expect(study.joint!.groups[group]!.p).toBeLessThanOrEqual(0.01);
    expect(study.least!.points[group]!.verdict).toBe('below');
  });

  it('is not undone by one organisation, region or criterion of others', () => {
    const { group } = fateOf(study, 'Nord');
    expect(study.turning.filter((one) => one.group === group)).toEqual([]);
    expect(study.dropped.flatMap(({ turns }) => turns).filter((turn) => turn.group === group)).toEqual([]);
    const { untold, amountTurned } = study.undoing.find((one) => one.group === group)!;
    expect(untold === undefined || untold.length > 3).toBe(true);
    const own = study.asked.groups[group]!;
    expect(amountTurned).toBeCloseTo(own.expected - own.total, 6);
  });

  it('falls no later than the gap is nothing, however many organisations the group has', () => {
    // Past a gap of nothing the group is told on the other side: that is not the finding that was there.
    const random = new Random(9);
    const rows = ['Nord', 'Sud', 'Est', 'Ouest'].flatMap((region) =>
      Array.from({ length: region === 'Nord' ? 240 : 60 }, (_, i) =>
        core(
          { organisation: `${region}${i}`, region, typology: 'Entraide', sector: 'Aînés' },
          Math.round(100 * (region === 'Nord' ? 120 : 100) * (0.4 + 1.2 * random.unit())) / 100,
        ),
      ),
    );
    const large = robustness(datasetOf(rows.map((row) => ({ ...row }))), OPTIONS);
    const { group, verdict } = fateOf(large, 'Nord');
    expect(verdict).toBe('above');
    const { untold, turned } = large.undoing.find((one) => one.group === group)!;
    expect(untold!.length).toBeLessThanOrEqual(turned!.length);
    expect(turned!.slice(0, untold!.length)).toEqual(untold);
  });

  it('has the verdicts of the study that was asked for', () => {
    expect(study.runs[0]!.points.map(({ verdict }) => verdict)).toEqual(
      study.asked.groups.map(({ verdict }) => verdict),
    );
    study.runs[0]!.points.forEach(({ ratio }, group) => {
      const own = study.asked.groups[group]!.ratio;
      expect('value' in own && own.value).toBeCloseTo(ratio, 12);
    });
  });

  it('names someone in about 5 % of placebos', () => {
    // 200 placebos: at most 22 with probability 0.9998 (binomial at 5 %).
    expect(study.placebo!.times).toBe(200);
    expect(study.placebo!.named).toBeLessThanOrEqual(22);
  });
});

describe('a finding about a group of which little is left', () => {
  /** Nord of `n` receives half of what the others do, every one of its organisations alike but for a few percent. */
  const nordOf = (n: number) => {
    let nord = 0;
    return robustness(
      dataset((one, level) => {
        if (one.region !== 'Nord') return [core(one, level)];
        nord++;
        return nord > n ? [] : [core(one, 0.5 * level)];
      }),
      OPTIONS,
    );
  };

  it.each([10, 12, 16])('of %i: is carried by no organisation, where all of it is alike', (n) => {
    const study = nordOf(n);
    const { group, verdict } = fateOf(study, 'Nord');
    expect(verdict).toBe('below');
    // Of ten, nine would be too few to say anything of: that is the rule of the verdicts, not a finding that one organisation makes.
    expect(study.turning.filter((one) => one.group === group)).toEqual([]);
    // Every one of Nord lies at 40 to 60 % of the others’ middle: whoever leaves, the rest lies there too.
    const { untold, turned } = study.undoing.find((one) => one.group === group)!;
    expect([untold, turned]).toEqual([undefined, undefined]);
  });

  it('is turned by no region that leaves too few to compare it with', () => {
    // Of two others six are left, and none of the last: without one of them, Nord has six comparables.
    const met = new Map<string, number>();
    const study = robustness(
      dataset((one, level) => {
        if (one.region === 'Nord') return [core(one, 0.4 * level)];
        const before = met.get(one.region) ?? 0;
        met.set(one.region, before + 1);
        return before < 6 && one.region !== 'Ouest' ? [core(one, level)] : [];
      }),
      { ...OPTIONS, fewest: 1 },
    );
    const { group, verdict } = fateOf(study, 'Nord');
    expect(verdict).toBe('below');
    const regions = study.dropped.filter(({ kind }) => kind === 'region');
    expect(regions.length).toBeGreaterThan(0);
    expect(regions.flatMap(({ turns }) => turns).filter((turn) => turn.group === group)).toEqual([]);
  });

  it('names those that carry it, farthest first', () => {
    // Of thirty in Nord, twelve receive a tenth, eighteen as much as anybody.
    const study = robustness(
      dataset((one, level, i) => [core(one, one.region === 'Nord' && i % 5 < 2 ? 0.1 * level : level)]),
      OPTIONS,
    );
    const { group, verdict } = fateOf(study, 'Nord');
    expect(verdict).toBe('below');
    const { untold } = study.undoing.find((one) => one.group === group)!;
    // Without the twelve, what Nord receives is what the others do: no more of them are needed, and they come first.
    expect(untold!.length).toBeLessThanOrEqual(12);
    expect(untold!.every((unit) => study.view.units.amount[unit]! < 30)).toBe(true);
  });
});

describe('the decisive choice', () => {
  it('is which money, where a region is short of project money alone', () => {
    const study = robustness(
      dataset((one, level) => [
        core(one, level),
        ...(one.region === 'Nord' ? [] : [{ ...core(one, level), mode: 'Projet ponctuel' }]),
      ]),
      OPTIONS,
    );
    const { verdict, fate, hinge } = fateOf(study, 'Nord');
    expect([verdict, fate]).toEqual(['below', 'depends']);
    expect(hinge).toEqual({ choice: 'money', tells: 'all', not: 'mission' });
    const [first] = choicesBy(study.moves, 'same');
    expect(first!.choice).toBe('money');
    // All money: half of what others receive; core funding: the same.
    expect(study.labels[first!.most.farthest.group]).toBe('Nord');
    expect(first!.most.farthest.from).toBeCloseTo(0.5, 1);
    expect(first!.most.farthest.to).toBeCloseTo(1, 1);
    expect(robustnessFigures(study).get('verdict-turns')).toBeGreaterThan(0);
  });

  it('is who is comparable, where a region has other sectors than the rest', () => {
    // Young people’s groups receive half in all regions; in Nord nearly all are such.
    const study = robustness(
      dataset((one, level, i) => {
        const sector = one.region === 'Nord' && i % 10 !== 0 ? 'Jeunes' : one.sector;
        return [core({ ...one, sector }, sector === 'Jeunes' ? 0.5 * level : level)];
      }),
      OPTIONS,
    );
    const { verdict, fate, hinge } = fateOf(study, 'Nord');
    expect([verdict, fate]).toEqual(['below', 'depends']);
    expect(hinge!.choice).toBe('definition');
    expect(choicesBy(study.moves, 'same')[0]!.choice).toBe('definition');
    const column = study.further.find(({ name }) => name === 'sector');
    expect(column!.share).toBeGreaterThan(0.5);
  });
});

describe('what is left out', () => {
  it('tells a finding that hangs on one organisation', () => {
    // One organisation of Nord receives nothing of a large sum that its comparables all receive.
    const study = robustness(
      dataset((one, level, i) => [core(one, one.region === 'Nord' && i < 11 ? 0.5 * level : level)]),
      OPTIONS,
    );
    for (const { unit, group, told } of study.turning) {
      expect(unit).toBeGreaterThanOrEqual(0);
      expect(told).toBe(!['below', 'above'].includes(study.asked.groups[group]!.verdict));
    }
    const { group } = fateOf(study, 'Nord');
    const undone = study.undoing.find((one) => one.group === group);
    if (undone?.untold?.length === 1) {
      expect(study.turning.some((one) => one.group === group && one.unit === undone.untold![0])).toBe(true);
    }
  });

  it('tries every period on what an organisation receives a year', () => {
    const study = robustness(
      dataset((one, level) =>
        ['2021-2022', '2022-2023', '2023-2024'].map((period, year) =>
          core(one, one.region === 'Nord' && year === 2 ? 0.3 * level : level, period),
        ),
      ),
      OPTIONS,
    );
    const periods = study.dropped.filter(({ kind }) => kind === 'period');
    expect(periods.map(({ name }) => name)).toEqual(['2021-2022', '2022-2023', '2023-2024']);
    const { group } = fateOf(study, 'Nord');
    // Only the last year is short: without it there is nothing to tell.
    expect(periods[2]!.turns.map((turn) => turn.group)).toContain(group);
    expect(study.declared.options.filter(({ choice }) => choice === 'period')).toEqual([
      { choice: 'period', key: '2023-2024', question: 'same' },
      { choice: 'period', key: '2021-2022', question: 'another' },
      { choice: 'period', key: '2022-2023', question: 'another' },
    ]);
  });
});

describe('a definition that holds nothing equal', () => {
  it('asks another question, whatever it is called', () => {
    const data = dataset((one, level) => [core(one, one.region === 'Nord' ? 0.6 * level : level)]);
    const typed = { ...EVERYONE, exact: ['typology'] };
    const questionOf = (definitions: RobustnessOptions['definitions']) =>
      robustness(data, { ...OPTIONS, definitions })
        .declared.options.filter(({ choice }) => choice === 'definition')
        .map(({ key, question }) => [key, question]);
    const named = { ...EVERYONE, name: 'tous' };
    expect(questionOf([typed, named])).toEqual([
      ['typology', 'same'],
      ['tous', 'another'],
    ]);
    // Asked for first, it is the question.
    expect(questionOf([named, typed])).toEqual([
      ['tous', 'same'],
      ['typology', 'same'],
    ]);
  });
});

describe('power', () => {
  it('asks for n as the square of the error: twice the gap, a quarter of the organisations', () => {
    const study = robustness(
      dataset((one, level, i) => [core(one, i % 5 === 0 ? 3 * level : level)]),
      OPTIONS,
    );
    const open = study.power.filter(({ settling }) => settling !== undefined);
    expect(open.length).toBeGreaterThan(0);
    for (const { group, compared, settling } of open) {
      const { error, ratio } = study.asked.groups[group]!;
      if (!('value' in error) || !('value' in ratio)) throw new Error('not told');
      const critical = onStudentScale(study.asked.farthest, compared - 1);
      // At n′ organisations se′ = se √(n/n′): (c + 0.842) se′ is |ln R|.
      const at = error.value * Math.sqrt(compared / settling!.tell) * (critical + 0.842);
      expect(at).toBeLessThanOrEqual(Math.abs(Math.log(ratio.value)) + 1e-9);
      const before = error.value * Math.sqrt(compared / (settling!.tell - 1)) * (critical + 0.842);
      if (settling!.tell > 1) expect(before).toBeGreaterThanOrEqual(Math.abs(Math.log(ratio.value)) - 1e-9);
    }
  });
});

describe('limits', () => {
  const data = dataset((one, level) => [core(one, level)]);

  it('refuses types, which have no comparables of other types', () => {
    expect(() => robustness(data, { ...OPTIONS, role: 'typology' })).toThrow(Refusal);
    expect(() => robustness(data, { ...OPTIONS, role: 'federation' })).toThrow(Refusal);
  });

  it('leaves chance out where nobody asks for it: nobody is named, nothing is tested', () => {
    const study = robustness(data, { ...OPTIONS, draws: 0 });
    expect(study.joint).toBeUndefined();
    expect(study.placebo).toBeUndefined();
    expect(study.standings.every(({ verdict }) => verdict !== 'below' && verdict !== 'above')).toBe(true);
    // Nobody named is not nobody that turns: a script is given no figure.
    expect(isChanceLeftOut(study)).toBe(true);
    expect(robustnessFigures(study).get('verdict-turns')).toBeUndefined();
  });

  it('says that a definition which holds the groups equal leaves no comparables, and makes no test of it', () => {
    const study = robustness(data, { ...OPTIONS, definitions: [{ ...EVERYONE, exact: ['region'] }] });
    expect(study.issues).toMatchObject([{ code: 'groups-held-equal', args: { roles: ['region'] } }]);
    // Under it, only organisations of one region could change places: no deal moves the curve of anybody.
    expect(study.joint).toBeUndefined();
    expect(robustness(data, OPTIONS).issues).toEqual([]);
  });

  it('does not move with the order of the rows', () => {
    const turned = (list: ArrayLike<number>) => Int32Array.from(list).reverse();
    const reversed: Dataset = {
      ...data,
      amount: data.amount.slice().reverse(),
      line: data.line.slice().reverse(),
      labels: new Map(
        [...data.labels].map(([name, column]) => [name, { ...column, codes: turned(column.codes) }]),
      ),
    };
    const [a, b] = [robustness(data, OPTIONS), robustness(reversed, OPTIONS)];
    expect(b.joint!.groups.map((own) => own?.p)).toEqual(a.joint!.groups.map((own) => own?.p));
    expect(b.placebo).toEqual(a.placebo);
    expect(b.runs.map(({ points }) => points.map(({ verdict }) => verdict))).toEqual(
      a.runs.map(({ points }) => points.map(({ verdict }) => verdict)),
    );
  });
});
