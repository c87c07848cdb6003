import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { newFolder } from '../support/folder.ts';
import { equite, type RunOptions } from '../support/run.ts';

let folder = '';
const put = (name: string, text: string | Uint8Array) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const run = (args: readonly string[], options: RunOptions = {}) =>
  equite(args, { cwd: folder, ...options, env: { XDG_CONFIG_HOME: join(folder, 'config'), ...options.env } });

interface Result {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly inputs: readonly {
    readonly roles: readonly {
      readonly role: string;
      readonly column: string;
      readonly because: { code: string };
    }[];
  }[];
  readonly ledger: Readonly<Record<string, unknown>>;
}
const json = (args: readonly string[], options: RunOptions = {}): Result => {
  const { stdout, stderr, code } = run([...args, '--format', 'json'], options);
  expect([stderr, code]).toEqual(['', 0]);
  return JSON.parse(stdout) as Result;
};

beforeEach(() => {
  folder = newFolder('settings');
  mkdirSync(join(folder, '.git'));
  put('a.csv', 'Organisme,Montant versé,Montant demandé,Exercice\nA,1.5,3,2022-2023\nB,2.5,4,2023-2024\n');
});

describe('settings', () => {
  it('flags beat the environment, which beats the project file, which beats the user file, which beats defaults', () => {
    const currency = (options: RunOptions = {}, ...flags: string[]) =>
      json(['check', 'a.csv', '--map', 'amount=#2', ...flags], options).settings.currency;
    expect(currency()).toBe('$');
    put('config/equite/equite.yaml', 'currency: user\n');
    expect(currency()).toBe('user');
    put('equite.yaml', 'currency: project\n');
    expect(currency()).toBe('project');
    const env = { EQUITE_CURRENCY: 'environment' };
    expect(currency({ env })).toBe('environment');
    expect(currency({ env }, '--currency', 'flag')).toBe('flag');
  });

  it('a value in place of a column is said to come from where it does', () => {
    put('b.csv', 'Organisme,Montant,Région\nA,1000,Laval\nB,2000,Estrie\n');
    const told = (...flags: string[]) =>
      run(['check', 'b.csv', ...flags])
        .stdout.replace(/\s+/gu, ' ')
        .split('[set-over-column]')[1] ?? '';
    const typed = told('--set', 'région=Laval');
    expect(typed).toContain('avec --set, la région de chaque ligne est « Laval »');
    expect(typed).toContain('retirer --set');
    put('equite.yaml', 'set: { region: Laval }\n');
    const kept = told();
    expect(kept).toContain(
      '(« Estrie ») n’est pas lue : d’après equite.yaml, la région de chaque ligne est « Laval »',
    );
    expect(kept).toContain('retirer la valeur « Laval » dans equite.yaml');
    expect(kept.split('[')[0]).not.toContain('--set');
    // What is typed beats the file.
    expect(told('--set', 'région=Laval')).toContain('avec --set');
  });

  it('the language follows the same order', () => {
    put('equite.yaml', 'lang: en\nmap: { amount: Montant versé }\n');
    const title = (env: Record<string, string>, ...flags: string[]) =>
      run(['check', 'a.csv', ...flags], { env }).stdout.split(' ')[0];
    expect(title({ EQUITE_LANG: '' })).toBe('Reading');
    expect(title({ EQUITE_LANG: 'fr' })).toBe('Lecture');
    expect(title({ EQUITE_LANG: 'fr' }, '--lang', 'en')).toBe('Reading');
    // What goes wrong is told in that language too.
    expect(run(['check', 'absent.csv'], { env: { EQUITE_LANG: '' } }).stderr).toMatch(/^Error: /);
  });

  it('a role of the command line completes and beats the map of the file', () => {
    put('equite.yaml', 'map:\n  amount: Montant demandé\n  region: Exercice\n');
    const { settings, inputs } = json(['check', 'a.csv', '--map', 'amount=Montant versé']);
    expect(settings.map).toEqual({ amount: 'Montant versé', region: 'Exercice' });
    const codes = inputs[0]?.roles.map(({ role, because }) => [role, because.code]);
    expect(codes).toContainEqual(['amount', 'given-by-flag']);
    expect(codes).toContainEqual(['region', 'given-by-settings']);
  });

  it('stores every setting, its sections, and the name of its file without a path of the machine', () => {
    put('equite.yaml', 'files:\n  - match: a.csv\n    map: { amount: Montant versé }\n');
    const { settings } = json(['check', 'a.csv']);
    expect(settings).toMatchObject({
      header: true,
      encoding: null,
      unit: 'organisation',
      largest_amount: 1e15,
      merge_duplicates: false,
      files: [{ match: ['a.csv'], map: { amount: 'Montant versé' } }],
      settings_files: ['equite.yaml'],
    });
    expect(JSON.stringify(settings)).not.toContain(folder);
    const named = json(['check', 'a.csv', '--settings', join(folder, 'equite.yaml')]);
    expect(named.settings).toEqual(settings);
  });

  it('files that settings name are found from the folder of the settings, whatever folder is worked in', () => {
    put('a.csv', 'Organisme,Région,Montant\nA,X,1\nB,X,3\nC,Y,5\nD,Y,9\n');
    put('projet/equite.yaml', 'floors: seuils.csv\n');
    put('projet/seuils.csv', 'Montant;Source\n4;repère\n');
    put('projet/2024/b.csv', '');
    const asked = ['gaps', '--draws', '0', '--format', 'json', '--quiet'];
    const below = run([...asked, '../../a.csv'], { cwd: join(folder, 'projet', '2024') });
    const above = run([...asked, 'a.csv', '--settings', 'projet/equite.yaml']);
    expect([below.stderr, above.stderr]).toEqual(['', '']);
    expect(JSON.parse(below.stdout).settings.floors).toBe('seuils.csv');
    expect(above.stdout).toBe(below.stdout);
    put('projet/equite.yaml', 'floors: absent.csv\n');
    expect(run([...asked, 'a.csv', '--settings', 'projet/equite.yaml']).stderr).toContain('absent.csv');
  });

  it('reads each file by its own section', () => {
    put('b.csv', Buffer.from('Québec\nNom;Somme\nC;1 234,50 $\nD;2,00 $\n', 'latin1'));
    put(
      'equite.yaml',
      [
        'files:',
        '  - { match: a.csv, map: { amount: Montant versé }, period: 2023-2024 }',
        '  - { match: "b.*", map: { organisation: Nom, amount: "#2" }, encoding: windows-1252, delimiter: ";" }',
      ].join('\n'),
    );
    const { ledger } = json(['check', 'a.csv', 'b.csv']);
    // From a.csv, 2.50 (the other year is filtered out); from b.csv, 1,234.50 and 2.00.
    expect(ledger).toMatchObject({ rows: 3, accepted: 3, amount_accepted: '1239.00', filtered: 1 });
  });

  it('merges duplicates and names only where it is told to', () => {
    put('d.csv', 'Organisme,Montant\nMaison X,10\nMaison X,10\nMaison X inc.,5\n');
    expect(json(['check', 'd.csv']).ledger).toMatchObject({ accepted: 3, merged: 0 });
    put('equite.yaml', 'merge_duplicates: true\nsame_as:\n  "Maison X inc.": Maison X\n');
    expect(json(['check', 'd.csv']).ledger).toMatchObject({ accepted: 2, merged: 1, amount_merged: '10.00' });
  });

  it('measure does not rest a figure on a point that nobody decided', () => {
    put('equite.yaml', 'map: { amount: Montant versé }\nundecided: [amount]\n');
    const refused = run(['measure', 'a.csv']);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(/points à décider\u00a0: «\u00a0amount\u00a0»/);
    expect(run(['measure', 'a.csv', '--map', 'amount=Montant versé']).code).toBe(0);
    const checked = run(['check', 'a.csv']);
    expect(checked.code).toBe(0);
    expect(checked.stdout).toContain('[settings-undecided]');
  });

  it.each([
    [
      'fr',
      /reglages\.yaml, ligne 2, colonne 1\u00a0: la clé «\u00a0currancy\u00a0» n’existe pas\.\n {2}→ vouliez-vous dire currency\?/,
    ],
    ['en', /reglages\.yaml, line 2, column 1: there is no key “currancy”\.\n {2}→ did you mean currency\?/],
  ])('a fault is told with its line and column, and exit 2 (%s)', (lang, sentence) => {
    put('reglages.yaml', 'lang: fr\ncurrancy: €\n');
    const { code, stdout, stderr } = run(['check', 'a.csv', '--settings', 'reglages.yaml', '--lang', lang]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
  });

  it('a missing or unreadable settings file is refused', () => {
    const { code, stderr } = run(['check', 'a.csv', '--settings', 'absent.yaml']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('absent.yaml n’existe pas')]);
    put('latin.yaml', Buffer.from('currency: "é"\n', 'latin1'));
    expect(run(['check', 'a.csv', '--settings', 'latin.yaml']).stderr).toContain('n’est pas en UTF-8');
  });

  it('a wrong environment value is refused', () => {
    const { code, stderr } = run(['check', 'a.csv'], { env: { EQUITE_LOCALE: 'de-DE' } });
    expect([code, stderr]).toEqual([2, expect.stringContaining('EQUITE_LOCALE')]);
  });

  it('that ask for a public edition are told where a command has none, and obeyed where it has one', () => {
    const rows = ['2022-2023', '2023-2024'].flatMap((year) =>
      Array.from(
        { length: 24 },
        (_, i) => `O${i},${i % 2 === 0 ? '13 Laval' : '05 Estrie'},T,${year},${100 + i}`,
      ),
    );
    put('b.csv', ['Organisme,Région,Typologie,Exercice,Montant', ...rows].join('\n'));
    put('equite.yaml', 'public: true\ndraws: 9\n');
    const told = (...args: string[]) =>
      run([...args, '--lang', 'en']).stderr.includes('ask for a public edition');
    for (const command of ['measure', 'peers', 'gaps', 'allocate --envelope 100 --within equal']) {
      const [name, ...flags] = command.split(' ');
      expect([name, told(name!, 'b.csv', ...flags)]).toEqual([name, true]);
    }
    // Whoever hears of errors alone would publish it all the same.
    expect([told('gaps', 'b.csv', '-q'), told('report', 'b.csv', '-o', 'out', '-q')]).toEqual([true, false]);
    // check says what it found in its result, which lists rows by name.
    const checked = () => run(['check', 'b.csv', '--json', '--lang', 'en']).stdout;
    expect(checked()).toContain('settings-not-public');
    expect(told('tables', 'b.csv', '--table', 'average-by-region')).toBe(true);
    expect(told('trend', 'b.csv')).toBe(false);
    expect(told('report', 'b.csv', '-o', 'out')).toBe(false);
    expect(told('verify', 'out/claims.json', 'b.csv')).toBe(false);
    put('equite.yaml', 'draws: 9\n');
    expect(told('gaps', 'b.csv')).toBe(false);
    expect(checked()).not.toContain('settings-not-public');
  });
});
