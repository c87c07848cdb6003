import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../src/messages/translator.ts';
import { keyName, partTitle } from '../../src/report/diff/words.ts';
import { SCHEMAS } from '../../src/report/schemas/index.ts';
import { diffResults } from '../../src/study/diff/diff.ts';
import { newFolder } from '../support/folder.ts';
import { equite, type Run, type RunOptions } from '../support/run.ts';

const REGIONS = ['13 Laval', '09 Côte-Nord', '05 Estrie'];
/** Thirty organisations, ten in each of three regions; `change` gives each its amount. */
const csvOf = (change: (amount: number, i: number) => number | undefined): string =>
  [
    'Exercice,Région,Organisme,Typologie,Secteur,Mode de financement,Montant,Seuil plancher',
    ...Array.from({ length: 30 }, (_, i) => {
      const amount = change(100_000 + 1_000 * i, i);
      const type = i % 2 === 0 ? 'Hébergement' : 'Milieu de vie';
      return amount === undefined
        ? []
        : `2023-2024,${REGIONS[i % 3]},Organisme ${i},${type},${i < 15 ? 'Jeunes' : 'Femmes'},Mission globale,${amount}.10,200000`;
    }).flat(),
  ].join('\n');

let cwd = '';
const run = (args: readonly string[], options: RunOptions = {}): Run =>
  equite(args, { cwd, ...options, env: { XDG_CONFIG_HOME: cwd, ...options.env } });
beforeAll(() => {
  cwd = newFolder('diff');
  writeFileSync(
    join(cwd, 'a.csv'),
    csvOf((amount) => amount),
  );
  // The first organisation, of Laval, receives 5 000 more; the second left.
  writeFileSync(
    join(cwd, 'b.csv'),
    csvOf((amount, i) => (i === 1 ? undefined : i === 0 ? amount + 5_000 : amount)),
  );
  for (const name of ['a', 'b']) {
    const out = (command: string) => ['--json', '-q', '-o', `${command}-${name}.json`];
    expect(run(['measure', `${name}.csv`, '--by', 'region', ...out('measure')]).code).toBe(0);
    expect(run(['check', `${name}.csv`, ...out('check')]).code).toBe(0);
    expect(run(['peers', `${name}.csv`, ...out('peers')]).code).toBe(0);
    expect(
      run(['gaps', `${name}.csv`, '--comparable', 'typology', '--draws', '50', ...out('gaps')]).code,
    ).toBe(0);
  }
  const report = [
    'report',
    'a.csv',
    '-o',
    'brief',
    '--comparable',
    'typology',
    '--draws',
    '50',
    '-q',
    '--sections',
    'question',
  ];
  expect(run(report).code).toBe(0);
}, 300_000);

interface Parted {
  readonly counts: { readonly changed: number; readonly added: number; readonly removed: number };
  readonly reasons: {
    readonly data: readonly object[];
    readonly settings: readonly object[];
    readonly version: null;
  };
  readonly parts: readonly {
    readonly part: string;
    readonly by: readonly string[];
    readonly came: readonly { readonly names: readonly string[] }[];
    readonly left: readonly { readonly names: readonly string[] }[];
    readonly changes: readonly {
      readonly names: readonly string[];
      readonly key: string;
      readonly before: unknown;
      readonly after: unknown;
      readonly difference: unknown;
    }[];
  }[];
}
const json = (...args: string[]): Parted =>
  SCHEMAS.diff.parse(JSON.parse(run(['diff', ...args, '--json', '-q']).stdout)) as unknown as Parted;

describe('diff', () => {
  it('finds nothing between a file and itself', () => {
    const { stdout, code } = run(['changements', 'gaps-a.json', 'gaps-a.json', '--fail-on', 'changed']);
    expect(code).toBe(0);
    expect(stdout).toContain('tous sont les mêmes');
    expect(json('measure-a.json', 'measure-a.json')).toMatchObject({ counts: { changed: 0 }, parts: [] });
  });

  it('says what moved in each group, by how much, and that the data are others', () => {
    const found = json('measure-a.json', 'measure-b.json');
    expect(found.reasons).toMatchObject({
      data: [{ file: 'b.csv', before: { rows: 30 }, after: { rows: 29 } }],
      settings: [],
      version: null,
    });
    const regions = found.parts.find(({ part, by }) => part === 'group' && by.join() === 'region')!;
    const total = (region: string) =>
      regions.changes.find(({ names, key }) => names[0] === region && key === 'total')?.difference;
    // + 5 000 to Laval; − 101 000.10 to Côte-Nord, whose first organisation left; nothing to Estrie.
    expect([total('13 Laval'), total('09 Côte-Nord'), total('05 Estrie')]).toEqual([
      '5000.00',
      '-101000.10',
      undefined,
    ]);
    const { stdout } = run(['diff', 'measure-a.json', 'measure-b.json', '--lang', 'en']);
    expect(stdout).toContain('The data are not the same: one file differs.');
    expect(stdout).toContain('The settings are the same.');
  });

  it('names the organisations that left and those that moved', () => {
    const units = json('gaps-a.json', 'gaps-b.json').parts.find(({ part }) => part === 'unit')!;
    expect(units.left.map(({ names }) => names)).toEqual([['Organisme 1']]);
    expect(units.came).toEqual([]);
    const own = units.changes.filter(({ names }) => names[0] === 'Organisme 0');
    expect(own.find(({ key }) => key === 'receives')).toMatchObject({ before: 100_000.1, after: 105_000.1 });
    const { stdout } = run(['diff', 'gaps-a.json', 'gaps-b.json']);
    expect(stdout).toMatch(/Parti \(1\)\u00a0: Organisme 1/);
  });

  it('says which settings are others', () => {
    run(['gaps', 'a.csv', '--comparable', 'sector', '--draws', '50', '--json', '-q', '-o', 'other.json']);
    const { settings, data } = json('gaps-a.json', 'other.json').reasons;
    expect(data).toEqual([]);
    expect(settings).toContainEqual({ key: 'definition.exact', before: ['typology'], after: ['sector'] });
  });

  it('exits with 1 where it is asked to, for figures that came or left too', () => {
    expect(run(['diff', 'gaps-a.json', 'gaps-b.json', '-q']).code).toBe(0);
    expect(run(['diff', 'gaps-a.json', 'gaps-b.json', '-q', '--fail-on', 'changed>0']).code).toBe(1);
    expect(run(['diff', 'gaps-a.json', 'gaps-b.json', '-q', '--fail-on', 'removed']).code).toBe(1);
    const { code, stderr, stdout } = run(['diff', 'gaps-a.json', 'gaps-b.json', '--fail-on', 'set-aside>0']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('set-aside');
  });

  it('writes CSV, Markdown and HTML', () => {
    const { stdout } = run(['diff', 'measure-a.json', 'measure-b.json', '--format', 'csv']);
    expect(stdout).toContain('Groupes,région,13 Laval,total,changé,');
    const keys = run([
      'diff',
      'measure-a.json',
      'measure-b.json',
      '--format',
      'csv',
      '--csv-names',
      'keys',
    ]).stdout;
    expect(keys).toContain('group,region,13 Laval,total,changed,');
    expect(run(['diff', 'measure-a.json', 'measure-b.json', '-o', 'd.md', '-q']).code).toBe(0);
    expect(readFileSync(join(cwd, 'd.md'), 'utf8')).toContain('## Groupes (région)');
    expect(run(['diff', 'measure-a.json', 'measure-b.json', '-o', 'd.html', '-q']).code).toBe(0);
    expect(readFileSync(join(cwd, 'd.html'), 'utf8')).toContain('<h2');
  });

  it('says what only one of two results of the same data, settings and version holds', () => {
    const whole = JSON.parse(readFileSync(join(cwd, 'measure-a.json'), 'utf8'));
    type Group = { by: string[]; values: { key: string }[] };
    const groups = whole.groups as Group[];
    // Another build: without the groups of regions, and without the Gini of everyone.
    const fewer = groups
      .filter(({ by }) => by.length === 0)
      .map((group) => ({ ...group, values: group.values.filter(({ key }) => key !== 'gini.unbiased') }));
    writeFileSync(join(cwd, 'fewer.json'), JSON.stringify({ ...whole, groups: fewer }));
    const said = (lang: string, ...files: string[]) =>
      run(['diff', ...files, '--format', 'md', '--lang', lang]).stdout;
    const fr = said('fr', 'fewer.json', 'measure-a.json');
    expect(fr).toContain('en donne que l’autre n’a pas');
    expect(fr).not.toContain('modifié autrement');
    expect(fr).toMatch(/Seulement dans le second fichier — .*\(région\).*\./);
    expect(fr).toMatch(/Seulement dans le second fichier — .*Gini/);
    expect(fr).not.toContain('premier fichier');
    expect(said('en', 'measure-a.json', 'fewer.json')).toMatch(/Only in the first file — .*\(region\)/);
    // A figure of both that is another is what no build explains; what only one holds is told beside it.
    const altered = fewer.map((group) => ({ ...group, n: 1 }));
    writeFileSync(join(cwd, 'altered.json'), JSON.stringify({ ...whole, groups: altered }));
    const en = said('en', 'altered.json', 'measure-a.json');
    expect(en).toContain('altered otherwise');
    expect(en).toMatch(/Only in the second file — .*\(region\)/);
  });

  it('reads one of the two from standard input', () => {
    const input = readFileSync(join(cwd, 'measure-a.json'));
    expect(run(['diff', '-', 'measure-a.json', '-q', '--fail-on', 'changed'], { input }).code).toBe(0);
    expect(run(['diff', '-', '-'], { input }).code).toBe(2);
  });

  it('refuses two results of different commands, and names both', () => {
    const { code, stderr } = run(['diff', 'gaps-a.json', 'measure-a.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('equite/gaps@2');
    expect(stderr).toContain('equite/measure@1');
  });

  it.each([
    ['a.csv', 'JSON valide'],
    ['foreign.json', 'ne dit pas être un résultat'],
    ['later.json', 'equite/gaps@3'],
    ['broken.json', 'groups[0].n'],
    ['explain.json', 'equite/explain@1'],
  ])('refuses %s', (name, said) => {
    const gaps = JSON.parse(readFileSync(join(cwd, 'gaps-a.json'), 'utf8'));
    writeFileSync(join(cwd, 'foreign.json'), '{"version": 1}');
    writeFileSync(join(cwd, 'later.json'), JSON.stringify({ ...gaps, schema: 'equite/gaps@3' }));
    const groups = [{ ...gaps.groups[0], n: '3' }];
    writeFileSync(join(cwd, 'broken.json'), JSON.stringify({ ...gaps, groups }, null, 2));
    run(['explain', 'gini', '--json', '-o', 'explain.json', '-q']);
    const against = name === 'explain.json' ? name : 'gaps-a.json';
    const { code, stderr } = run(['diff', against, name]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('imprévue');
  });
});

describe('every number of a result', () => {
  /** A path to each number: one of each name, whatever its place in a list. */
  function numbersOf(
    value: unknown,
    path: readonly (string | number)[] = [],
  ): ReadonlyMap<string, readonly (string | number)[]> {
    if (typeof value === 'number')
      return new Map([[path.map((step) => (typeof step === 'number' ? '[]' : step)).join('.'), path]]);
    const steps = Array.isArray(value)
      ? value.map((one, i) => [i, one] as const)
      : typeof value === 'object' && value !== null
        ? Object.entries(value)
        : [];
    return new Map(steps.flatMap(([step, one]) => [...numbersOf(one, [...path, step])]));
  }
  /** Of each list, the elements that have a number of a name that those before have not. */
  function briefly(value: unknown): unknown {
    if (Array.isArray(value)) {
      const names = new Set<string>();
      return value.map(briefly).filter((one) => {
        const before = names.size;
        for (const name of numbersOf([one]).keys()) names.add(name);
        return names.size > before || typeof one !== 'object';
      });
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, briefly(one)]));
  }
  const withMore = (value: unknown, [step, ...rest]: readonly (string | number)[]): unknown => {
    if (step === undefined) return Number(value) + Math.max(1, Math.abs(Number(value)) / 1000);
    const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
    const record = copy as Record<string | number, unknown>;
    record[step] = withMore(record[step], rest);
    return copy;
  };

  it.each([
    ['measure', 'measure-a.json', 20],
    ['check', 'check-a.json', 20],
    ['peers', 'peers-a.json', 60],
    ['gaps', 'gaps-a.json', 200],
    ['report', 'brief/resultats.json', 250],
    ['claims', 'brief/affirmations.json', 30],
    ['manifest', 'brief/manifeste.json', 2],
  ])('is compared: %s', (_, file, least) => {
    const data = briefly(JSON.parse(readFileSync(join(cwd, file), 'utf8')));
    const paths = [...numbersOf(data)];
    expect(paths.length).toBeGreaterThanOrEqual(least);
    const missed = paths.filter(([, path]) => {
      const { counts, reasons } = diffResults(data, withMore(data, path));
      // Settings and definition are why figures moved.
      return counts.changed === 0 && reasons.settings.length === 0;
    });
    // Where an organisation stands in the list of them is no figure (`diff-places.test.ts`).
    expect(
      missed.map(([name]) => name).filter((name) => name !== 'definitions.[].organisations.[].rank'),
    ).toEqual([]);
  });

  it('is compared, and so is every sentence of a claim', () => {
    const data = JSON.parse(readFileSync(join(cwd, 'brief/affirmations.json'), 'utf8'));
    for (const lang of ['fr', 'en']) {
      const other = structuredClone(data);
      other.claims[1].text[lang] += ' x';
      expect(diffResults(data, other).parts.flatMap(({ changes }) => changes.map(({ key }) => key))).toEqual([
        `text.${lang}`,
      ]);
    }
  });
});

describe('every figure that diff can tell', async () => {
  const languages = [await translator('fr'), await translator('en')];
  it.each([
    ['measure', 'measure-a.json'],
    ['check', 'check-a.json'],
    ['peers', 'peers-a.json'],
    ['gaps', 'gaps-a.json'],
    ['report', 'brief/resultats.json'],
    ['claims', 'brief/affirmations.json'],
    ['manifest', 'brief/manifeste.json'],
  ])('has a name in both languages: %s', (_, file) => {
    const data: unknown = JSON.parse(readFileSync(join(cwd, file), 'utf8'));
    // Against nothing, everything left.
    const { parts } = diffResults(data, {});
    expect(parts.length).toBeGreaterThan(0);
    for (const translate of languages) {
      const unnamed = parts.flatMap((part) => [
        ...(/[._]/.test(partTitle({ ...part, by: [] }, translate)) ? [part.part] : []),
        ...part.left.flatMap((one) =>
          [...one.values].flatMap(([key, before]) => {
            const change = {
              ...one,
              key,
              before,
              after: undefined,
              difference: undefined,
              relative: undefined,
            };
            // Its own, or that of its path in words.
            return /[a-z][._][a-z]/.test(keyName(part.part, change, translate))
              ? [`${part.part} ${key}`]
              : [];
          }),
        ),
      ]);
      expect([...new Set(unnamed)]).toEqual([]);
    }
  });
});
