import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/base/text.ts';
import { withExplainTexts } from '../../../src/messages/explain.ts';
import { translator } from '../../../src/messages/translator.ts';
import { entries, entryOf } from '../../../src/report/explain/entries.ts';
import { findEntry } from '../../../src/report/explain/find.ts';
import { namesOf } from '../../../src/report/explain/list.ts';
import { findTerm, termNames, termReport } from '../../../src/report/explain/terms.ts';
import { TERM_NAMES, TERMS } from '../../../src/study/terms.ts';
import { equite } from '../../support/run.ts';

const fr = await withExplainTexts(await translator('fr'));
const en = await withExplainTexts(await translator('en'));

/** Words that the reports print, in both languages, and what explains them. */
const WORDS: readonly (readonly [asked: string, key: string])[] = [
  ['comparable', 'comparable'],
  ['peers', 'comparable'],
  ['couverture', 'coverage'],
  ['support commun', 'common-support'],
  ['régions équivalentes', 'effective-regions'],
  ['référence', 'reference'],
  ['recouvrement', 'overlap'],
  ['balance', 'balance'],
  ['reçu ÷ attendu', 'expected'],
  ['Received ÷ comparables elsewhere', 'parity-ratio'],
  ['constat', 'verdict'],
  ['p familial', 'chance-of-a-gap'],
  ['écart décelable', 'gap-that-could-be-found'],
  ['il manque', 'lacking'],
  ['gap', 'gap'],
  ['écart', 'gap'],
  ['parity ratio', 'parity-ratio'],
  ['rapport de parité', 'parity-ratio'],
  ['à composition de l’ensemble', 'standardised-level'],
  ['cost of parity', 'cost-of-parity'],
  ['manque à la référence', 'cost-of-parity'],
  ['attendu', 'expected'],
  ['se referme', 'change'],
  ['widening', 'change'],
  ['années jusqu’à la parité', 'years-to-parity'],
  ['dollars courants', 'constant-dollars'],
  ['regression to the mean', 'return-to-the-mean'],
  ['indexation', 'indexation-lens'],
  ['mêmes organismes', 'panel'],
  ['dates placebo', 'declared-date'],
  ['trois étages', 'three-levels'],
  ['Theil three levels', 'three-levels'],
  ['rarefaction', 'same-size'],
  ['à taille égale', 'same-size'],
  ['non expliqué', 'not-explained'],
  ['par habitant', 'denominators'],
  ['part de la mission globale', 'mission-share'],
  ['affirmation', 'claim'],
];

/** Those that name a value of the calculator. */
const VALUES: readonly (readonly [asked: string, key: string])[] = [
  ['richesse relative', 'floor.ratio'],
  ['Holm', 'padjust.holm'],
  ['Benjamini-Hochberg', 'padjust.BH'],
  ['Kitagawa', 'kitagawa.gap'],
  ['Gower', 'gower.*.*'],
  ['SMD', 'smd.treated.x*'],
  ['permutation', 'perm.exact.eta2'],
  ['suppression', 'suppress.*.minN'],
  ['Oaxaca', 'oaxaca.gap'],
  ['seuil plancher', 'floor.headcount'],
];

describe('words of the reports', () => {
  it.each(WORDS)('%s', (asked, key) => {
    expect(findTerm(asked, [fr, en])).toBe(key);
    expect(findTerm(asked, [en, fr])).toBe(key);
  });

  it.each(VALUES)('%s is a value of the calculator', (asked, key) => {
    expect(findTerm(asked, [fr, en])).toBeUndefined();
    const found = findEntry(asked, [fr, en]);
    expect('entry' in found ? found.entry.key : found.near).toBe(key);
  });

  it('take a name from no value of the calculator, but for those that the reports mean otherwise', () => {
    const values = new Set(entries().flatMap((entry) => [...namesOf(entry, fr), ...namesOf(entry, en)]));
    const shared = TERM_NAMES.flatMap((name) =>
      [...termNames(name, fr), ...termNames(name, en)].filter((word) => values.has(word)),
    );
    expect([...new Set(shared)].sort()).toEqual(['ecart', 'gap']);
    const owners = TERM_NAMES.flatMap((name) => [
      ...new Set([...termNames(name, fr), ...termNames(name, en)]),
    ]);
    expect(owners.length).toBe(new Set(owners).size);
  });

  it('point to values that there are', () => {
    for (const { see } of Object.values(TERMS)) for (const key of see) expect(entryOf(key)?.key).toBe(key);
  });

  it('say each part in French as in French', () => {
    const text = TERM_NAMES.flatMap((name) => {
      const { name: title, aliases, meaning, reading, misleads } = fr.explain.terms[name];
      return [title, ...aliases, meaning, reading, misleads];
    }).join('\n');
    expect(text).not.toMatch(/ [:%$»]|« |[\s\u00a0][;!?]|\p{L}'\p{L}/u);
  });

  it('stand in a page: what it says, how to read it, when it misleads', () => {
    for (const name of TERM_NAMES) {
      const { lead, sections } = termReport(name, en);
      expect(lead.length).toBe(1);
      expect(sections.map(({ heading }) => heading)).toEqual(
        expect.arrayContaining(['In reports', 'When it misleads', 'Also called']),
      );
    }
  });
});

describe('equite explain', () => {
  it('explains a word of the reports in either language, as text and as data', () => {
    const text = equite(['expliquer', 'rapport', 'de', 'parité']);
    expect([text.code, text.stdout.includes('Σ xᵢ / Σ eᵢ')]).toEqual([0, true]);
    const data = JSON.parse(equite(['explain', 'parity ratio', '--lang', 'en', '--json']).stdout) as {
      terms: { key: string; see: string[] }[];
    };
    expect(data.terms).toMatchObject([{ key: 'parity-ratio', see: ['floor.ratio'] }]);
  });

  it('keeps the value of the calculator for who types its key, and suggests words too', () => {
    const { entries: found } = JSON.parse(equite(['explain', 'kitagawa.gap', '--json']).stdout) as {
      entries: { key: string }[];
    };
    expect(found[0]?.key).toBe('kitagawa.gap');
    expect(equite(['explain', 'rarefation']).stderr).toContain(fold('raréfaction'));
  });
});
