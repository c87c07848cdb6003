import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/report/schemas/index.ts';
import { newFolder } from '../support/folder.ts';
import { equite, type RunOptions } from '../support/run.ts';

const NAMES = [
  'Éclipse',
  'Quai',
  'Ancrage',
  'Rivage',
  'Havre',
  'Marée',
  'Boréal',
  'Gare',
  'Parenthèse',
  'Relais',
];
const HEADER = 'Exercice,Région,Organisme,Typologie,Secteur,Mode de financement,Montant,Seuil plancher\n';

/** Forty organisations in four regions, two types, two sectors: enough for every section to have something to say. */
function data(names: readonly string[] = []): string {
  const rows = Array.from({ length: 40 }, (_, i) => {
    const name = names[i] ?? `${NAMES[i % 10]} ${i}`;
    const region = ['13 Laval', '09 Côte-Nord', '05 Estrie', '07 Outaouais'][i % 4];
    const type = i % 3 === 0 ? 'Hébergement' : 'Milieu de vie';
    const sector = i % 2 === 0 ? 'Jeunes' : 'Femmes';
    const amount = (type === 'Hébergement' ? 300_000 : 100_000) + 7_500 * ((i * 7) % 13) - 20_000 * (i % 4);
    return `2023-2024,${region},"${name.replaceAll('"', '""')}",${type},${sector},Mission globale,${amount}.25,500000`;
  });
  return `${HEADER}${rows.join('\n')}\n`;
}

function folderWith(text: string): string {
  const folder = newFolder('report');
  writeFileSync(join(folder, 'subventions.csv'), text);
  return folder;
}

/** Writes the brief of a folder's file and returns its files by path. */
function brief(folder: string, args: readonly string[] = [], options: RunOptions = {}): Map<string, Buffer> {
  const run = equite(
    [
      'rapport',
      'subventions.csv',
      '-o',
      'out',
      '--comparable',
      'typologie',
      '--draws',
      '200',
      '--quiet',
      ...args,
    ],
    { cwd: folder, ...options },
  );
  expect(run.stderr).toBe('');
  expect(run.code).toBe(0);
  return filesOf(join(folder, 'out'));
}

const filesOf = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
  );

const editions = new Map<string, Map<string, Buffer>>();
/** The files of an edition of `data()`, written once for all who only read them: the plain one as a process draws it, to the last point. */
function edition(...args: readonly string[]): Map<string, Buffer> {
  const asked = args.join('\n');
  const files = editions.get(asked) ?? brief(folderWith(data()), args, { process: args.length === 0 });
  editions.set(asked, files);
  return files;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const json = (files: Map<string, Buffer>, name: string) => JSON.parse(files.get(name)!.toString('utf8'));

describe('equite report', () => {
  it('writes the same bytes on every run, whatever the time zone, the language of the machine and the folder', () => {
    const first = edition();
    const second = brief(folderWith(data()), [], { env: { TZ: 'Pacific/Kiritimati', LANG: 'C' } });
    expect([...second.keys()]).toEqual([...first.keys()]);
    const differing = [...first.keys()].filter((name) => !first.get(name)!.equals(second.get(name)!));
    expect(differing).toEqual([]);
  });

  it('names its files in the language of the edition, and lists them all by hash in the manifest', () => {
    const files = edition();
    expect([...files.keys()].filter((name) => !name.includes('/'))).toEqual([
      'affirmations.json',
      'annexe.docx',
      'annexe.html',
      'annexe.md',
      'comment-contester.html',
      'manifeste.json',
      'rapport.docx',
      'rapport.html',
      'rapport.md',
      'resultats.json',
      'tableaux.xlsx',
    ]);
    const { outputs } = json(files, 'manifeste.json') as {
      outputs: { file: string; bytes: number; sha256: string }[];
    };
    expect(outputs.map(({ file }) => file).sort()).toEqual(
      [...files.keys()].filter((name) => name !== 'manifeste.json').sort(),
    );
    for (const { file, bytes, sha256: hash } of outputs) {
      expect([file, files.get(file)!.length, sha256(files.get(file)!)]).toEqual([file, bytes, hash]);
    }
    const english = edition('--lang', 'en');
    expect(english.has('report.html') && english.has('claims.json') && english.has('manifest.json')).toBe(
      true,
    );
  });

  it.each([[], ['--public'], ['--for', 'region=côte-nord']])(
    'fits the published schemas in every file of data (%s %s)',
    (...args) => {
      const files = edition(...args);
      SCHEMAS.manifest.parse(json(files, 'manifeste.json'));
      SCHEMAS.claims.parse(json(files, 'affirmations.json'));
      SCHEMAS.report.parse(json(files, 'resultats.json'));
      const sheet = edition('--for', 'organisme=Quai 1');
      SCHEMAS.peers.parse(json(sheet, 'resultats.json'));
    },
  );

  it('takes away what an earlier run wrote and this one does not, and nothing else', () => {
    const folder = folderWith(data());
    brief(folder);
    writeFileSync(join(folder, 'out', 'note.txt'), 'mine');
    const files = brief(folder, ['--sections', 'regions,question']);
    expect(files.has('tableaux/hasard-regions.csv')).toBe(false);
    expect(files.has('note.txt')).toBe(true);
    expect(files.has('tableaux/ecarts-par-region.csv')).toBe(true);
  });

  it('makes the edition of one region and the sheet of one organisation from the same parts', () => {
    const region = edition('--for', 'region=côte-nord');
    expect(json(region, 'manifeste.json').edition).toEqual({ region: '09 Côte-Nord' });
    expect(region.get('rapport.md')!.toString()).toContain('▸ Côte-Nord');
    const sheet = edition('--for', 'organisme=Quai 1');
    expect(json(sheet, 'affirmations.json').claims[0].id).toBe('organisation Quai 1');
    expect(sheet.get('rapport.md')!.toString()).toMatch(/^# Quai 1\n/);
  });

  it('writes every edition that the settings ask for, each in its folder', () => {
    const folder = folderWith(data());
    writeFileSync(
      join(folder, 'equite.yaml'),
      'reports:\n  - name: Ensemble\n  - name: Laval\n    for: { région: Laval }\n    lang: en\n',
    );
    const files = brief(folder);
    expect(files.has('ensemble/rapport.html') && files.has('laval/report.html')).toBe(true);
  });

  it('refuses what it cannot make before writing anything', () => {
    const folder = folderWith(data());
    const refused = (...args: string[]) => equite(['rapport', 'subventions.csv', ...args], { cwd: folder });
    for (const [args, word] of [
      [[], 'dossier'],
      [['-o', 'x', '--for', 'region=Nulle'], 'Nulle'],
      [['-o', 'x', '--for', 'secteur=Jeunes'], 'édition'],
      [['-o', 'x', '--sections', 'nonsense'], 'nonsense'],
      [['-o', 'x', '--template', 'none.docx'], 'none.docx'],
      [['-o', 'x', '--reference', 'nonsense'], 'nonsense'],
    ] as const) {
      const run = refused(...args);
      expect([run.code, run.stderr.includes(word)]).toEqual([2, true]);
      expect(run.stderr).not.toContain('    at ');
    }
    expect(readdirSync(folder)).toEqual(['subventions.csv']);
  });

  it('fails on a threshold with exit code 1, and still writes', () => {
    const folder = folderWith(data());
    const run = equite(
      ['rapport', 'subventions.csv', '-o', 'out', '--draws', '0', '--fail-on', 'gap.region>1%'],
      { cwd: folder },
    );
    expect(run.code).toBe(1);
    expect(filesOf(join(folder, 'out')).has('rapport.html')).toBe(true);
  });
});

describe('hostile names', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    "=cmd|' /C calc'!A0",
    '+SUM(1)',
    'cloche\u0007 et échappement\u001b[31m',
    'x'.repeat(300),
    '\u202eמימין לשמאל',
    '../../etc/passwd',
    '| pipe | and `code`',
    '__proto__',
  ];
  const folder = folderWith(data(HOSTILE));
  const files = brief(folder);
  const text = (name: string) => files.get(name)!.toString('utf8');

  it('never become markup, formulas or control characters', () => {
    expect(text('rapport.html')).not.toContain('<script>alert');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for control characters is the point.
    const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e]/;
    for (const name of ['rapport.html', 'rapport.md', 'annexe.html', 'annexe.md'])
      expect(text(name)).not.toMatch(controls);
    const cells = text('tableaux/organismes.csv');
    expect(cells).toContain("'=cmd|");
    expect(cells).toContain("'+SUM(1)");
    const sheet = brief(folderWith(data(HOSTILE)), ['--for', `organisme=${HOSTILE[0]}`]);
    for (const name of ['rapport.html', 'rapport.md']) {
      expect(sheet.get(name)!.toString('utf8')).toContain('&lt;script&gt;');
      expect(sheet.get(name)!.toString('utf8')).not.toContain('<script>alert');
    }
  });

  it('leave Word and Excel files whole: every part parses', () => {
    for (const name of ['rapport.docx', 'tableaux.xlsx']) {
      for (const [part, bytes] of Object.entries(unzipSync(new Uint8Array(files.get(name)!)))) {
        if (!/\.(?:xml|rels)$/.test(part)) continue;
        const faults: string[] = [];
        new DOMParser({ onError: (level, message) => faults.push(`${level} ${message}`) }).parseFromString(
          strFromU8(bytes),
          'text/xml',
        );
        expect([name, part, faults]).toEqual([name, part, []]);
      }
    }
  });

  it('never become paths', () => {
    mkdirSync(join(folder, 'covariate'));
    const odd = folderWith(data().replace('Secteur', '../../x'));
    const run = equite(
      ['rapport', 'subventions.csv', '-o', 'out', '--draws', '0', '--map', 'sector=../../x', '--quiet'],
      { cwd: odd },
    );
    expect(run.code).toBe(0);
    expect(readdirSync(odd).sort()).toEqual(['out', 'subventions.csv']);
  });
});
