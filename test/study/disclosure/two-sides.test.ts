import { describe, expect, it } from 'vitest';
import { axesOf, materialOf } from '../../../src/study/disclosure/material.ts';
import { mixturesOf } from '../../../src/study/disclosure/mixtures.ts';
import { cellsOf } from '../../../src/study/disclosure/pattern.ts';
import { DEFAULT_SUPPRESSION } from '../../../src/study/disclosure/rules.ts';
import { listSums } from '../../../src/study/disclosure/sums.ts';
import { TwoSides } from '../../../src/study/disclosure/two-sides.ts';
import { gaps } from '../../../src/study/gaps/gaps.ts';
import { studyUnits } from '../../../src/study/study-units.ts';
import { datasetOf } from '../../support/dataset.ts';
import { SAME_TYPE } from '../gaps/support.ts';

/** Twelve organisations of region A and twelve of B; `typology` of the first of A. */
function materialFrom(typology = 'T') {
  const rows = Array.from({ length: 24 }, (_, i) => ({
    organisation: `o${i}`,
    region: i < 12 ? 'A' : 'B',
    typology: i === 0 ? typology : 'T',
    amount: 100_000,
  }));
  const options = {
    unit: 'organisation',
    definition: SAME_TYPE,
    by: [['region']],
    seed: 1,
    draws: 0,
  } as const;
  return materialOf(gaps(studyUnits(datasetOf(rows), 'organisation'), options));
}

describe('two sides of money of which both together are known', () => {
  /** Two of A have 1,000 each on the printed side, a sum of few; the twelve of A share `beside` on the other, which is one of many. */
  const toHide = (beside: number) => {
    const material = materialFrom();
    const axes = axesOf(material);
    const side = (n: number, amount: number) =>
      Float64Array.from({ length: 24 }, (_, i) => (i < n ? amount : Number.NaN));
    const [printed, other] = [side(2, 1000), side(12, beside / 12)];
    const ground = { material, axes, rules: DEFAULT_SUPPRESSION };
    const sums = listSums(material, axes, printed);
    return new TwoSides(ground, { printed, other, together: 1 }, sums.printed, new Map()).toHide(
      sums,
      new Map(),
    );
  };

  it('a printed sum hides what it gives away of one of them', () => {
    // Both together are 4,000: without the sum the two of A have 0 to 4,000, with it 2,000.
    expect(toHide(2000)).not.toEqual([]);
  });

  it('but not what both together give away anyway', () => {
    // Both together are 2,002: 2,200 is not possible, whatever is printed.
    expect(toHide(2)).toEqual([]);
  });
});

describe('the figures beside the ratio of a group', () => {
  const figuresOf = (typology: string) => {
    const material = materialFrom(typology);
    const found = mixturesOf(material, cellsOf(material, material.amounts), material.region!, {
      step: 1000,
      reference: { kind: 'median' },
      fewest: 1,
      isWithheld: () => false,
    });
    return ['A', 'B'].map(
      (_, group) => found.find(({ key }) => key === `chance region ${group}`)!.figures.length,
    );
  };

  it('are the amounts of those that have a type, where one of it has none', () => {
    expect(figuresOf('T')).toEqual([1, 1]);
    expect(figuresOf('')).toEqual([2, 1]);
  });
});
