import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/settings/parse.ts';
import { xlsx } from '../read/xlsx.ts';
import { newFolder } from '../support/folder.ts';
import { equite, ROOT, sharedData } from '../support/run.ts';

let folder = '';
beforeEach(() => {
  folder = newFolder('init');
});
const run = (...args: string[]) => equite(args, { cwd: folder, env: { XDG_CONFIG_HOME: folder } });
const put = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
const written = (name = 'equite.yaml') => readFileSync(join(folder, name), 'utf8');

interface Checked {
  readonly ledger: { readonly rows: number; readonly accepted: number; readonly amount_accepted: string };
  readonly issues: readonly { readonly code: string }[];
  readonly inputs: readonly {
    readonly roles: readonly { readonly role: string; readonly column: string | null }[];
  }[];
}
function check(...args: string[]): Checked {
  const { stdout, stderr, code } = run('check', ...args, '--format', 'json');
  expect([stderr, code]).toEqual(['', 0]);
  return JSON.parse(stdout) as Checked;
}

const SAMPLES = ['psoc-fictif.csv', 'psoc-fictif-excel.csv'].map((name) => join(ROOT, 'data/samples', name));

describe('init', () => {
  it.each(SAMPLES)('writes settings with which check reads %s as it does without', (sample) => {
    const before = check(sample);
    expect(run('init', sample)).toMatchObject({ code: 0, stdout: '' });
    const after = check(sample);
    expect(after.ledger).toEqual(before.ledger);
    const columns = ({ inputs }: Checked) => inputs[0]?.roles.map(({ role, column }) => [role, column]);
    expect(columns(after)).toEqual(columns(before));
  });

  const real: readonly (readonly [string, number, string, readonly string[]])[] = [
    ['ca-otf-grants.csv', 3105, '498050100.00', ['amount']],
    ['za-lottery-2014.csv', 3684, '1695177914.33', []],
    ['fr-toulouse-2023.csv', 551, '117719667.87', []],
  ];
  for (const [name, rows, amount, undecided] of real) {
    const path = sharedData(name);
    it.skipIf(path === undefined)(`check works at once on ${name} (skipped without the shared data)`, () => {
      const { code, stderr } = run('init', path ?? '');
      expect(code).toBe(0);
      expect(parseSettings(written(), 'equite.yaml').undecided ?? []).toEqual(undecided);
      expect(stderr.includes('points à décider')).toBe(undecided.length > 0);
      const { ledger } = check(path ?? '');
      expect(ledger).toMatchObject({ rows, accepted: rows, amount_accepted: amount });
    });
  }

  it('chooses nothing in silence: an ambiguous amount is proposed, marked, and its rivals stand below', () => {
    put('a.csv', 'Organisme,Montant demandé,Montant versé\nA,3,1\nB,4,2\n');
    const { stderr } = run('init', 'a.csv');
    expect(stderr).toContain('«\u00a0amount\u00a0»');
    const lines = written()
      .split('\n')
      .map((line) => line.trim());
    const at = lines.indexOf('amount: "Montant versé"');
    expect(lines[at - 1]).toMatch(/^# À DÉCIDER \(montant\)/);
    expect(lines[at + 1]).toBe('# amount: "Montant demandé"');
    expect(check('a.csv').issues.map(({ code }) => code)).toContain('settings-undecided');
    // Uncommenting the other one and deleting the first is all it takes.
    const decided = written()
      .replace('  amount: "Montant versé"\n', '')
      .replace('# amount: "Montant demandé"', 'amount: "Montant demandé"')
      .replace('undecided: [amount]\n', '');
    put('equite.yaml', decided);
    const after = check('a.csv');
    expect(after.ledger.amount_accepted).toBe('7.00');
    expect(after.issues.map(({ code }) => code)).not.toContain('settings-undecided');
  });

  it('proposes an undecidable decimal mark and says so', () => {
    put('a.csv', 'Organisme;Montant\nA;1,234\nB;5,678\n');
    expect(run('init', 'a.csv').code).toBe(0);
    const values = parseSettings(written(), 'equite.yaml');
    expect([values.undecided, values.files?.[0]?.decimal]).toEqual([['decimal'], ',']);
    expect(check('a.csv').ledger.accepted).toBe(2);
  });

  it('gives a section to each of several files, and what they share to all', () => {
    put('a.csv', 'Organisme,Région,Montant\nA,Laval,1.50\n');
    put('b.csv', Buffer.from('Organisme;Région;Somme versée\nÉ;Côte-Nord;1 000,50 $\n', 'latin1'));
    expect(run('init', 'a.csv', 'b.csv').code).toBe(0);
    const values = parseSettings(written(), 'equite.yaml');
    expect(values.map).toEqual({ organisation: 'Organisme', region: 'Région' });
    expect(values.files).toEqual([
      { match: ['a.csv'], encoding: 'utf-8', delimiter: ',', decimal: '.', map: { amount: 'Montant' } },
      {
        match: ['b.csv'],
        encoding: 'windows-1252',
        delimiter: ';',
        decimal: ',',
        map: { amount: 'Somme versée' },
      },
    ]);
    expect(check('a.csv', 'b.csv').ledger).toMatchObject({ accepted: 2, amount_accepted: '1002.00' });
  });

  it('pins the sheets of a workbook that are read together', () => {
    const rows = { 1: ['Subventions'], 3: ['Région', 'Organisme', 'Montant'], 4: ['Laval', 'A', 1200.5] };
    const more = { 1: ['Région', 'Organisme', 'Montant'], 2: ['Laval', 'B', 7] };
    put(
      'a.xlsx',
      xlsx([
        { name: '2023: "x"', rows },
        { name: '2022', rows: more },
      ]),
    );
    expect(run('init', 'a.xlsx').code).toBe(0);
    const [section] = parseSettings(written(), 'equite.yaml').files ?? [];
    expect(section).toEqual({ match: ['a.xlsx'], sheet: ['2023: "x"', '2022'] });
    expect(check('a.xlsx').ledger).toMatchObject({ accepted: 2, amount_accepted: '1207.50' });
    put('equite.yaml', written().replace(/sheet: .*/, 'sheet: 2022'));
    expect(check('a.xlsx').ledger).toMatchObject({ accepted: 1, amount_accepted: '7.00' });
  });

  it('keeps headers with quotes, line breaks and YAML signs from becoming anything else', () => {
    const header = '"Nom de l\'organisme: ""x"" # \\ [y]","Montant\n# - {versé}"';
    put('a.csv', `${header}\nA,1.00\nB,2.00\n`);
    expect(run('init', 'a.csv').code).toBe(0);
    expect(check('a.csv').ledger).toMatchObject({ accepted: 2, amount_accepted: '3.00' });
  });

  it('writes its comments in the chosen language', () => {
    put('a.csv', 'Organisme,Montant demandé,Montant versé\nA,3,1\n');
    run('init', 'a.csv', '--lang', 'en', '-o', 'en.yaml');
    expect(written('en.yaml')).toContain('# TO DECIDE (amount)');
    expect(written('en.yaml')).not.toMatch(/[éèà]\S*\s(?:pour|les|une)\s/);
  });

  it('does not replace a file unless it is told to, and -o - writes none', () => {
    put('a.csv', 'Organisme,Montant\nA,1\n');
    put('equite.yaml', '# mien\n');
    const refused = run('init', 'a.csv');
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--force')]);
    expect(written()).toBe('# mien\n');
    const shown = run('init', 'a.csv', '-o', '-');
    expect([shown.code, shown.stdout.includes('amount: "Montant"'), written()]).toEqual([
      0,
      true,
      '# mien\n',
    ]);
    expect(run('initialiser', 'a.csv', '--force').code).toBe(0);
    expect(written()).toContain('amount: "Montant"');
  });

  it('refuses, as check does, what no answer can mend', () => {
    put('a.csv', 'Organisme,Ville\nA,Laval\n');
    const { code, stderr } = run('init', 'a.csv');
    expect([code, stderr]).toEqual([2, expect.stringContaining('montant')]);
    expect(existsSync(join(folder, 'equite.yaml'))).toBe(false);
    expect(run('init').code).toBe(2);
  });
});

describe('init --template', () => {
  it.each([
    ['fr', ';', '2023-2024;01;1;Maison X;T;S;Mission;1 000,50;2 000,00;5'],
    ['en', ',', '2023-2024,01,1,House X,T,S,Core,1000.50,2000.00,5'],
  ])('gives a header that is read without help (%s)', (lang, delimiter, row) => {
    const { code, stdout, stderr } = run('init', '--template', '--lang', lang);
    expect(code).toBe(0);
    expect(stderr).toContain('2023-2024');
    expect(stdout.split(delimiter)).toHaveLength(10);
    put('gabarit.csv', `${stdout}${row}\r\n`);
    const roles = check('gabarit.csv', '--regions', 'rss').inputs[0]?.roles ?? [];
    const wanted =
      'organisation organisation_id region sector typology period mode amount floor population'.split(' ');
    expect(roles.filter(({ column }) => column !== null).map(({ role }) => role)).toEqual(wanted);
  });

  it('with -o writes the file, and not over another', () => {
    expect(run('init', '--template', '-o', 'gabarit.csv', '--quiet')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(written('gabarit.csv')).toContain('Seuil plancher');
    expect(run('init', '--template', '-o', 'gabarit.csv').code).toBe(2);
  });
});
