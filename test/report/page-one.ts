import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv as en } from '../../src/messages/en/csv.ts';
import { csv as fr } from '../../src/messages/fr/csv.ts';
import { slug } from '../../src/report/brief/files.ts';
import { newFolder } from '../support/folder.ts';
import { equiteHere } from '../support/in-process.ts';
import { ROOT } from '../support/run.ts';
import { sampleBrief } from './sample-brief.ts';

const SAMPLE = join(ROOT, 'data/samples/psoc-fictif.csv');

async function edition(lang: 'fr' | 'en', ...more: readonly string[]) {
  const out = await sampleBrief(lang, ...more);
  const read = (name: string) => readFileSync(join(out, name), 'utf8');
  const brief = read(lang === 'fr' ? 'rapport.md' : 'report.md');
  return { brief, pageOne: brief.slice(0, brief.indexOf('\n## ')), read };
}

/** What a volunteer would stop at. */
const FORBIDDEN: readonly RegExp[] = [
  /theil|gini|holm|mcloone|atkinson|bootstrap|jackknife|permutation|studentis|p-value|valeur-p/i,
  // A probability, a letter of Greek, a count as statisticians write it.
  /\bp\s*[<=≤]|[α-ωΑ-Ω]|\bn\s*=/,
  // A median stands only where it is explained; page one has no room for it.
  /médian|median/i,
  // Files, flags, codes in brackets, lines of a file.
  /\.(?:csv|xlsx|json|html|md|yaml)\b|--\w|\[[a-z-]+\]|\blignes? \d|\brows? \d|psoc-fictif/i,
  // Cents, and the code of a region before its name.
  /\d[,.]\d{2}[\s\u00a0]\$|\$[\d,]+\.\d{2}\b(?!M)|\b\d{2} (?=[A-ZÀ-Ý][a-zà-ÿ])/,
];

describe.each([
  ['fr', [], 'Ce qu’il en coûte', 'Ce que nous demandons', 'Non.'],
  ['en', [], 'What it costs', 'What we ask', 'No.'],
  ['fr', ['--for', 'region=11'], 'Ce qu’il en coûte', 'Ce que nous demandons', 'Non.'],
] as const)('page one (%s %j)', (lang, more, cost, ask, answer) => {
  it('answers alone, for regions and for sectors, in words that a volunteer uses', async () => {
    // All claims in the file of claims: the pages are the same with or without.
    const { pageOne, brief } = await edition(lang, '--all-claims', ...more);
    for (const part of [answer, cost, ask]) expect(pageOne).toContain(part);
    expect(pageOne).toMatch(
      lang === 'fr' ? /Selon la région.*[\s\S]*Selon le secteur/ : /By region[\s\S]*By sector/,
    );
    expect(pageOne).toMatch(lang === 'fr' ? /M\$/ : /\$[\d.]+M/);
    const found = FORBIDDEN.flatMap((pattern) => pattern.exec(pageOne)?.[0] ?? []);
    expect(found).toEqual([]);
    expect(brief.split(/\s+/).length).toBeLessThan(2_500);
  }, 300_000);
});

describe('what a person would quote', () => {
  it('is at most thirty sentences, each with the line that stands under it', async () => {
    const { read } = await edition('fr');
    const { claims } = JSON.parse(read('affirmations.json')) as {
      claims: { text: { fr: string }; cite: { fr: string; en: string }; group: string }[];
    };
    expect(claims.length).toBeGreaterThan(5);
    expect(claims.length).toBeLessThanOrEqual(30);
    expect(claims.every(({ group }) => group !== 'more')).toBe(true);
    for (const { cite } of claims) {
      expect(cite.fr).toMatch(
        /^Source\u00a0: .*2023-2024.*Comparable\u00a0: même typologie\. .*equite verifier/,
      );
      expect(cite.en).toMatch(/^Source: .*Comparable: same typology\. .*equite verify/);
    }
  }, 300_000);
});

describe('what is printed', () => {
  /** A choice of a message that nobody filled, also with the escapes of Markdown. */
  const UNFILLED = /\{\w+, (?:select|plural|number)/;

  it.each([
    ['fr', []],
    ['fr', ['--for', 'region=11']],
    ['en', []],
  ] as const)(
    'has no message that was not filled (%s %j)',
    async (lang, more) => {
      const out = await sampleBrief(lang, '--all-claims', ...more);
      const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
      const texts = files.filter((file) => /\.(?:md|html|csv|svg|json)$/.test(file));
      expect(texts.length).toBeGreaterThan(20);
      const unfilled = texts.filter((file) =>
        UNFILLED.test(readFileSync(join(out, file), 'utf8').replaceAll('\\', '')),
      );
      expect(unfilled).toEqual([]);
    },
    300_000,
  );

  it('says once, and of which column, that a cell is blank', async () => {
    const { read } = await edition('fr', '--all-claims');
    const lines = read('annexe.md')
      .split('\n')
      .filter((line) => line.includes('À noter'));
    expect(lines.length).toBeGreaterThan(0);
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) expect(line).toMatch(/\(colonne «\u00a0[^»]+\u00a0»\)$/);
  }, 300_000);
});

describe('the names of files and sheets', () => {
  it.each([
    ['fr', fr()],
    ['en', en()],
  ] as const)('are of one table each (%s)', (_, { sheets }) => {
    const names = Object.values(sheets).map(slug);
    const twice = names.filter((name, i) => names.indexOf(name) !== i);
    expect(twice).toEqual([]);
  });
});

describe('figures of several years', () => {
  it('are never asked for each year: their mean is', async () => {
    const out = newFolder('page-one');
    // The brief alone: what stands in the annex is not read.
    const asked = ['--comparable', 'typology', '--draws', '300', '--sections', 'needs,asks'];
    const args = ['report', SAMPLE, '-o', out, ...asked, '-q'];
    expect((await equiteHere([...args, '--lang', 'fr'], 'fr')).code).toBe(0);
    const text = readFileSync(join(out, 'rapport.md'), 'utf8').replaceAll('\u00a0', ' ');
    const [, sum, years, mean] = /il manque ([\d,]+) M\$ en (\d) exercices, ([\d,]+) M\$ par année/.exec(
      text,
    )!;
    const number = (digits: string) => Number(digits.replace(',', '.'));
    expect(years).toBe('5');
    expect(number(mean!)).toBeCloseTo(number(sum!) / 5, 0);
    expect(text).toContain(`Un rehaussement récurrent et indexé de ${mean} M$ par année`);
    expect(text).toContain('Exercices 2019-2020 à 2023-2024, réunis.');
  }, 300_000);
});

describe('the figure that stands for a sentence', () => {
  it('is one that the sentence prints', async () => {
    const { read } = await edition('fr', '--all-claims');
    const { claims } = JSON.parse(read('affirmations.json')) as {
      claims: {
        id: string;
        text: { fr: string };
        value: number | string;
        figures: Record<string, unknown>;
      }[];
    };
    const ofLine = claims.filter(({ id }) => id.startsWith('line brief.front'));
    expect(ofLine.length).toBeGreaterThan(3);
    // A shortfall of millions is not stood for by the one year that it is of.
    const lacking = ofLine.find(({ id }) => id.includes('needs.lacking'));
    expect(Number(lacking?.value)).toBeGreaterThan(1_000_000);
    const regions = ofLine.find(({ id }) => id === 'line brief.front.regions');
    expect(regions?.text.fr).toMatch(new RegExp(`(?:Dans|Pour) ${regions?.value} régions`));
  }, 300_000);
});
