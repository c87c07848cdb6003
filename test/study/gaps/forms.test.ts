import { describe, expect, it } from 'vitest';
import { type Forms, formsOf } from '../../../src/study/gaps/forms.ts';
import { FundingStudy } from '../../../src/study/gaps/funding.ts';
import type { Scene } from '../../../src/study/gaps/scene.ts';
import { datasetOf } from '../../support/dataset.ts';
import { sceneFrom } from './support.ts';

const row = (organisation: string, region: string, typology: string, mode: string, amount: number) => ({
  organisation,
  region,
  typology,
  mode,
  amount,
});
const dataset = datasetOf([
  row('a', 'Laval', 'A', 'Mission globale', 60),
  row('a', 'Laval', 'A', 'Projet', 40),
  row('b', 'Laval', 'B', 'Soutien à la mission globale', 90),
  row('c', 'Estrie', 'A', 'MISSION', 100),
  row('d', 'Estrie', 'B', 'Prêt', 20),
  row('d', 'Estrie', 'B', '', 10),
]);

/** One comparable elsewhere is enough here: the figures are worked out by hand. */
const formsOfScene = (scene: Scene) =>
  formsOf(scene, new FundingStudy(scene, { seed: 1, draws: 0, fewest: 1, factors: [] }));

describe('forms of money', () => {
  const scene = sceneFrom(dataset);
  const forms = formsOfScene(scene) as Forms;

  it('give the mission share by region and type, under any spelling of the mode', () => {
    expect(forms.overall).toEqual({
      n: 4,
      mission: '250.00',
      total: '320.00',
      unknown: '10.00',
      share: { value: 250 / 320 },
    });
    expect(forms.regionLabels).toEqual(['Estrie', 'Laval']);
    expect(forms.byRegion.map((one) => ('share' in one ? one.share : one))).toEqual([
      { value: 100 / 130 },
      { value: 150 / 190 },
    ]);
    expect(forms.byType.map((one) => ('share' in one ? one.share : one))).toEqual([
      { value: 160 / 200 },
      { value: 90 / 120 },
    ]);
    expect(forms.modes.map(({ code, labels }) => [code, labels])).toEqual([
      ['mission-globale', ['Mission globale', 'Soutien à la mission globale', 'MISSION']],
      ['projet-ponctuel', ['Projet']],
      [undefined, ['Prêt']],
    ]);
  });

  it('hold each mode of a region against that of its comparables', () => {
    const laval = Array.isArray(forms.gaps) ? forms.gaps.filter(({ region }) => region === 1) : [];
    // Mission: a 60 against c 100, b 90 against d 0: means 75 and 50.
    expect(laval[0]).toMatchObject({
      mode: 0,
      n: 2,
      receiving: 2,
      mean: { value: 75 },
      compared: 2,
      ratio: { value: 1.5 },
      gap: { value: 25 },
    });
    // Projects: a 40, b 0 against c 0, d 0: no ratio to nothing.
    expect(laval[1]).toMatchObject({
      mode: 1,
      receiving: 1,
      mean: { value: 20 },
      gap: { value: 20 },
      ratio: { undefined: 'zero-reference' },
    });
  });

  it('are undefined, with the reason, where the data cannot tell', () => {
    const plain = sceneFrom(
      datasetOf([
        { organisation: 'a', region: 'Laval', typology: 'A', amount: 10 },
        { organisation: 'b', region: 'Laval', typology: 'A', amount: 10 },
      ]),
    );
    expect(formsOfScene(plain)).toEqual({ undefined: 'no-mode-column' });
    const unknown = sceneFrom(
      datasetOf([row('a', 'Laval', 'A', 'Prêt', 10), row('b', 'Laval', 'A', 'Prêt', 5)]),
    );
    expect((formsOfScene(unknown) as Forms).overall.share).toEqual({
      undefined: 'no-mission',
    });
    const rows = sceneFrom(dataset, { unit: 'row' });
    expect((formsOfScene(rows) as Forms).gaps).toEqual({ undefined: 'units-are-rows' });
  });
});
