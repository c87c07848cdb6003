import { describe, expect, it } from 'vitest';
import { type Definition, EVERYONE } from '../../src/compare/definition.ts';
import { definitionRequest, definitionResult, sameComparables } from '../../src/compare/definition-schema.ts';

/** Something in every layer. */
const WHOLE: Definition = {
  name: 'taille',
  exact: ['typology'],
  coarsened: [{ column: 'budget', cutpoints: [100, 200] }],
  nearest: [{ column: 'staff', weight: 2 }],
  k: 5,
  caliper: 0.2,
  other: ['region'],
  among: [{ column: 'sector', labels: ['Santé'] }],
};

/** Each layer otherwise. */
const OTHERWISE: Omit<Definition, 'name'> = {
  exact: ['sector'],
  coarsened: [{ column: 'budget', cutpoints: [100, 201] }],
  nearest: [{ column: 'staff', weight: 1 }],
  k: 6,
  caliper: null,
  other: [],
  among: [{ column: 'sector', labels: ['Famille'] }],
};

describe('a definition as JSON', () => {
  it('is read back as it is written, with what a later version says more of it', () => {
    expect(definitionResult.parse(JSON.parse(JSON.stringify(WHOLE)))).toEqual(WHOLE);
    expect(definitionResult.parse({ ...WHOLE, weights: 1 })).toHaveProperty('weights', 1);
  });

  it('may be asked for in part, and what is not known of it is left out', () => {
    expect(definitionRequest.parse({ exact: ['typology'], caliper: null, weights: 1 })).toEqual({
      exact: ['typology'],
      caliper: null,
    });
    const preset = { name: 'elsewhere', args: ['region'] };
    expect(definitionRequest.parse({ preset })).toEqual({ preset });
  });

  it.each([
    ['a caliper below 0', { caliper: -0.01 }, false],
    ['a caliper of 0', { caliper: 0 }, true],
    ['a caliper of 1', { caliper: 1 }, true],
    ['a caliper above 1', { caliper: 1.01 }, false],
    ['no nearest', { k: 0 }, false],
    ['one nearest', { k: 1 }, true],
    ['half a nearest', { k: 1.5 }, false],
    ['a weight of 0', { nearest: [{ column: 'staff', weight: 0 }] }, false],
    ['a weight above 0', { nearest: [{ column: 'staff', weight: 0.01 }] }, true],
    ['a preset that is none', { preset: { name: 'nobody', args: [] } }, false],
    ['a text of 2,000 letters', { exact: ['x'.repeat(2_000)] }, true],
    ['a longer text', { exact: ['x'.repeat(2_001)] }, false],
  ])('%s', (_, asked, fits) => {
    expect(definitionRequest.safeParse(asked).success).toBe(fits);
  });
});

describe('two definitions make the same comparables', () => {
  it('whatever they are called and in whatever order their layers stand', () => {
    const turned = Object.fromEntries(Object.entries(WHOLE).reverse()) as unknown as Definition;
    expect(sameComparables(WHOLE, { ...turned, name: 'autre' })).toBe(true);
    expect(sameComparables(EVERYONE, { ...EVERYONE, name: 'tout le monde' })).toBe(true);
  });

  it.each(Object.keys(OTHERWISE) as (keyof typeof OTHERWISE)[])('not where they differ in %s', (layer) => {
    expect(sameComparables(WHOLE, { ...WHOLE, [layer]: OTHERWISE[layer] })).toBe(false);
  });
});
