import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator, Property } from '../../src/measure/indicator.ts';
import { evaluate, indicators } from '../../src/measure/registry.ts';
import { sampleOf } from '../../src/measure/sample.ts';
import type { KeyedValue } from '../../src/measure/types.ts';
import { close, vector } from './arbitrary.ts';

/** The key under which an entry is read from a weighted sample. */
const weightedKey = (entry: Indicator): string | undefined =>
  entry.needs.includes('weights') ? entry.key : entry.weighted;

/** An entry on amounts; entries that need weights get weight 1 for all. */
function measured(entry: Indicator, x: readonly number[]): KeyedValue {
  const ones = entry.needs.includes('weights') ? x.map(() => 1) : undefined;
  return evaluate(sampleOf(x, ones), [entry.key])[0]!;
}

/** Both undefined for one reason, or values that agree. */
function same(a: KeyedValue, b: KeyedValue, factor = 1, scale?: number): boolean {
  if ('undefined' in a || 'undefined' in b) {
    return 'undefined' in a && 'undefined' in b && a.undefined === b.undefined;
  }
  return close(a.value * factor, b.value, Math.max(scale ?? 0, Math.abs(b.value)));
}

const having = (property: Property): readonly Indicator[] =>
  indicators.filter((entry) => entry.properties.includes(property));

/** Quantities that jump where rounding turns a ≥ into a > are compared on amounts that keep their order exactly. */
const factor = fc.constantFrom(2, 0.5, 1024, 2 ** -20);

describe('declared properties of every indicator, over vectors with ties, zeros, huge and tiny amounts', () => {
  it.each(having('scale-invariant').map((entry) => [entry.key, entry] as const))(
    '%s does not change with the unit of money',
    (_, entry) => {
      fc.assert(
        fc.property(vector, factor, (x, c) =>
          same(
            measured(entry, x),
            measured(
              entry,
              x.map((one) => one * c),
            ),
          ),
        ),
      );
    },
  );

  it.each(having('scale-equivariant').map((entry) => [entry.key, entry] as const))(
    '%s follows the unit of money',
    (_, entry) => {
      fc.assert(
        fc.property(vector, factor, (x, c) =>
          same(
            measured(entry, x),
            measured(
              entry,
              x.map((one) => one * c),
            ),
            c,
          ),
        ),
      );
    },
  );

  it.each(having('replication-invariant').map((entry) => [entry.key, entry] as const))(
    '%s does not change when every unit is there k times',
    (_, entry) => {
      fc.assert(
        fc.property(vector, fc.integer({ min: 2, max: 4 }), (x, k) => {
          const copies = Array.from({ length: k }, () => x).flat();
          return same(measured(entry, x), measured(entry, copies), 1, scaleOf(entry, x));
        }),
      );
    },
  );

  it.each(having('symmetric').map((entry) => [entry.key, entry] as const))(
    '%s does not depend on the order of rows',
    (_, entry) => {
      fc.assert(
        fc.property(vector, (x) => same(measured(entry, x), measured(entry, x.toReversed()))),
        { numRuns: 20 },
      );
    },
  );

  it.each(having('transfer').map((entry) => [entry.key, entry] as const))(
    '%s never grows when money moves from a larger to a smaller amount',
    (_, entry) => {
      fc.assert(
        fc.property(
          vector,
          fc.nat(),
          fc.nat(),
          fc.double({ min: 0, max: 0.5, noNaN: true }),
          (x, i, j, part) => {
            const [a, b] = [i % x.length, j % x.length];
            const [poor, rich] = x[a]! <= x[b]! ? [a, b] : [b, a];
            const moved = part * (x[rich]! - x[poor]!);
            const after = x.with(poor, x[poor]! + moved).with(rich, x[rich]! - moved);
            const [before, now] = [measured(entry, x), measured(entry, poor === rich ? x : after)];
            if ('undefined' in before || 'undefined' in now) return true;
            return now.value <= before.value || close(now.value, before.value, scaleOf(entry, x));
          },
        ),
      );
    },
  );

  it.each(having('monotone').map((entry) => [entry.key, entry] as const))(
    '%s never falls when one amount is raised',
    (_, entry) => {
      fc.assert(
        fc.property(vector, fc.nat(), fc.integer({ min: 0, max: 100_000 }), (x, i, more) => {
          const at = i % x.length;
          const [before, now] = [measured(entry, x), measured(entry, x.with(at, x[at]! + more))];
          if ('undefined' in before || 'undefined' in now) return false;
          return now.value >= before.value || close(now.value, before.value, scaleOf(entry, x));
        }),
      );
    },
  );

  it.each(having('translation-invariant').map((entry) => [entry.key, entry] as const))(
    '%s does not change when all get the same more',
    (_, entry) => {
      const moderate = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 30 });
      fc.assert(
        fc.property(moderate, fc.integer({ min: 0, max: 1_000_000 }), (x, more) =>
          same(
            measured(entry, x),
            measured(
              entry,
              x.map((one) => one + more),
            ),
          ),
        ),
      );
    },
  );

  it.each(having('weights-as-copies').map((entry) => [entry.key, entry] as const))(
    '%s: integer weights are what repeating the units is',
    (_, entry) => {
      const key = weightedKey(entry);
      if (key === undefined) throw new Error(`${entry.key} declares weights but has no weighted key`);
      const weighted = vector.chain((x) =>
        fc.tuple(
          fc.constant(x),
          fc.array(fc.integer({ min: 1, max: 5 }), { minLength: x.length, maxLength: x.length }),
        ),
      );
      fc.assert(
        fc.property(weighted, ([x, w]) => {
          const copies = x.flatMap((one, i) => Array.from({ length: w[i]! }, () => one));
          const [one] = evaluate(sampleOf(x, w), [key]);
          return same(one!, { ...measured(entry, copies), key }, 1, scaleOf(entry, x) * copies.length);
        }),
      );
    },
  );
});

/** Size of the numbers that were added up, against which rounding is judged. */
function scaleOf(entry: Indicator, x: readonly number[]): number {
  return entry.unit === 'currency' ? x.reduce((sum, one) => sum + one, 0) : 1;
}

describe('declared bounds, value at equality, zeros and negatives of every indicator', () => {
  it.each(indicators.map((entry) => [entry.key, entry] as const))('%s stays in its range', (_, entry) => {
    fc.assert(
      fc.property(vector, (x) => {
        const result = measured(entry, x);
        if ('undefined' in result) return true;
        const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY, highAt } = entry.range;
        const top = Math.min(high, highAt?.of(x.length) ?? Number.POSITIVE_INFINITY);
        const slack = 1e-9 * Math.max(1, Math.abs(result.value));
        return result.value >= low - slack && result.value <= top + slack;
      }),
    );
  });

  it.each(indicators.map((entry) => [entry.key, entry] as const))('%s at equality', (_, entry) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 2, max: 30 }), (cents, n) => {
        const x = Array.from({ length: n }, () => cents / 100);
        const result = measured(entry, x);
        if (entry.atEquality === undefined) return 'undefined' in result;
        if ('undefined' in result) return false;
        if (entry.atEquality === 'n-dependent') return true;
        return close(result.value, entry.atEquality === 'mean' ? cents / 100 : entry.atEquality, cents / 100);
      }),
    );
  });

  it.each(
    indicators.filter((entry) => entry.zeros === 'undefined').map((entry) => [entry.key, entry] as const),
  )('%s has no value with a zero', (_, entry) => {
    expect(measured(entry, [0, 10, 20])).toMatchObject({ undefined: 'zero-amount' });
  });

  it.each(indicators.map((entry) => [entry.key, entry] as const))('%s with a negative amount', (_, entry) => {
    const result = measured(entry, [-10, 20, 30, 40]);
    if (entry.negatives === 'undefined') expect(result).toMatchObject({ undefined: 'negative-amount' });
    else expect(result).toHaveProperty('value');
  });

  it.each(indicators.map((entry) => [entry.key, entry] as const))('%s without units', (_, entry) => {
    const result = measured(entry, []);
    if (entry.smallestN === 0) expect(result).toMatchObject({ value: 0 });
    else expect(result).toMatchObject({ undefined: 'no-units' });
  });

  it.each(indicators.filter((entry) => entry.smallestN > 1).map((entry) => [entry.key, entry] as const))(
    '%s with one unit',
    (_, entry) => {
      expect(measured(entry, [42])).toMatchObject({ undefined: 'too-few' });
    },
  );
});
