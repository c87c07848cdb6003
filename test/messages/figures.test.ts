import { describe, expect, it } from 'vitest';
import { computeCase } from '../../src/measure/compute.ts';
import { methodOf, methods } from '../../src/measure/methods.ts';
import { matcher } from '../../src/measure/patterns.ts';
import { indicator, keys } from '../../src/measure/registry.ts';
import { formulaText, withExplainTexts } from '../../src/messages/explain.ts';
import { findText, indicatorText } from '../../src/messages/indicator-reading.ts';
import { translator } from '../../src/messages/translator.ts';
import { entries, entryOf } from '../../src/report/explain/entries.ts';
import { explain } from '../../src/report/explain/figure.ts';
import { oracleCases, oraclesAbsent } from '../measure/oracles.ts';

const fr = await withExplainTexts(await translator('fr'));
const en = await withExplainTexts(await translator('en'));
const LANGUAGES = [fr, en];

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** What everyone can ask about a key: in both languages, with a source, a reading and a direction. */
function lacking(key: string): string[] {
  const entry = entryOf(key);
  if (!entry) return [`${key}: no entry`];
  const missing = [];
  if (entry.references.length === 0) missing.push('reference');
  if (!entry.formula) missing.push('formula');
  if (!entry.direction) missing.push('direction');
  for (const translate of LANGUAGES) {
    const found = findText(key, translate)?.text;
    if (!found) {
      missing.push(`texts in ${translate.lang}`);
      continue;
    }
    const { name, short, meaning, reading } = found;
    if (!name || !short || !meaning || !reading)
      missing.push(`name, meaning or reading in ${translate.lang}`);
    const { why, misleads, others } = explain(entry, translate);
    if (!why || !misleads || others.some((text) => !text)) missing.push(`use or limits in ${translate.lang}`);
  }
  return missing.map((what) => `${key}: ${what}`);
}

describe('texts of every figure', () => {
  it('describe every key of the registry and every value of the calculator, in both languages', () => {
    const all = [...keys(), ...methods.map(({ pattern }) => pattern)];
    expect(all.flatMap(lacking)).toEqual([]);
  });

  it.skipIf(oraclesAbsent)(
    'describe every required key of the oracles (skipped where ../shared is absent)',
    () => {
      const required = oracleCases().flatMap(({ values }) =>
        values.filter((v) => v.required).map((v) => v.key),
      );
      expect([...new Set(required)].flatMap(lacking)).toEqual([]);
    },
  );

  it.skipIf(oraclesAbsent)(
    'describe every key that the calculator prints, and nothing that it does not (skipped where ../shared is absent)',
    () => {
      const printed = new Set(oracleCases().flatMap((one) => computeCase(one).values.map(({ key }) => key)));
      expect([...printed].flatMap(lacking)).toEqual([]);
      const described = new Set([...printed].flatMap((key) => methodOf(key)?.pattern ?? []));
      expect(methods.map(({ pattern }) => pattern).filter((pattern) => !described.has(pattern))).toEqual([]);
    },
  );

  it('have the same keys and the same placeholders in both languages', () => {
    expect(Object.keys(fr.indicators).sort()).toEqual(Object.keys(en.indicators).sort());
    for (const [key, text] of Object.entries(en.indicators)) {
      const other = fr.indicators[key]!;
      for (const field of ['name', 'short', 'meaning', 'reading'] as const) {
        expect([key, field, placeholders(other[field])]).toEqual([key, field, placeholders(text[field])]);
      }
      for (const field of ['why', 'misleads', 'others'] as const) {
        expect([key, field, other[field] === undefined]).toEqual([key, field, text[field] === undefined]);
      }
    }
  });

  it('have one text for each entry: none that no key uses', () => {
    const patterns = Object.keys(en.indicators);
    const match = matcher(patterns);
    const beside = ['share_of_total', 'population', 'per_inhabitant'];
    const used = new Set([
      ...beside,
      ...[...keys(), ...methods.map(({ pattern }) => pattern)].flatMap((key) => match(key)?.pattern ?? []),
    ]);
    expect(patterns.filter((pattern) => !used.has(pattern))).toEqual([]);
  });

  it('fill the parameters of a key as each language writes numbers', () => {
    expect(indicatorText('atkinson.0.5', fr).name).toBe('Indice d’Atkinson (ε = 0,5)');
    expect(indicatorText('atkinson.0.5', en).name).toBe('Atkinson index (ε = 0.5)');
    expect(indicatorText('quantile.type7.p05', fr).name).toBe('5e centile (type 7)');
    expect(indicatorText('w.hoover', fr).name).toBe('Indice de Hoover, avec poids');
    expect(indicatorText('w.share.top10', en).name).toBe('Share of the top 10%, weighted');
  });

  it('leave no placeholder and no English word in a formula or sentence shown in French', () => {
    const english =
      /\b(the|of|with|and|when|share|weight|smallest|largest|mean|median|units|group|rank|each|standard|slope|observed|between|within|weighted|claims|what)\b/i;
    const wrong = entries().flatMap((entry) => {
      const { example, facts } = explain(entry, fr);
      const said = [formulaText(entry.formula, fr), ...example, ...facts.flat()];
      for (const text of said) expect(text).not.toMatch(/\{p\d\}|\{value\}/);
      return said
        .filter((text) => !text.startsWith('equite calculer') && text !== entry.key)
        .filter((text) => english.test(text.replace(/\([a-z_0-9.]+\)|Avec .* = .*?\]|w\.[a-z_0-9.]+/g, '')))
        .map((text) => `${entry.key}: ${text}`);
    });
    expect(wrong).toEqual([]);
  });

  it('point to dollar twins and weighted twins that exist', () => {
    for (const entry of entries()) {
      if (entry.absoluteTwin !== undefined) {
        expect([entry.key, entryOf(entry.absoluteTwin)?.unit]).toEqual([entry.key, 'currency']);
      }
      if (typeof entry.weights === 'object') expect(indicator(entry.weights.twin)).toBeDefined();
    }
  });
});

describe('French typography', () => {
  const all = JSON.stringify([fr.indicators, fr.explain]);
  it('puts a no-break space before : % » and after «, and none before ; ! ?', () => {
    expect(
      all.match(/.{0,20}[^\u00a0\u202f:] ?[%»](?![\d])/g)?.filter((hit) => !/\u00a0[%»]/.test(hit)) ?? [],
    ).toEqual([]);
    expect(all.match(/.{0,20} :.{0,5}/g) ?? []).toEqual([]);
    expect(all.match(/«[^\u00a0].{0,10}/g) ?? []).toEqual([]);
    expect(all.match(/.{0,10}[\s\u00a0][;!?]/g) ?? []).toEqual([]);
  });
  it('uses the typographic apostrophe', () => {
    expect(all).not.toMatch(/[a-zà-ÿ]'[a-zà-ÿ]/i);
  });
});
