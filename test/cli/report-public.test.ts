import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../support/folder.ts';
import { equite } from '../support/run.ts';

const HEADER = 'Exercice,Région,Organisme,No,Typologie,Secteur,Mode de financement,Montant,Seuil plancher\n';
const LABELS = ['13 Laval', '05 Estrie', '07 Outaouais', '16 Montérégie'];

interface Funded {
  readonly region: string;
  readonly name: string;
  readonly number: string;
  readonly amount: string;
}

/** Four regions of twenty, and two of three organisations; every name, number and amount like no other text. */
const list: readonly Funded[] = Array.from({ length: 86 }, (_, i) => ({
  region: i < 80 ? LABELS[i % 4]! : i < 83 ? '10 Nord-du-Québec' : '17 Nunavik',
  name: `Xylophage ${String.fromCharCode(65 + (i % 26))}${i} d’Ébène`,
  number: `ZQ-${7000 + 13 * i}`,
  amount: `${100_000 + ((i * i * 7_919 + 31 * i) % 200_003)}.${10 + ((i * 29) % 83)}`,
}));

const data = `${HEADER}${list
  .map(({ region, name, number, amount }, i) => {
    const type = i % 3 === 0 ? 'Hébergement' : 'Milieu de vie';
    const sector = (i >> 2) % 2 === 0 ? 'Jeunes' : 'Femmes';
    const mode = i % 5 === 0 ? 'Projet ponctuel' : 'Mission globale';
    return `2023-2024,${region},${name},${number},${type},${sector},${mode},${amount},400000`;
  })
  .join('\n')}\n`;

function publicBrief(
  args: readonly string[] = [],
  settings = '',
): { files: Map<string, Buffer>; folder: string } {
  const folder = newFolder('public');
  writeFileSync(join(folder, 'subventions.csv'), data);
  if (settings !== '') writeFileSync(join(folder, 'equite.yaml'), settings);
  const run = equite(
    [
      'rapport',
      'subventions.csv',
      '-o',
      'out',
      '--public',
      '--all-claims',
      '--draws',
      '100',
      '--quiet',
      ...args,
    ],
    { cwd: folder },
  );
  expect([run.stderr, run.code]).toEqual(['', 0]);
  const paths = readdirSync(join(folder, 'out'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map((path) => [relative(join(folder, 'out'), path), readFileSync(path)] as const);
  return { files: new Map(files), folder };
}

/** Every text of a file: those of the parts of a package too. */
function textsOf(name: string, bytes: Buffer): string[] {
  if (!/\.(?:docx|xlsx)$/.test(name)) return [bytes.toString('utf8')];
  return Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
}

const json = (files: Map<string, Buffer>, name: string) => JSON.parse(files.get(name)!.toString('utf8'));

describe('a public edition', () => {
  const { files, folder } = publicBrief();

  it('names no organisation in any byte of any file, nor its number, nor its amount', () => {
    expect(files.size).toBeGreaterThan(20);
    for (const [name, bytes] of files) {
      // Spaces of any kind and marks of either language, so that a number is found however it is printed.
      const text = textsOf(name, bytes)
        .join('\n')
        .replace(/[\s\u00a0\u202f]/g, '')
        .replaceAll(',', '.');
      expect(text.includes('Xylophage'), name).toBe(false);
      for (const { number, amount } of list) {
        expect(text.includes(number), `${name}: ${number}`).toBe(false);
        expect(text.includes(amount), `${name}: ${amount}`).toBe(false);
      }
    }
  });

  it('shows nothing of a region of three organisations but its name', () => {
    for (const [name, bytes] of files) {
      if (!/^table(?:s|aux)\//.test(name) || !name.endsWith('.csv')) continue;
      const rows = bytes.toString('utf8').split('\n');
      for (const row of rows.filter((line) => /Nord-du-Québec|Nunavik/.test(line))) {
        expect(row, `${name}: ${row}`).toMatch(/^"?1[07] [^,]+"?,[^0-9]*(?:not-shown|$)/);
      }
    }
    const { groups, withheld, units, comparability, coverage } = json(files, 'resultats.json');
    const labels = JSON.stringify([groups, comparability, coverage]);
    expect(labels).not.toMatch(/Nord-du-Québec|Nunavik/);
    expect(units).toEqual([]);
    expect(withheld.groups.slice(0, 2)).toEqual([
      { by: ['region'], labels: ['10 Nord-du-Québec'], undefined: 'not-shown-few' },
      { by: ['region'], labels: ['17 Nunavik'], undefined: 'not-shown-few' },
    ]);
    const claims = json(files, 'affirmations.json').claims as { id: string }[];
    expect(claims.length).toBeGreaterThan(10);
    expect(claims.map(({ id }) => id).join()).not.toMatch(/Nord-du-Québec|Nunavik/);
  });

  it('has no figure of one dot an organisation, no list of them, no row of a file', () => {
    expect([...files.keys()].filter((name) => /organis|influence|strips|typologies/.test(name))).toEqual([]);
    const results = json(files, 'resultats.json');
    expect(JSON.stringify(results)).not.toMatch(/"(?:line|receives|most|flip)":/);
    expect(Object.keys(results.inputs[0])).toEqual(['file', 'sha256', 'bytes']);
  });

  it('says that it is one, in its results, its claims, its manifest and its words', () => {
    const audiences = ['resultats.json', 'affirmations.json', 'manifeste.json'].map(
      (name) => json(files, name).audience,
    );
    expect(audiences).toEqual(['public', 'public', 'public']);
    const text = files.get('rapport.md')!.toString('utf8');
    expect(text).toContain('Édition publique\u00a0: aucun organisme n’est nommé.');
    expect(text).toContain('région\u00a0: 2 sur 6');
    expect(text).toContain('peu\u00a0: non présenté, moins de 5 organismes.');
  });

  it('is verified from its own claims', () => {
    const run = equite(['verifier', 'out/affirmations.json', 'subventions.csv', '--quiet'], { cwd: folder });
    expect([run.stderr, run.code]).toEqual(['', 0]);
    expect(run.stdout).toContain('aucune n’est contredite, aucune ne reste sans vérification');
  });

  it('is the same in English, and by the settings', () => {
    const english = publicBrief(['--lang', 'en'], 'public: true\nsuppression:\n  fewest: 4\n').files;
    const { settings, withheld } = json(english, 'results.json');
    expect(settings.suppression).toEqual({ fewest: 4, percent: 10, largest: 1, dominance: 85 });
    expect(withheld.fewest).toBe(4);
    expect(english.get('report.md')!.toString('utf8')).toContain(
      'few: not shown, fewer than 4 organisations.',
    );
  });

  it('of a region that it would not show, or of one organisation, is refused', () => {
    const refused = (about: string) => {
      const args = ['rapport', 'subventions.csv', '-o', 'other', '--public', '--draws', '0', '--for', about];
      const run = equite(args, { cwd: folder });
      return [run.code, run.stderr.includes('publique')] as const;
    };
    expect(refused('region=17')).toEqual([2, true]);
    expect(refused(`organisme=${list[0]!.name}`)).toEqual([2, true]);
  });

  it('does not keep the settings that name organisations', () => {
    const settings = `same_as:\n  "${list[0]!.name}": "${list[4]!.name}"\nreports:\n  - name: Tous\n    public: true\n  - name: Fiche\n    for: { organisme: "${list[8]!.name}" }\n`;
    const merged = newFolder('public');
    writeFileSync(join(merged, 'subventions.csv'), data);
    writeFileSync(join(merged, 'equite.yaml'), settings);
    const run = equite(['rapport', 'subventions.csv', '-o', 'out', '--draws', '0', '--quiet'], {
      cwd: merged,
    });
    expect([run.stderr, run.code]).toEqual(['', 0]);
    const manifest = readFileSync(join(merged, 'out', 'tous', 'manifeste.json'), 'utf8');
    expect(manifest).not.toContain('Xylophage');
    expect(JSON.parse(manifest).audience).toBe('public');
  });
});
