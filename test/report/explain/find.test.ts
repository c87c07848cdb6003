import { describe, expect, it } from 'vitest';
import { withExplainTexts } from '../../../src/messages/explain.ts';
import { translator } from '../../../src/messages/translator.ts';
import { findEntry } from '../../../src/report/explain/find.ts';

const fr = await withExplainTexts(await translator('fr'));
const en = await withExplainTexts(await translator('en'));

function keyOf(asked: string, languages = [fr, en]): string | undefined {
  const found = findEntry(asked, languages);
  return 'entry' in found ? found.entry.key : undefined;
}

/** What people type, and the entry they mean. */
const NAMES: readonly (readonly [asked: string, key: string])[] = [
  ['indice de robin des bois', 'hoover'],
  ['indice de Theil', 'theil_t.zero0'],
  ['theil index', 'theil_t.zero0'],
  ['écart interquartile', 'iqr.type7'],
  ['rapport interdécile', 'p90p10.type7'],
  ['ratio de palma', 'palma.interp'],
  ['courbe de Lorenz', 'share.bottom40'],
  ['McLoone', 'mcloone.half'],
  ['federal range ratio', 'w.frr.type1'],
  ['plancher', 'floor.headcount'],
  ['seuil plancher', 'floor.headcount'],
  ['déficit', 'floor.total_shortfall'],
  ['FGT', 'floor.fgt1'],
  ['richesse relative', 'floor.ratio'],
  ['indice de concentration', 'concentration.CI'],
  ['SII', 'agg.sii_linear'],
  ['RII', 'agg.rii_linear'],
  ['risque attribuable', 'he.par'],
  ['attributable fraction', 'he.paf_pct'],
  ['fraction attribuable', 'he.paf_pct'],
  ['êta carré', 'anova.eta2'],
  ['valeur p', 'perm.exact.eta2'],
  ['p-value', 'perm.exact.eta2'],
  ['bootstrap', 'boot.*.perc.lo95'],
  ['intervalle de confiance', 'boot.*.bca.lo95'],
  ['confidence interval', 'boot.*.bca.lo95'],
  ['Holm', 'padjust.holm'],
  ['Shapley', 'sources.shapley_gini.equalise.*'],
  ['Oaxaca', 'oaxaca.gap'],
  ['Kitagawa', 'kitagawa.gap'],
  ['équité horizontale', 'ajl.H'],
  ['horizontal equity', 'ajl.H'],
  ['convergence', 'beta.coef'],
  ['jumelage', 'cem.median.weights'],
  ['matching', 'cem.median.weights'],
  ['confidentialité', 'suppress.*.minN'],
  ['Gower', 'gower.*.*'],
  ['Kolm', 'kolm.scaled'],
];

describe('names that people type', () => {
  it.each(NAMES)('%s', (asked, key) => {
    expect(keyOf(asked)).toBe(key);
  });

  it('find the same entry whichever language is asked first', () => {
    for (const [asked, key] of NAMES) expect([asked, keyOf(asked, [en, fr])]).toEqual([asked, key]);
  });

  it('lead to suggestions where they fit several entries', () => {
    for (const asked of ['quintile', 'décile', 'disparité']) {
      const found = findEntry(asked, [fr, en]);
      expect('near' in found ? found.near.length : 0).toBeGreaterThan(0);
    }
  });
});
