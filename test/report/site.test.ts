import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { site as en } from '../../src/messages/en/site.ts';
import { site as fr } from '../../src/messages/fr/site.ts';
import { entries } from '../../src/report/explain/entries.ts';
import { TERM_NAMES } from '../../src/study/terms.ts';
import { newFolder } from '../support/folder.ts';
import { equite, ROOT } from '../support/run.ts';
import { smallSample } from '../support/small-sample.ts';

type Element = DefaultTreeAdapterTypes.Element;

const SITE = join(ROOT, 'reports/site');

/** Every element of a page, in document order; anything the parser had to mend is an error. */
function elements(file: string): readonly Element[] {
  const faults: string[] = [];
  const document = parse(readFileSync(file, 'utf8'), { onParseError: ({ code }) => faults.push(code) });
  expect([file, faults]).toEqual([file, []]);
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(document);
  return found;
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const PAGES = new Map(
  readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name.replaceAll('\\', '/'), elements(join(SITE, name))]),
);
const idsOf = (page: string): readonly string[] =>
  (PAGES.get(page) ?? []).flatMap((element) => attribute(element, 'id') ?? []);
const linksOf = (page: string): readonly string[] =>
  PAGES.get(page)!.flatMap((element) => attribute(element, 'href') ?? attribute(element, 'src') ?? []);

/** Where a link of a page leads: a page of the site and a place on it. */
const target = (page: string, href: string): readonly [string, string] => {
  const [path = '', place = ''] = href.split('#');
  return [path === '' ? page : relative(SITE, join(SITE, dirname(page), path)).replaceAll('\\', '/'), place];
};

describe('the documentation site', () => {
  it('has no link that leads nowhere, and none that leaves it', () => {
    const dead = [...PAGES.keys()].flatMap((page) =>
      linksOf(page).filter((href) => {
        const [file, place] = target(page, href);
        if (/^[a-z]+:/i.test(href)) return true;
        if (!file.endsWith('.html')) return file !== 'style.css';
        return !PAGES.has(file) || (place !== '' && !idsOf(file).includes(place));
      }),
    );
    expect(dead).toEqual([]);
  });

  it('reaches every page from its front door', () => {
    const reached = new Set(['index.html']);
    for (const page of reached) {
      for (const href of linksOf(page)) if (href.includes('.html')) reached.add(target(page, href)[0]);
    }
    expect([...PAGES.keys()].filter((page) => !reached.has(page))).toEqual([]);
  });

  it('gives each place of a page a name of its own, and each page a language and a title', () => {
    for (const [page, all] of PAGES) {
      const ids = idsOf(page);
      expect([page, ids.filter((id, i) => ids.indexOf(id) !== i)]).toEqual([page, []]);
      const html = all.find(({ tagName }) => tagName === 'html')!;
      expect(attribute(html, 'lang')).toBe(page.startsWith('en/') ? 'en-CA' : 'fr-CA');
      expect(all.filter(({ tagName }) => tagName === 'h1').length).toBe(1);
    }
  });

  it('names commands by the words of its language', () => {
    const named = (folder: string) =>
      [...PAGES.keys()]
        .filter((page) => page.startsWith(folder))
        .flatMap((page) =>
          [...readFileSync(join(SITE, page), 'utf8').matchAll(/\bequite ([a-z]+)/g)].map(
            (match) => `${page}: ${match[1]}`,
          ),
        );
    const only = (key: 'name' | 'alias', other: 'name' | 'alias') =>
      COMMANDS.map((spec) => spec[key]).filter((word) => !COMMANDS.some((spec) => spec[other] === word));
    const said = (folder: string, words: readonly string[]) =>
      named(folder).filter((one) => words.some((word) => one.endsWith(`: ${word}`)));
    expect(said('fr/', only('name', 'alias'))).toEqual([]);
    expect(said('en/', only('alias', 'name'))).toEqual([]);
    expect(said('fr/', ['calculer']).length).toBeGreaterThan(100);
  });

  it('has a place for every figure, every word and every trap, in both languages', () => {
    for (const lang of ['fr', 'en']) {
      const families = [...new Set(entries().map(({ family }) => family))];
      const cards = families.flatMap((family) => idsOf(`${lang}/${family}.html`)).length;
      // A card a figure, and of each page its text and the three places that hold for the family.
      expect(cards).toBe(entries().length + 4 * families.length);
    }
    expect(idsOf(`fr/${fr.files.glossary}.html`)).toEqual(['text', ...TERM_NAMES]);
    expect(idsOf(`en/${en.files.traps}.html`).length).toBe(13);
  });
});

describe.each([
  ['fr', fr],
  ['en', en],
] as const)('how to contest these results (%s)', (lang, texts) => {
  it('shows commands that run as they stand, on a file and the brief made from it', () => {
    const cwd = newFolder('contest');
    const env = { EQUITE_LANG: lang, XDG_CONFIG_HOME: cwd };
    // Some organisations of the year of the example report: its claims need not hold.
    const lines = smallSample(10).split('\n');
    const year = lines.filter((line, i) => i === 0 || line.startsWith('2023-2024'));
    writeFileSync(join(cwd, 'export.csv'), `${year.join('\n')}\n`);
    cpSync(join(ROOT, 'reports', lang, lang === 'fr' ? 'rapport' : 'report'), cwd, { recursive: true });
    const [results, after] =
      lang === 'fr' ? ['resultats.json', 'nouveau.json'] : ['results.json', 'new.json'];
    cpSync(join(cwd, results), join(cwd, after));
    const commands = texts.contest.flatMap(({ command }) => command ?? []);
    expect(commands.length).toBe(8);
    for (const command of commands) {
      const run = equite(command.replace(/^equite /, '').split(' '), { cwd, env });
      // 1: a claim that does not hold any more, or a figure that differs, is an answer too.
      expect([command, run.code, run.stderr.includes('equite --help')]).toEqual([
        command,
        expect.toBeOneOf([0, 1]),
        false,
      ]);
      expect(run.stdout.length).toBeGreaterThan(100);
    }
  });
});
