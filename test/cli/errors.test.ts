import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { newFolder } from '../support/folder.ts';
import { equiteHere, UNFORESEEN } from '../support/in-process.ts';
import { equite } from '../support/run.ts';

const folder = newFolder('errors');
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
mkdirSync(join(folder, 'dossier'));

/** Each mistake: the command line, what the French and the English sentence must hold. */
const MISTAKES: readonly (readonly [string, readonly string[], RegExp, RegExp])[] = [
  ['a missing file', ['check', join(folder, 'absent.csv')], /n’existe pas/, /There is no file/],
  ['an empty file', ['check', file('vide.csv', '')], /est vide/, /is empty/],
  ['a header only', ['check', file('entete.csv', 'Nom,Montant\n')], /aucune ligne dessous/, /no row below/],
  [
    'no amount column',
    ['measure', file('sans.csv', 'Organisme,Ville\nA,B\nC,D\n')],
    /le montant/,
    /is the amount/,
  ],
  [
    'two candidate columns',
    ['measure', file('deux.csv', 'Organisme,Montant versé,Montant demandé\nA,1,2\nB,3,4\n')],
    /« Montant versé », « Montant demandé »/,
    /“Montant versé”, “Montant demandé”/,
  ],
  [
    'a binary file',
    ['check', file('binaire.csv', new Uint8Array([0, 1, 2, 3, 0, 255, 0, 7, 0, 0, 9, 200]))],
    /binaire\.csv/,
    /binaire\.csv/,
  ],
  ['a directory', ['check', join(folder, 'dossier')], /est un dossier/, /is a folder/],
  ['an unknown flag', ['check', 'x.csv', '--colour'], /L’option --colour n’existe pas/, /no option --colour/],
  ['an unknown command', ['mesure', 'x.csv'], /« mesure » n’existe pas/, /no command “mesure”/],
  [
    'an unknown encoding',
    ['check', file('a.csv', 'Nom,Montant\nA,1\n'), '--encoding', 'klingon'],
    /klingon/,
    /klingon/,
  ],
  [
    'an encoding that cannot be',
    ['check', file('latin.csv', Buffer.from('Nom,Montant\nÉcole,1\n', 'latin1')), '--encoding', 'utf-8'],
    /n’est pas en utf-8/,
    /is not utf-8/,
  ],
  [
    'a value that is none of the choices',
    ['measure', 'x.csv', '--unit', 'cheque'],
    /organisation/,
    /organisation/,
  ],
  [
    'a --map without =',
    ['measure', 'x.csv', '--map', 'amount'],
    /ne dit pas quelle colonne/,
    /does not say which column/,
  ],
  [
    'a --map to no column',
    ['measure', file('b.csv', 'Nom,Montant\nA,1\nB,2\n'), '--map', 'amount=Total'],
    /« Total »/,
    /“Total”/,
  ],
  [
    'a condition that is none',
    ['check', 'x.csv', '--fail-on', 'beaucoup'],
    /n’est pas une condition/,
    /is not a condition/,
  ],
  ['no file', ['check'], /Il manque l’argument/, /argument .* is missing/],
  [
    'an output that cannot be written',
    ['check', file('c.csv', 'Nom,Montant\nA,1\nB,2\n'), '-o', join(folder, 'nulle/part.md')],
    /ne peut pas être écrit/,
    /cannot be written/,
  ],
];

describe('every mistake is a clear sentence in the chosen language, exit 2, no stack trace', () => {
  it.each(MISTAKES)('%s', (_name, args, french, english) => {
    for (const [lang, expected, prefix] of [
      ['fr', french, 'Erreur\u00a0: '],
      ['en', english, 'Error: '],
    ] as const) {
      const run = equite([...args, '--lang', lang]);
      expect(run.code).toBe(2);
      expect(run.stdout).toBe('');
      // No-break spaces are checked by the typography test; here the words count.
      expect(run.stderr.replaceAll('\u00a0', ' ')).toMatch(expected);
      expect(run.stderr.startsWith(prefix)).toBe(true);
      expect(run.stderr).not.toMatch(/\n\s+at |node:internal|undefined|\[object/);
    }
  });
});

describe('numbers that flags take', () => {
  const path = file('bornes.csv', 'Organisme,Région,Exercice,Montant\nA,13 Laval,2023-2024,10\n');
  it.each([
    ['--fewest', '0', 'de 1 à 1\u00a0000'],
    ['--fewest', '1001', 'de 1 à 1\u00a0000'],
    ['--band', '0', 'de 1 à 50'],
    // Beyond, any ratio would be called comparable.
    ['--band', '51', 'de 1 à 50'],
    ['--fiscal-start', '13', 'de 1 (janvier) à 12'],
    ['--draws', '', 'à partir de 0'],
  ])('%s %s is refused, as in the settings file', (flag, value, told) => {
    const run = equite(['gaps', path, flag, value]);
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain(told);
  });
});

describe('--fail-on', () => {
  const path = file('trou.csv', 'Organisme,Montant\nA,10\nB,\nC,30\n');
  it('exits 1 when the condition holds, with the result on stdout all the same', () => {
    const run = equite(['check', path, '--fail-on', 'set-aside>0']);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('set-aside>0');
    expect(run.stdout).not.toBe('');
  });
  it.each([
    ['set-aside>1', 0],
    ['amount-missing>=1', 1],
    ['set-aside>33%', 1],
    ['set-aside>34%', 0],
    ['amount-band>0', 0],
    ['accepted<3', 1],
  ])('%s → %i', (condition, code) => {
    expect(equite(['check', path, '--fail-on', condition]).code).toBe(code);
  });
  it('refuses a name that no run can produce', () => {
    expect(equite(['check', path, '--fail-on', 'set-asde>0']).code).toBe(2);
  });
  it('takes an indicator in measure', () => {
    // 10 and 30: Gini n/(n−1) = |30 − 10| / (2 · 20) = 0.5.
    expect(equite(['measure', path, '--fail-on', 'gini.unbiased>0.49']).code).toBe(1);
    expect(equite(['measure', path, '--fail-on', 'gini.unbiased>0.51']).code).toBe(0);
  });
  it('says of a figure that the data do not give that the condition has no answer', () => {
    // Nobody receives anything: no Gini, which is neither more nor less than 0.4.
    const nothing = file('rien.csv', 'Organisme,Montant\nA,0\nB,0\nC,0\n');
    for (const [lang, told] of [
      ['fr', 'ni remplie ni écartée'],
      ['en', 'neither met nor ruled out'],
    ]) {
      const run = equite(['measure', nothing, '--lang', lang!, '--fail-on', 'gini.unbiased>0.4']);
      expect([run.code, run.stderr]).toEqual([0, expect.stringContaining(told!)]);
    }
    expect(equite(['measure', path, '--fail-on', 'gini.unbiased>0.51']).stderr).not.toContain('ni remplie');
  });
});

describe('a working folder that is gone', () => {
  it('is said, with what to type next', async () => {
    vi.spyOn(process, 'cwd').mockImplementation(() => {
      throw Object.assign(new Error('ENOENT: no such file or directory, uv_cwd'), {
        code: 'ENOENT',
        syscall: 'uv_cwd',
      });
    });
    try {
      const said = {
        fr: /Le dossier courant n’existe plus.*\n {2}→ aller dans un dossier/,
        en: /no longer exists.*\n {2}→ go to/,
      };
      for (const lang of ['fr', 'en'] as const) {
        const { code, stderr } = await equiteHere(['check', 'absent.csv'], lang);
        expect(code).toBe(2);
        expect(stderr).toMatch(said[lang]);
        expect(stderr).not.toMatch(UNFORESEEN);
      }
    } finally {
      vi.restoreAllMocks();
    }
  });
});

describe('streams', () => {
  const path = file('net.csv', 'Organisme,Montant\nA,10\nB,20\n');
  it('reads standard input', () => {
    const run = equite(['measure', '-', '--format', 'json'], { input: 'Organisme,Montant\nA,10\nB,20\n' });
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ inputs: [{ file: '-' }], scope: { n: 2 } });
  });
  it('keeps results and messages apart', () => {
    const run = equite(['check', path, '-o', join(folder, 'sortie.md')]);
    expect(run).toMatchObject({ stdout: '', code: 0 });
    expect(run.stderr).toContain('sortie.md');
  });
  it('writes the same bytes twice', () => {
    const args = ['measure', path, '--format', 'json'];
    const once = () => equite(args, { process: true }).stdout;
    expect(once()).toBe(once());
  });
});
