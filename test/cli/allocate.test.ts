import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../src/report/schemas/allocate.ts';
import { newFolder } from '../support/folder.ts';
import { equite } from '../support/run.ts';

const HEADER = 'Exercice,Région,Organisme,Typologie,Montant,Seuil plancher,Demandé,Versé\n';
const REGIONS = ['05 Estrie', '09 Côte-Nord', '13 Laval', '16 Montérégie'];
/** Forty-eight organisations in four regions and two types; every amount like no other. */
const rows = Array.from({ length: 48 }, (_, i) => ({
  region: REGIONS[i % 4]!,
  name: `Zéphyr ${i}`,
  type: i % 3 === 0 ? 'Hébergement' : 'Milieu de vie',
  amount: 60_000 + 1_111 * i + (i % 4 === 1 ? 0 : 40_000),
  asked: 50_000 + 10 * i,
}));
const data = `${HEADER}${rows
  .map(
    ({ region, name, type, amount, asked }, i) =>
      `2023-2024,${region},${name},${type},${amount},200000,${asked},${i % 2 === 0 ? 1000 : 0}`,
  )
  .join('\n')}\n`;

const SETTINGS = `comparable: typology
draws: 100
requested: Demandé
scenarios:
  - name: Notre demande
    envelope: 500 000 $
    within: lowest-ratio
  - name: L’an dernier
    envelope: 100k
    keep: 10000
    between: organisations
    within: equal
`;

function folderWith(settings = ''): string {
  const folder = newFolder('allocate');
  writeFileSync(join(folder, 'subventions.csv'), data);
  if (settings !== '') writeFileSync(join(folder, 'equite.yaml'), settings);
  return folder;
}

describe('equite allocate', () => {
  const cwd = folderWith();
  const run = (...args: string[]) => equite(['allocate', ...args], { cwd });

  it('names a column by its word and an envelope to the cent', () => {
    const asked = ['subventions.csv', '--envelope', '1000.05', '--within', 'equal', '--draws', '0'];
    const { stdout } = run(...asked, '--cap', '80%:Seuil plancher', '--format', 'md', '--lang', 'fr');
    expect(stdout.split('\n')[0]).toContain('1\u00a0000,05\u00a0$');
    expect(stdout).toContain('80\u00a0% de «\u00a0seuil plancher\u00a0»');
  });

  it('writes JSON of its schema, whose columns add up to the envelope', () => {
    const found = run(
      'subventions.csv',
      '--envelope',
      '123456.78',
      '--within',
      'cea',
      '--within',
      'talmud',
      '--between',
      'organisations',
      '--between',
      'none',
      '--draws',
      '0',
      '--json',
    );
    expect(found.code).toBe(0);
    const result = JSON.parse(found.stdout);
    expect(allocate.safeParse(result).error?.issues).toBeUndefined();
    expect(result.scenarios).toHaveLength(4);
    for (const { awards, left_over } of result.scenarios) {
      const cents = awards.reduce(
        (sum: number, { award }: { award: string }) => sum + Math.round(100 * Number(award)),
        0,
      );
      expect(cents + Math.round(100 * Number(left_over))).toBe(12_345_678);
    }
  });

  it('counts gains from what was really paid', () => {
    const found = run(
      'subventions.csv',
      '--envelope',
      '24000',
      '--within',
      'equal',
      '--used',
      'Versé',
      '--draws',
      '0',
      '--format',
      'md',
      '--lang',
      'fr',
    );
    // 24 000 $ between 48 is 500 $: half had 1 000 $, half nothing.
    expect(found.stdout).toContain('24 gagnent (12\u00a0000\u00a0$ en tout), 24 perdent, 0 au même point');
  });

  it('writes a document and a workbook, the same bytes twice', () => {
    for (const name of ['a.docx', 'a.xlsx']) {
      const args = [
        'subventions.csv',
        '--envelope',
        '100k',
        '--within',
        'cea',
        '--draws',
        '0',
        '-o',
        name,
        '--lang',
        'fr',
      ];
      // What draws pictures runs as a process both times: a thread draws coarse ones.
      expect(equite(['allocate', ...args], { cwd, process: name.endsWith('.docx') }).code).toBe(0);
      const first = readFileSync(join(cwd, name));
      expect(equite(['allocate', ...args], { cwd, process: true }).code).toBe(0);
      expect(readFileSync(join(cwd, name)).equals(first)).toBe(true);
      const texts = Object.values(unzipSync(first))
        .map((part) => strFromU8(part))
        .join('');
      expect(texts).toContain('Chèques égaux');
      expect(texts).toContain('Zéphyr 7');
    }
  });

  it('says what is missing or not known, and never runs half of it', () => {
    const code = (...args: string[]) => [
      run(...args, '--lang', 'en').code,
      run(...args, '--lang', 'en').stderr,
    ];
    expect(code('subventions.csv')[1]).toContain('The envelope to share is missing');
    expect(code('--replay', 'nowhere')[1]).toContain('No published sharing is called “nowhere”');
    expect(code('subventions.csv', '--replay', 'laval-2019', '--replay', 'quebec-2024')[0]).toBe(2);
    expect(code('subventions.csv', '--replay', 'montreal-2024')[1]).toContain('region 06');
    const both = code('subventions.csv', '--replay', 'laval-2019', '--envelope', '1000');
    expect(both).toEqual([2, expect.stringContaining('--envelope does not go with --replay')]);
    expect(code()[0]).toBe(2);
  });

  it('takes from the settings file what --replay and --money say, and stores it', () => {
    const json = (text: string, ...args: string[]) => {
      const found = equite(['allocate', 'subventions.csv', '--draws', '0', '--json', ...args], {
        cwd: folderWith(text),
      });
      expect(found.code).toBe(0);
      const { settings, ...rest } = JSON.parse(found.stdout);
      return { settings: { ...settings, settings_files: [] }, rest: JSON.stringify(rest) };
    };
    const typed = json('', '--replay', 'cote-nord-2018', '--money', 'all');
    expect(typed.settings).toMatchObject({ replay: ['cote-nord-2018'], money: 'all' });
    expect(json('partage_publié: cote-nord-2018\nargent: tout\n')).toEqual(typed);
    expect(json('replay: [cote-nord-2018]\nmoney: all\n')).toEqual(typed);
    expect(Object.keys(json('', '--envelope', '1000').settings)).not.toContain('replay');
    // An envelope that is typed is the one that is shared: it is not passed over for what the file asks.
    const envelope = ['--envelope', '1000', '--within', 'equal'];
    expect(json('replay: cote-nord-2018\n', ...envelope)).toEqual(json('', ...envelope));
    // Without any file of data, it is told alone.
    const alone = equite(['allocate', '--json'], { cwd: folderWith('replay: laval-2019\n') });
    expect(alone.stdout).toBe(run('--replay', 'laval-2019', '--json').stdout);
    const unknown = equite(['repartir', 'subventions.csv'], { cwd: folderWith('replay: nulle-part\n') });
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('nulle-part')]);
  });

  it('works published sharings out again as data too', () => {
    const found = run('--replay', 'laval-2019', '--json');
    expect(allocate.safeParse(JSON.parse(found.stdout)).error?.issues).toBeUndefined();
  });

  it('says what another envelope moves, scenario by scenario', () => {
    const rules = ['--within', 'equal', '--within', 'cel', '--draws', '0', '--quiet'];
    run('subventions.csv', '--envelope', '48000', ...rules, '-o', 'before.json');
    run('subventions.csv', '--envelope', '96000', ...rules, '-o', 'after.json');
    const found = JSON.parse(equite(['diff', 'before.json', 'after.json', '--json'], { cwd }).stdout);
    const text = JSON.stringify(found);
    expect(text).toContain('"scenario"');
    expect(text).toContain('"48000.00"');
    // 48 equal parts: 1 000 $, then 2 000 $.
    expect(text).toContain('"1000.00"');
    expect(text).toContain('"2000.00"');
    expect(text).toContain('equal');
  });

  it('fails on demand when a scenario cannot be held', () => {
    const args = [
      'subventions.csv',
      '--envelope',
      '1000',
      '--keep',
      '5000',
      '--within',
      'equal',
      '--draws',
      '0',
      '--fail-on',
      'infeasible',
    ];
    expect(run(...args).code).toBe(1);
    expect(run(...args.slice(0, -2)).code).toBe(0);
  });
});

describe('what a brief asks for', () => {
  const cwd = folderWith(SETTINGS);
  const report = (out: string, ...args: string[]) =>
    equite(['rapport', 'subventions.csv', '-o', out, '--quiet', ...args], { cwd });

  it('stands in its section, and every sentence of it is a claim that holds on the data and not on others', () => {
    expect(report('out')).toMatchObject({ code: 0 });
    const text = readFileSync(join(cwd, 'out', 'rapport.md'), 'utf8');
    expect(text).toContain('## Ce que nous demandons');
    expect(text).toContain('Notre demande');
    expect(text).toContain('Part obtenue');
    const claims = JSON.parse(readFileSync(join(cwd, 'out', 'affirmations.json'), 'utf8'));
    const asked = claims.claims.filter(({ id }: { id: string }) => id.includes('brief.asks.scenario'));
    expect(asked).toHaveLength(2);

    const verdicts = (file: string) =>
      JSON.parse(
        equite(['verify', 'out/affirmations.json', file, '--json', '--quiet'], { cwd }).stdout,
      ).verdicts.filter(({ id }: { id: string }) => id.includes('brief.asks.scenario'));
    expect(verdicts('subventions.csv').map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'holds',
      'holds',
    ]);
    // Everyone 10 000 $ richer: less is lacking.
    writeFileSync(
      join(cwd, 'autres.csv'),
      data.replace(/,(\d+),200000,/g, (_, amount) => `,${Number(amount) + 10_000},200000,`),
    );
    expect(verdicts('autres.csv').map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'does-not-hold',
      'does-not-hold',
    ]);
  });

  it('names no cheque in a public edition', () => {
    expect(report('public', '--public')).toMatchObject({ code: 0 });
    const text = readFileSync(join(cwd, 'public', 'rapport.md'), 'utf8');
    const section = text.slice(text.indexOf('## Ce que nous demandons'));
    const own = section.slice(0, section.indexOf('\n## ', 5));
    expect(own).toContain('Notre demande');
    expect(own).not.toMatch(/Zéphyr|Le plus grand|Médian|Part obtenue/);
    // Neither the largest nor the smallest cheque of the rule stands anywhere.
    const found = equite(['allocate', 'subventions.csv', '--json', '--quiet'], { cwd });
    const awards = JSON.parse(found.stdout).scenarios[0].awards.map(({ award }: { award: string }) =>
      Number(award),
    );
    const spaced = (x: number) =>
      x
        .toFixed(2)
        .replace('.', ',')
        .replace(/\B(?=(\d{3})+,)/g, '\u00a0');
    for (const award of awards.filter((x: number) => x > 0)) expect(text).not.toContain(spaced(award));
  });

  it('has rules that pay nobody where everyone is at their floor', () => {
    const above = newFolder('above');
    writeFileSync(join(above, 'x.csv'), data.replaceAll(',200000,', ',1000,'));
    for (const format of ['md', 'html', 'json']) {
      const { code, stdout, stderr } = equite(
        ['allocate', 'x.csv', '--envelope', '9000', '--format', format],
        {
          cwd: above,
        },
      );
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringMatching(/Erreur|Error/) });
      if (format !== 'md') continue;
      expect(stdout).toMatch(/Proportionnel \| 0 \|/);
      // Nothing is lacking: no year is asked for.
      expect(stdout).not.toMatch(/il faudrait (?:un an|\d+ ans)|le plus grand chèque, 0/i);
    }
  });
});

describe('where nobody has a floor or a comparable', () => {
  const input = 'Organisme,Région,Secteur,Montant\nA,Laval,Santé,100\nB,Estrie,Logement,50\n';
  const asked = ['allocate', '-', '--envelope', '10', '--within', 'equal', '--comparable', 'sector'];

  it('nothing is said to lack 0', () => {
    const { code, stdout } = equite([...asked, '--format', 'json'], { input });
    expect(code).toBe(0);
    const found = JSON.parse(stdout);
    expect(allocate.safeParse(found).error?.issues).toBeUndefined();
    const none = { lacking: { undefined: 'floor-none' }, lacking_elsewhere: { undefined: 'no-comparables' } };
    expect(found.scenarios[0].before).toMatchObject({ n: 2, total: '150.00', ...none });
    expect(found.scenarios[0].after).toMatchObject(none);
    for (const target of found.outlook.targets)
      expect(target).toMatchObject({
        floor: { undefined: 'floor-none' },
        comparables: { undefined: 'no-comparables' },
      });
  });

  it('the report says who shares, and prints no sum that is not known', () => {
    const { code, stdout } = equite([...asked, '--format', 'md'], { input });
    expect(code).toBe(0);
    expect(stdout).toContain('2 organismes');
    expect(stdout).not.toContain('NaN');
  });

  it('organisations of one name are told apart, in the table and in the result', () => {
    const two =
      'No organisme,Organisme,Région,Montant\n1,Le Phare,Laval,100\n2,Le Phare,Laval,50\n3,L’Ancre,Laval,50\n';
    const flags = ['allocate', '-', '--envelope', '9', '--within', 'equal'];
    const { stdout } = equite([...flags, '--format', 'json'], { input: two });
    const awards: { organisation: string }[] = JSON.parse(stdout).scenarios[0].awards;
    const names = awards.map(({ organisation }) => organisation);
    expect(names.sort()).toEqual(['Le Phare (1)', 'Le Phare (2)', 'L’Ancre'].sort());
    const text = equite([...flags, '--format', 'md'], { input: two }).stdout;
    expect(text).toContain('Le Phare (1)');
    expect(text).toContain('Le Phare (2)');
  });
});
