import { describe, expect, it } from 'vitest';
import { studentBeyond, studentTwoSided } from '../../../src/measure/student.ts';
import { judgeChanges, type LogChange, logChange, type Standing } from '../../../src/measure/trend/change.ts';
import { parityRange, yearsAt } from '../../../src/measure/trend/parity-years.ts';

const standing = (estimate: number, values: readonly number[], compared = 10): Standing => ({
  compared,
  comparables: 20,
  estimate,
  influence: new Map(values.map((value, who) => [who, { value, own: who < 10 }])),
});
const twenty = (value: (who: number) => number) => Array.from({ length: 20 }, (_, who) => value(who));

describe('the change of ln ratio', () => {
  it('has the error of the organisations’ own changes: what stays the same has no part', () => {
    const from = standing(
      -0.3,
      twenty((who) => 0.1 * (who % 2 === 0 ? 1 : -1)),
    );
    // Ten own units move by 0.02, ten comparables by 0.01.
    const to = standing(
      -0.2,
      twenty((who) => 0.1 * (who % 2 === 0 ? 1 : -1) + (who < 10 ? 0.02 : 0.01)),
    );
    const found = logChange(from, to) as LogChange;
    const [own, others] = [10 * 0.02 ** 2, 10 * 0.01 ** 2];
    expect(found.value).toBeCloseTo(0.1, 12);
    expect(found.error).toBeCloseTo(Math.sqrt(own + others), 12);
    expect(found.freedom).toBeCloseTo((own + others) ** 2 / ((own * own) / 9 + (others * others) / 9), 10);
    expect(found.high - found.value).toBeCloseTo(studentTwoSided(0.95, found.freedom) * found.error, 12);
    expect(found.p).toBeCloseTo(studentBeyond(0.1 / found.error, found.freedom), 12);
  });

  it('is not told of fewer than ten, and has no spread where nothing moved', () => {
    const same = standing(
      -0.3,
      twenty(() => 0.1),
    );
    expect(logChange(standing(-0.3, [], 9), same)).toEqual({ undefined: 'too-few' });
    expect(logChange(same, same)).toEqual({ undefined: 'no-variation' });
  });

  it('tells closing from widening by where the ratio ends, for all groups together', () => {
    const change = (value: number, p: number): LogChange => ({
      value,
      error: 0.01,
      freedom: 50,
      low: value - 0.02,
      high: value + 0.02,
      p,
    });
    const verdicts = judgeChanges(
      // Holm over five: 0.02 × 2 = 0.04, 0.03 × 1 after it; 0.011 × 3 = 0.033 …
      [
        change(0.1, 0.001),
        change(0.1, 0.002),
        change(-0.1, 0.011),
        change(0.1, 0.03),
        { undefined: 'too-few' },
      ],
      [-0.2, 0.2, 0.3, -0.1, -0.5],
    );
    expect(verdicts.map(({ verdict }) => verdict)).toEqual([
      'closing',
      'widening',
      'closing',
      'closing',
      'few',
    ]);
    expect(verdicts.map(({ p }) => p)).toEqual([0.004, 0.006, 0.022, 0.03, undefined]);
    const still = judgeChanges(
      [
        { ...change(0.001, 0.9), error: 0.01 },
        { ...change(0.1, 0.2), error: 0.1 },
      ],
      [-0.2, -0.2],
    );
    expect(still.map(({ verdict }) => verdict)).toEqual(['steady', 'untold']);
  });
});

describe('Student', () => {
  it('has its tails', () => {
    // t₀.₉₇₅ of 10 degrees of freedom is 2.228139 (tables); the two functions are each other's inverse.
    expect(studentBeyond(2.228139, 10)).toBeCloseTo(0.05, 6);
    expect(studentBeyond(studentTwoSided(0.99, 7.3), 7.3)).toBeCloseTo(0.01, 10);
  });
});

describe('years to parity', () => {
  it('is the distance left over the pace, and never where the pace is away', () => {
    // From 80 % to 90 % in four years; ln 0.9 is left at ln(0.9/0.8)/4 a year.
    const pace = Math.log(0.9 / 0.8) / 4;
    expect(yearsAt(Math.log(0.9), pace)).toBeCloseTo(Math.log(1 / 0.9) / pace, 12);
    expect(yearsAt(Math.log(0.9), -pace)).toBe('never');
    expect(yearsAt(Math.log(0.9), 0)).toBe('never');
    expect(yearsAt(Math.log(1.2), pace)).toBe('never');
    expect(yearsAt(0, pace)).toBe(0);
  });

  it('ranges from the faster to the slower end, which may be never', () => {
    const range = parityRange(-0.2, { value: 0.1, low: -0.02, high: 0.2 }, 2);
    expect(range).toEqual({ years: 4, soonest: 2, latest: 'never' });
  });
});
