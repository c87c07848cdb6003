import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAX_FIELD } from '../../src/read/limits.ts';
import { newFolder } from '../support/folder.ts';
import { equite, type RunOptions } from '../support/run.ts';

let folder = '';
beforeEach(() => {
  folder = newFolder('check');
});
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const run = (args: readonly string[], options: RunOptions = {}) =>
  equite(args, { cwd: folder, ...options, env: { XDG_CONFIG_HOME: folder, ...options.env } });

interface Checked {
  readonly ledger: Readonly<Record<string, unknown>>;
}
const ledger = (...args: string[]) =>
  (JSON.parse(run(['check', ...args, '--format', 'json']).stdout) as Checked).ledger;

/** Four rows are good (10.50 in all); one has no amount, one a band, one is short. */
const DAMAGED = `Organisme,Région,Exercice,Montant
A,Laval,2023-2024,1.50
"B, de l'Est",Laval,2023-2024,
C,Laval,2023-2024,2.00
D,Laval,2023-2024,"100-200"
E,Laval,2023-2024
F,Laval,2023-2024,3.00
G,Laval,2023-2024,4.00
`;

describe('check --format csv', () => {
  it('gives the rows set aside as they stood, with reason, file and line', () => {
    put('a.csv', DAMAGED);
    expect(run(['check', 'a.csv', '--format', 'csv']).stdout).toBe(
      `Organisme,Région,Exercice,Montant,raison,fichier,ligne
"B, de l'Est",Laval,2023-2024,,le montant est vide [amount-missing],a.csv,3
D,Laval,2023-2024,100-200,"le montant est une fourchette, pas un chiffre [amount-band]",a.csv,5
E,Laval,2023-2024,,la ligne a moins de cases que l’en-tête [row-short],a.csv,6
`,
    );
    expect(run(['check', 'a.csv', '--format', 'csv', '--lang', 'en']).stdout).toMatch(/,reason,file,line\n/);
  });

  it('makes the round trip: once mended and added, the data are whole', () => {
    put('a.csv', DAMAGED);
    expect(run(['check', 'a.csv', '-o', 'rest.csv']).code).toBe(0);
    const rest = run(['check', 'a.csv', '--format', 'csv']).stdout;
    const mended = rest
      .replace(',2023-2024,,le montant', ',2023-2024,5.00,le montant')
      .replace(',100-200,', ',6.00,')
      .replace(',2023-2024,,la ligne', ',2023-2024,7.00,la ligne');
    put('mended.csv', mended);
    // 1.50 + 2.00 + 3.00 + 4.00 of the file, 5.00 + 6.00 + 7.00 mended.
    expect(ledger('a.csv', 'mended.csv')).toMatchObject({
      accepted: 7,
      set_aside: 3,
      amount_accepted: '28.50',
    });
  });

  it('neutralises formulas, and leaves printed negative amounts as they stood', () => {
    put('a.csv', 'Organisme;Montant;Note\n=1+1;;-1 234,56 $\nB;1,50;x\n');
    const [, row] = run(['check', 'a.csv', '--format', 'csv']).stdout.split('\n');
    expect(row).toMatch(/^'=1\+1,,"-1 234,56 \$",/);
  });

  it('has a header and no row when nothing is set aside', () => {
    put('a.csv', 'Organisme,Montant\nA,1.50\n');
    expect(run(['check', 'a.csv', '--format', 'csv']).stdout).toBe(
      'Organisme,Montant,raison,fichier,ligne\n',
    );
  });
});

describe('check --format github', () => {
  it('names files from the root of the workspace', () => {
    mkdirSync(join(folder, 'data'));
    put('data/a.csv', DAMAGED);
    const env = { GITHUB_WORKSPACE: folder };
    const { stdout } = run(['check', 'a.csv', '--format', 'github'], { cwd: join(folder, 'data'), env });
    expect(stdout).toContain('::warning file=data/a.csv,line=3,title=équité');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .every((line) => /^::(?:error|warning|notice) /.test(line)),
    ).toBe(true);
    expect(stdout).not.toContain('col=');
    const absolute = run(['check', join(folder, 'data/a.csv'), '--format', 'github'], { env });
    expect(absolute.stdout).toBe(stdout);
  });

  it('gives no path to a file outside of the workspace', () => {
    put('a.csv', DAMAGED);
    const env = { GITHUB_WORKSPACE: join(folder, 'elsewhere') };
    const { stdout } = run(['check', 'a.csv', '--format', 'github'], { env });
    expect(stdout).toContain('::warning title=');
    expect(stdout).not.toContain('file=');
  });
});

describe('check on years across', () => {
  const ACROSS = `Organisme;Région;2021-2022;2022-2023;2023-2024
A;Laval;1000,00;1100,00;1200,00
B;Laval;2000,00;2100,00;2200,00
C;Laval;3000,00;3100,00;3200,00
Sous-total Laval;;6000,00;6300,00;6600,00
D;Estrie;4000,00;4100,00;4200,00
Total;;10000,00;10400,00;10800,00
`;

  it('shows a line of totals once, whatever its amounts', () => {
    put('a.csv', ACROSS);
    const { stdout } = run(['check', 'a.csv']);
    expect(stdout).toContain('6 lignes');
    expect(stdout.match(/^5 +Sous-total Laval/gm)).toHaveLength(1);
    const { stdout: annotations } = run(['check', 'a.csv', '--format', 'github']);
    expect(annotations.match(/line=5,title=[^:]*totals-row/g)).toHaveLength(1);
  });

  it('shows each cell in question of a line that has several', () => {
    put('a.csv', ACROSS.replace('1000,00;1100,00', 'à venir;100-200'));
    const { stdout } = run(['check', 'a.csv', '--lang', 'en']);
    expect(stdout).toContain('à venir');
    expect(stdout).toContain('100-200');
  });
});

describe('check on a cell that is too long', () => {
  it('says so, and blames no quote, in the header and in a row', () => {
    const long = 'x'.repeat(MAX_FIELD + 1);
    put('row.csv', `Organisme,Montant,Note\nA,1,"${long}"\nB,2,b\n`);
    const { stdout } = run(['check', 'row.csv']);
    expect(stdout).toContain('row-oversize');
    expect(stdout).toContain('plus de 1\u00a0048\u00a0576 caractères');
    expect(stdout).not.toContain('guillemet');
    put('header.csv', `Organisme,Montant,"${long}"\nA,1,a\n`);
    const { code, stderr } = run(['check', 'header.csv', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('a cell of line 1 holds more than 1,048,576 characters');
    expect(stderr).not.toContain('quote');
  });
});

describe('check --fail-on', () => {
  const exit = (...conditions: string[]) =>
    run(['check', 'a.csv', '--quiet', ...conditions.flatMap((text) => ['--fail-on', text])]).code;

  // Seven rows, three of them set aside, none with an amount that can be read.
  it.each([
    ['set-aside', 1],
    ['set-aside>2', 1],
    ['set-aside>3', 0],
    ['set-aside>=3', 1],
    ['accepted<5', 1],
    ['amount-missing', 1],
    ['amount-missing>14%', 1],
    ['amount-missing>15%', 0],
    ['set-aside > 0,01 $', 0],
    ['accepted>10$', 1],
    ['accepted<=100%$', 1],
    ['set-aside>0%$', 0],
    ['totals-row', 0],
    ['names-alike', 0],
    ['errors', 0],
  ])('%s: exit %i', (condition, code) => {
    put('a.csv', DAMAGED);
    expect(exit(condition)).toBe(code);
  });

  it('fails when one of several conditions holds', () => {
    put('a.csv', DAMAGED);
    expect(exit('totals-row', 'set-aside')).toBe(1);
  });

  it('sees findings, not only rows set aside', () => {
    put('a.csv', 'Organisme,Montant\nA,1.50\nB,2.50\nTotal,5.00\n');
    expect([
      exit('totals-mismatch'),
      exit('totals-mismatch>1$'),
      exit('warnings'),
      exit('warnings>1'),
    ]).toEqual([1, 0, 1, 0]);
  });

  it('refuses a name that no run could produce, and says the nearest', () => {
    put('a.csv', DAMAGED);
    const { code, stderr } = run(['check', 'a.csv', '--fail-on', 'set-asid>0']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('vouliez-vous dire «\u00a0set-aside\u00a0»')]);
  });
});

describe('check on several files', () => {
  it('finds the same payment in two files, and goes on when the settings keep it', () => {
    put('a.csv', 'Organisme,Exercice,Montant\nA,2023-2024,1.50\nB,2023-2024,2.50\n');
    put('b.csv', 'Organisme,Exercice,Montant\nA,2023-2024,1.50\nC,2023-2024,3.50\n');
    const refused = run(['check', 'a.csv', 'b.csv']);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    put('equite.yaml', 'overlap: keep\n');
    const { code, stdout } = run(['check', 'a.csv', 'b.csv']);
    expect(code).toBe(0);
    expect(stdout).toContain('[file-overlap]');
    // Each file, then both together: 2 + 2 rows, 4.00 + 5.00.
    expect(stdout).toMatch(
      /a\.csv +2 +2 +0 +4,00\u00a0\$\nb\.csv +2 +2 +0 +5,00\u00a0\$\nensemble +4 +4 +0 +9,00\u00a0\$/,
    );
  });
});

describe('findings about something else than rows', () => {
  it('count none: a file without a currency is no line', () => {
    put('a.csv', 'Organisme,Exercice,Montant (€)\nA,2022-2023,1000\n');
    put('b.csv', 'Organisme,Exercice,Montant\nB,2023-2024,2000\n');
    const said = run(['check', 'a.csv', 'b.csv']).stdout.replace(/\s+/gu, ' ');
    const [before, after = ''] = said.split('[currency-files]');
    expect(before).toMatch(/Avertissement : des fichiers qui ne nomment pas de monnaie $/u);
    expect(after.split('À faire')[0]).toContain('b.csv');
    expect(after.split('À faire')[0]).not.toMatch(/ligne|%/u);
  });
});

describe('rows that name no organisation', () => {
  it('are those that measure leaves out: an identifier names where there is no name', () => {
    put('a.csv', 'No organisme,Organisme,Région,Montant\n7,A,Laval,10\n8,,Laval,20\n,,Laval,40\n');
    const by = ['--map', 'organisation_id=No organisme'];
    const said = run(['check', 'a.csv', ...by, '--format', 'md', '--lang', 'en']).stdout;
    expect(said).toContain('One accepted row names no organisation ($40.00)');
    const measured = run(['measure', 'a.csv', ...by, '--lang', 'en', '-q']).stdout.replace(/\s+/g, ' ');
    expect(measured).toContain('2 organisations measured, $30.00 in all');
    put('b.csv', 'No organisme,Organisme,Région,Montant\n7,A,Laval,10\n8,,Laval,20\n9,,Laval,40\n');
    const whole = run(['check', 'b.csv', '--format', 'md', '--lang', 'en']).stdout;
    expect(whole).not.toContain('no organisation');
    expect(whole).toContain('Nothing is set aside');
  });
});
