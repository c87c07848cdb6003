import { describe, expect, it } from 'vitest';
import { studentTwoSided } from '../../src/measure/student.ts';

describe('two-sided quantile of Student', () => {
  it('one degree of freedom is Cauchy: t = tan(π·coverage/2)', () => {
    for (const coverage of [0.5, 0.9, 0.95, 0.999]) {
      const expected = Math.tan((Math.PI * coverage) / 2);
      expect(Math.abs(studentTwoSided(coverage, 1) / expected - 1)).toBeLessThan(1e-10);
    }
  });

  it('two degrees of freedom: t = c√(2/(1 − c²))', () => {
    for (const coverage of [0.5, 0.9, 0.95, 0.999]) {
      const expected = coverage * Math.sqrt(2 / (1 - coverage ** 2));
      expect(Math.abs(studentTwoSided(coverage, 2) / expected - 1)).toBeLessThan(1e-10);
    }
  });

  it('agrees with the printed table (Fisher & Yates 1938, table III), and tends to the normal', () => {
    expect(studentTwoSided(0.95, 9)).toBeCloseTo(2.262, 3);
    expect(studentTwoSided(0.95, 30)).toBeCloseTo(2.042, 3);
    expect(studentTwoSided(0.99, 10)).toBeCloseTo(3.169, 3);
    expect(studentTwoSided(0.95, 1e7)).toBeCloseTo(1.959964, 5);
  });

  it('lies between whole degrees of freedom for one in between', () => {
    const t = studentTwoSided(0.95, 9.5);
    expect(t).toBeLessThan(studentTwoSided(0.95, 9));
    expect(t).toBeGreaterThan(studentTwoSided(0.95, 10));
  });

  it('falls with the degrees of freedom and grows with coverage, asked once or again', () => {
    const freedoms = Array.from({ length: 1_500 }, (_, i) => 1 + i / 8);
    for (const again of [false, true]) {
      const found = freedoms.map((freedom) => [0.9, 0.95].map((cover) => studentTwoSided(cover, freedom)));
      found.forEach(([narrow, wide], i) => {
        expect([again, freedoms[i], narrow! < wide!]).toEqual([again, freedoms[i], true]);
        const next = found[i + 1];
        if (next) expect([narrow! > next[0]!, wide! > next[1]!]).toEqual([true, true]);
      });
    }
  });
});
