import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/** Data flows one way: a room imports itself and the rooms before it. */
const ROOMS = [
  'base',
  'read',
  'clean',
  'measure',
  'compare',
  'study',
  'messages',
  'report',
  'settings',
  'library',
  'cli',
];

/** A room that is pure numbers: besides itself it may use these only. */
const ONLY: Readonly<Record<string, readonly string[]>> = { measure: ['base'] };

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .filter(({ parentPath }) => !parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name));
}

const FILES = sources(SRC).map((path) => {
  const text = readFileSync(path, 'utf8');
  const imports = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => match[1]!);
  return { path, name: relative(SRC, path).replaceAll('\\', '/'), text, imports };
});

/** The files of the house that a file imports, types included. */
const importedBy = ({ path, imports }: (typeof FILES)[number]): string[] =>
  imports
    .filter((target) => target.startsWith('.'))
    .map((target) => relative(SRC, resolve(dirname(path), target)).replaceAll('\\', '/'))
    .filter((target) => !target.startsWith('..'));

const roomOf = (name: string): string => name.split('/')[0]!;

/** Each circle that a search in depth closes, as the files on its way: none where the imports are in order. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): void => {
    const from = way.indexOf(name);
    if (from >= 0) found.push([...way.slice(from), name].join(' → '));
    if (from >= 0 || done.has(name)) return;
    for (const next of imports.get(name) ?? []) visit(next, [...way, name]);
    done.add(name);
  };
  for (const name of imports.keys()) visit(name, []);
  return found;
}

/** Lines that bring names in or hand them on: they may stand before what a file is for. */
const BROUGHT_IN =
  /^(?:import '[^']+'|(?:import|export)(?: type)? (?:[\w$]+(?:, )?)?(?:\{[^}]*\}|\*(?: as [\w$]+)?)?\s*from '[^']+'(?: with \{[^}]*\})?);\n/gm;

/** A comment before anything is declared, or one on the first thing that is exported. */
function saysWhatItIsFor(text: string): boolean {
  const own = text.replace(BROUGHT_IN, '').trimStart();
  const exported = own.search(/^export /m);
  return /^\/[/*]/.test(own) || (exported >= 0 && own.slice(0, exported).trimEnd().endsWith('*/'));
}

describe('the house', () => {
  it('has no room that this test does not know', () => {
    const rooms = new Set(FILES.filter(({ name }) => name.includes('/')).map(({ name }) => roomOf(name)));
    expect([...rooms].filter((room) => !ROOMS.includes(room))).toEqual([]);
  });

  it('lets data flow one way: no room imports a later one', () => {
    const wrong = FILES.filter(({ name }) => name.includes('/')).flatMap((file) =>
      importedBy(file)
        .filter((target) => {
          const from = roomOf(file.name);
          const to = roomOf(target);
          const allowed = ONLY[from];
          if (from === to) return false;
          return allowed ? !allowed.includes(to) : ROOMS.indexOf(to) > ROOMS.indexOf(from);
        })
        .map((target) => `${file.name} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('goes round in no circle: no file imports itself by way of others, not even for a type', () => {
    expect(circles(new Map(FILES.map((file) => [file.name, importedBy(file)])))).toEqual([]);
  });

  it('finds a circle where there is one', () => {
    const tree = { a: ['b', 'd'], b: ['c'], c: ['b'], d: ['d'], e: ['a', 'b'] };
    expect(circles(new Map(Object.entries(tree)))).toEqual(['b → c → b', 'd → d']);
  });

  it('says in the first lines of every file what it is for', () => {
    expect(FILES.filter(({ text }) => !saysWhatItIsFor(text)).map(({ name }) => name)).toEqual([]);
    const brought = "import { a, type B } from './a.ts';\nexport type { C } from './c.ts';\n\n";
    expect(saysWhatItIsFor(`${brought}const N = 1;\n\n/** What it is for. */\nexport const b = N;\n`)).toBe(
      true,
    );
    expect(saysWhatItIsFor(`${brought}export const b = 1;\n\n/** Another. */\nexport const c = 2;\n`)).toBe(
      false,
    );
  });

  it('says everything on standard error where the bar is wiped first', () => {
    const wrong = FILES.filter(({ name, text }) => /\bstderr\.write\b/.test(text) && roomOf(name) === 'cli');
    expect(wrong.map(({ name }) => name)).toEqual(['cli/standard-error.ts']);
  });

  it('touches the process only in cli', () => {
    const wrong = FILES.filter(({ name }) => roomOf(name) !== 'cli')
      .filter(({ text }) =>
        /\bprocess\.(?:env|argv|std(?:out|err|in)|exit)|\bconsole\.|new Date\(\)|Date\.now/.test(text),
      )
      .map(({ name }) => name);
    expect(wrong).toEqual([]);
  });

  it('imports simple-statistics in one file only, which fixes its conventions', () => {
    const users = FILES.filter(({ imports }) => imports.includes('simple-statistics')).map(
      ({ name }) => name,
    );
    expect(users).toEqual(['measure/statistics.ts']);
  });

  it('never spreads a list into Math.max or Math.min in measure', () => {
    const wrong = FILES.filter(({ name }) => roomOf(name) === 'measure')
      .filter(({ text }) => /Math\.(?:max|min)\(\.\.\./.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
      .map(({ name }) => name);
    expect(wrong).toEqual([]);
  });
});

describe('the tests', () => {
  const HERE = fileURLToPath(new URL('./', import.meta.url));
  const TESTS = sources(HERE);

  it('share their modules: a file that puts another in the place of one loads them anew, before and after', () => {
    const mocking = TESTS.map((path) => readFileSync(path, 'utf8')).filter((text) =>
      /^vi\.mock\(/m.test(text),
    );
    expect(mocking.length).toBeGreaterThan(0);
    for (const text of mocking) {
      expect(text).toMatch(/vi\.hoisted\(\(\) => \{[^}]*vi\.resetModules\(\);/);
      expect(text).toMatch(/afterAll\(\(\) => \{[^}]*vi\.doUnmock\([^}]*vi\.resetModules\(\);/);
    }
  });

  it('write into folders that go with the run: none makes one in the folder for temporary files by itself', () => {
    const making = TESTS.filter((path) => /\bmkdtemp\w*\(|\btmpdir\(/.test(readFileSync(path, 'utf8')));
    const names = making.map((path) => relative(HERE, path).replaceAll('\\', '/'));
    expect(names.toSorted()).toEqual(['support/folder.ts', 'support/global-setup.ts']);
  });
});
