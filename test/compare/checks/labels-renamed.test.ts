import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../support/dataset.ts';
import { told } from './told.ts';

/** Typologies of the organisations O0, O1 … in 2021 and in 2022; '' where one is absent. */
function years(before: readonly string[], after: readonly string[]) {
  const year = (period: string, labels: readonly string[]) =>
    labels.flatMap((typology, i) =>
      typology === '' ? [] : [{ organisation: `O${i}`, period, typology, amount: 1 }],
    );
  return datasetOf([...year('2021', before), ...year('2022', after)]);
}
const repeat = (label: string, times: number) => Array.from({ length: times }, () => label);
const all = (before: readonly string[], after: readonly string[]) => {
  const dataset = years(before, after);
  return (['label-renamed', 'label-merged', 'label-split'] as const).flatMap((code) =>
    told(dataset, 'period', code),
  );
};

describe('a typology between two years', () => {
  it('is renamed when four of its five organisations take a new name together', () => {
    const [finding, none] = all(
      [...repeat('Milieu de vie', 5), ...repeat('Aide', 5)],
      [...repeat('Milieu de vie et soutien', 4), ...repeat('Aide', 6)],
    );
    expect(none).toBeUndefined();
    expect(finding).toMatchObject({
      code: 'label-renamed',
      verdict: 'with-care',
      args: { column: 'typology', from: 'Milieu de vie', to: 'Milieu de vie et soutien', moved: 4, known: 5 },
    });
  });

  it('is not when three of five do', () => {
    expect(all(repeat('Milieu de vie', 5), [...repeat('Nouveau', 3), ...repeat('Aide', 2)])).toEqual(
      // The new label comes from one that is gone elsewhere as well: that is a split.
      [expect.objectContaining({ code: 'label-split' })],
    );
    expect(all([...repeat('Milieu de vie', 5), 'Aide'], [...repeat('Aide', 3), '', '', 'Aide'])).toHaveLength(
      1,
    );
  });

  it('is merged when two become one', () => {
    const [finding, none] = all(
      [...repeat('Aide', 3), ...repeat('Entraide', 3)],
      repeat('Aide et entraide', 6),
    );
    expect(none).toBeUndefined();
    expect(finding).toMatchObject({
      code: 'label-merged',
      args: { from: ['Aide', 'Entraide'], to: 'Aide et entraide', moved: 6, known: 6 },
    });
  });

  it('is merged into one that was there', () => {
    const [finding] = all([...repeat('Aide', 3), ...repeat('Entraide', 3)], repeat('Aide', 6));
    expect(finding).toMatchObject({
      code: 'label-merged',
      args: { from: ['Entraide'], to: 'Aide', moved: 3 },
    });
  });

  it('is split when a new one takes its organisations and it remains', () => {
    const [finding, none] = all(repeat('Aide', 6), [...repeat('Aide', 3), ...repeat('Entraide', 3)]);
    expect(none).toBeUndefined();
    expect(finding).toMatchObject({
      code: 'label-split',
      args: { from: 'Aide', to: ['Entraide'], moved: 3, known: 3 },
    });
  });

  it('says nothing of two organisations, or where most are not on both sides', () => {
    expect(all(repeat('Aide', 2), repeat('Entraide', 2))).toEqual([]);
    // Three of seven stay and three of seven were there: under half of either label is known.
    const absent = repeat('', 4);
    expect(
      all([...repeat('Aide', 7), ...absent], [...repeat('Entraide', 3), ...absent, ...repeat('Entraide', 4)]),
    ).toEqual([]);
    // Three of six: half.
    expect(
      all(
        [...repeat('Aide', 6), ...absent],
        [...repeat('Entraide', 3), '', '', '', ...repeat('Entraide', 4)],
      ),
    ).toHaveLength(1);
  });

  it('is one thing to end a mode and another to rename it', () => {
    const rows = (period: string, modes: readonly string[]) =>
      modes.flatMap((mode) => [0, 1, 2, 3].map((i) => ({ organisation: `O${i}`, period, mode, amount: 1 })));
    const ended = datasetOf([...rows('2021', ['Mission', 'Projet']), ...rows('2022', ['Mission'])]);
    expect(told(ended, 'period', 'label-merged')).toEqual([]);
    const renamed = datasetOf([
      ...rows('2021', ['Mission', 'Projet']),
      ...rows('2022', ['Mission', 'Ponctuel']),
    ]);
    expect(told(renamed, 'period', 'label-renamed')[0]?.args).toMatchObject({
      from: 'Projet',
      to: 'Ponctuel',
      moved: 4,
    });
  });
});
