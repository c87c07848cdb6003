import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/messages/en/index.ts';
import { fr } from '../../../src/messages/fr/index.ts';
import { all, opened, textOf } from '../documents.ts';
import { sampleBrief } from '../sample-brief.ts';

interface Stated {
  readonly text: { readonly fr: string; readonly en: string };
}

/** The brief of the sample in one language: its files, its claims, the labels of its data. */
async function brief(lang: 'fr' | 'en', ...more: readonly string[]) {
  const out = await sampleBrief(lang, '--all-claims', ...more);
  const names =
    lang === 'fr'
      ? ['rapport', 'affirmations', 'resultats', 'annexe']
      : ['report', 'claims', 'results', 'annex'];
  const read = (name: string) => readFileSync(join(out, name));
  const claims = JSON.parse(read(`${names[1]}.json`).toString()) as { readonly claims: readonly Stated[] };
  const results = JSON.parse(read(`${names[2]}.json`).toString()) as Record<string, unknown>;
  return {
    markdown: `${read(`${names[0]}.md`)}\n${read(`${names[3]}.md`)}`,
    html: `${read(`${names[0]}.html`)}\n${read(`${names[3]}.html`)}`,
    word: [names[0], names[3]].flatMap((name) => wordLines(read(`${name}.docx`))),
    claims: claims.claims.map(({ text }) => text[lang]),
    labels: ['regions', 'sectors'].flatMap((key) => (results[key] as string[] | null) ?? []),
  };
}

/** One space for each run of spaces, of whatever width. */
const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** Every text of the messages, less its holes: a definition, a threshold, a citation, which no data move. */
function fixedTexts(value: unknown): readonly string[] {
  // What a choice or a plural says is no fixed text: its claim says it.
  if (typeof value === 'string') return /\{\w+, /.test(value) ? [] : value.split(/\{\w+\}/);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(fixedTexts) : [];
}

/** What may hold a digit and is no figure of the data. */
const NO_FIGURE: readonly RegExp[] = [
  // A period, a file by its name, the number of a page or of a figure, where a row stands.
  /\b2023-2024\b/g,
  /psoc-fictif\.csv/g,
  /^(?:Figure|Tableau|Table) \d+(?: [.:–-])?/g,
  /\((?:lignes?|lines?) [\d, …]+[^)]*\)/g,
  // The version of the tool that wrote the page.
  /équité 0\.1\.0/g,
];

/** Lines with a digit that are neither a claim, nor a sentence of ours that no data move, nor a name. */
function unclaimed(
  lines: readonly string[],
  claims: readonly string[],
  labels: readonly string[],
  lang: 'fr' | 'en',
): string[] {
  const fixed = fixedTexts((lang === 'fr' ? fr : en).texts);
  const known = [...new Set([...claims, ...fixed, ...labels].map(plain))]
    .filter((text) => /\d/.test(text) && /\p{L}{3}/u.test(text))
    .sort((a, b) => b.length - a.length);
  return [...new Set(lines.map(plain))].filter((line) => {
    if (!/\d/.test(line)) return false;
    const rest = known.reduce((left, text) => left.replaceAll(text, ''), line);
    return /\d/.test(NO_FIGURE.reduce((left, pattern) => left.replace(pattern, ''), rest));
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};
const decoded = (text: string): string =>
  text.replace(/&(?:lt|gt|amp|quot|nbsp|#39);/g, (entity) => ENTITIES[entity]!);

/** Lines of Markdown that are no row of a table, without their marks. */
const markdownLines = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('|'))
    .map((line) => decoded(line).replace(/^(?:[-#>]+ )|\*{1,2}|\\(?=[[\]*_#|-])/g, ''));

/** Texts of the blocks of a page, outside the cells of its tables and the axes of its drawings. */
const htmlLines = (page: string): string[] =>
  page
    .replace(/<(script|style|head|svg|tbody|thead|tfoot|nav)\b[\s\S]*?<\/\1>/g, '<br>')
    .replace(/<\/?(?:strong|em|b|i|span|a|abbr|bdi|wbr|sup|sub|code|small)\b[^>]*>/g, '')
    .split(/<[^>]*>/)
    .map(decoded);

/** Paragraphs of a Word document outside its tables. */
function wordLines(bytes: Uint8Array): string[] {
  const inTable = (node: { readonly parentNode: unknown; readonly nodeName?: string } | null): boolean =>
    node !== null && (node.nodeName === 'w:tbl' || inTable(node.parentNode as Parameters<typeof inTable>[0]));
  return all(opened(bytes).xml('word/document.xml'), 'p')
    .filter((paragraph) => !inTable(paragraph))
    .map(textOf);
}

describe.each(['fr', 'en'] as const)('every line of the brief that states a figure (%s)', (lang) => {
  it('is a claim, in Markdown, on the page and in Word', async () => {
    const { markdown, html, word, claims, labels } = await brief(lang);
    expect(unclaimed(markdownLines(markdown), claims, labels, lang)).toEqual([]);
    expect(unclaimed(htmlLines(html), claims, labels, lang)).toEqual([]);
    expect(unclaimed(word, claims, labels, lang)).toEqual([]);
  }, 300_000);
});

describe('every line of an edition that states a figure', () => {
  it.each([
    ['of a region', ['--for', 'region=11']],
    ['for the public', ['--public']],
  ])(
    'is a claim: %s',
    async (_, more) => {
      const { markdown, claims, labels } = await brief('fr', ...more);
      expect(unclaimed(markdownLines(markdown), claims, labels, 'fr')).toEqual([]);
    },
    300_000,
  );
});
