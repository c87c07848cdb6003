import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sealed } from '../../src/report/claims/seal.ts';
import { SCHEMAS } from '../../src/report/schemas/index.ts';
import { newFolder } from '../support/folder.ts';
import { equite, type Run, type RunOptions } from '../support/run.ts';

const NAMES = ['Éclipse', 'Quai', 'Ancrage', 'Rivage', 'Havre', 'Marée', 'Boréal', 'Gare'];
const REGIONS = ['13 Laval', '09 Côte-Nord', '05 Estrie', '07 Outaouais'];

interface Row {
  readonly name: string;
  readonly region: string;
  readonly type: string;
  readonly sector: string;
  readonly amount: number;
}

/** Forty organisations in four regions, so far apart that no seed of the draws finds otherwise; two types, two sectors. */
const ROWS: readonly Row[] = Array.from({ length: 40 }, (_, i) => {
  const type = i % 3 === 0 ? 'Hébergement' : 'Milieu de vie';
  return {
    name: `${NAMES[i % 8]} ${i}`,
    region: REGIONS[i % 4]!,
    type,
    sector: i % 2 === 0 ? 'Jeunes' : 'Femmes',
    amount: (type === 'Hébergement' ? 400_000 : 200_000) + 5_000 * ((i * 7) % 13) - 40_000 * (i % 4) + 0.25,
  };
});

const HEADER = 'Exercice,Région,Organisme,Typologie,Secteur,Mode de financement,Montant,Seuil plancher';
const csvOf = (rows: readonly Row[]): string =>
  [
    HEADER,
    ...rows.map(
      ({ name, region, type, sector, amount }) =>
        `2023-2024,${region},${name},${type},${sector},Mission globale,${amount},500000`,
    ),
  ].join('\n');

let made = '';
/** The brief is written once; each test works on a copy of its folder. */
beforeAll(() => {
  made = newFolder('verify');
  writeFileSync(join(made, 'a.csv'), csvOf(ROWS));
  expect(brief(made, 'out', '--comparable', 'typologie')).toBe(0);
}, 60_000);

const folder = (): string => {
  const own = newFolder('verify');
  cpSync(made, own, { recursive: true });
  return own;
};
/** A brief of one short section: its claims are all there. */
const brief = (cwd: string, out: string, ...args: string[]): number | null =>
  run(cwd, [
    'report',
    'a.csv',
    '-o',
    out,
    '--sections',
    'question',
    '--all-claims',
    '--draws',
    '200',
    '-q',
    ...args,
  ]).code;
const run = (cwd: string, args: readonly string[], options: RunOptions = {}): Run =>
  equite(args, { cwd, ...options, env: { XDG_CONFIG_HOME: cwd, ...options.env } });
const CLAIMS = 'out/affirmations.json';

interface Verified {
  readonly counts: {
    readonly holds: number;
    readonly does_not_hold: number;
    readonly cannot_be_checked: number;
  };
  readonly verdicts: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly faults: readonly string[];
    readonly remarks: readonly string[];
    readonly why_not: { readonly code: string } | null;
    readonly text_now: { readonly fr: string } | null;
    readonly differences: readonly {
      readonly name: string;
      readonly before: unknown;
      readonly after: unknown;
      readonly difference: unknown;
    }[];
  }[];
  readonly settings: { readonly draws: number } | null;
}
const json = (cwd: string, ...args: string[]): Verified & { readonly code: number | null } => {
  const { stdout, code } = run(cwd, ['verify', ...args, '--json', '-q']);
  return { ...(SCHEMAS.verify.parse(JSON.parse(stdout)) as unknown as Verified), code };
};
/** What is worth knowing, besides that the drawn figures move a little from seed to seed. */
const remarks = ({ verdicts }: Verified): string[] =>
  verdicts.flatMap((one) => one.remarks).filter((remark) => remark !== 'within-draws');
const failing = ({ verdicts }: Verified): string[] =>
  verdicts.filter(({ verdict }) => verdict === 'does-not-hold').map(({ id }) => id);

/** The file of claims, changed and sealed again: what `verify` finds then, it finds in the claims. */
function tamper(
  cwd: string,
  change: (claims: Record<string, unknown> & { claims: Record<string, unknown>[] }) => void,
): void {
  const path = join(cwd, CLAIMS);
  const claims = JSON.parse(readFileSync(path, 'utf8'));
  change(claims);
  writeFileSync(path, JSON.stringify(sealed(claims), null, 2));
}

describe('verify, on the data of the brief', () => {
  it('finds that every claim holds', () => {
    const { code, stdout, stderr } = run(made, ['verifier', CLAIMS, 'a.csv']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/• \d+ affirmations\u00a0: \d+ tiennent, aucune n’est contredite/);
    expect(stdout).toContain('Les données sont les fichiers mêmes des affirmations');
    expect(stderr).toContain('affirmations.json');
    const found = json(made, CLAIMS, 'a.csv');
    expect(found.counts).toEqual({ holds: found.verdicts.length, does_not_hold: 0, cannot_be_checked: 0 });
    expect(found.settings?.draws).toBe(200);
    expect(remarks(found)).toEqual([]);
  });

  it('publishes the schema of claims that the brief writes', () => {
    SCHEMAS.claims.parse(JSON.parse(readFileSync(join(made, CLAIMS), 'utf8')));
  });

  it('takes the settings of the claims, not those of a file that happens to lie there', () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'equite.yaml'), 'lang: en\nreference: mean\ndraws: 5\n');
    const { code, stdout, stderr } = run(cwd, ['verify', CLAIMS, 'a.csv'], { env: { EQUITE_LANG: '' } });
    expect(code).toBe(0);
    expect(stdout).toContain('none is contradicted');
    expect(stderr).toContain('“equite.yaml” has no part in this');
    // Named, it counts.
    const named = run(cwd, ['verify', CLAIMS, 'a.csv', '--settings', 'equite.yaml', '--lang', 'en']);
    expect(named.code).toBe(1);
    expect(named.stderr).toContain('“reference”, “draws”');
  });

  it('reads claims from standard input, but not both from it', () => {
    const input = readFileSync(join(made, CLAIMS));
    expect(run(made, ['verify', '-', 'a.csv', '-q'], { input }).code).toBe(0);
    expect(run(made, ['verify', '-', '-'], { input }).code).toBe(2);
  });

  it('holds whatever the language and the look of numbers of the brief', () => {
    const cwd = folder();
    expect(brief(cwd, 'en', '--comparable', 'typology', '--lang', 'en')).toBe(0);
    expect(run(cwd, ['verify', 'en/claims.json', 'a.csv', '-q', '--currency', 'R']).code).toBe(0);
    expect(brief(cwd, 'fr', '--locale', 'fr-FR', '--currency', '€')).toBe(0);
    expect(run(cwd, ['verify', 'fr/affirmations.json', 'a.csv', '-q']).code).toBe(0);
  }, 60_000);

  it('works out the claims of an edition again: of a region, of an organisation', () => {
    const cwd = folder();
    for (const about of ['region=05', 'organisation=Quai 1']) {
      expect(brief(cwd, 'own', '--comparable', 'typology', '--for', about)).toBe(0);
      const found = json(cwd, 'own/affirmations.json', 'a.csv');
      expect(found.counts).toMatchObject({ holds: found.verdicts.length, does_not_hold: 0 });
      expect(found.verdicts.length).toBeGreaterThan(0);
    }
    // The organisation left.
    writeFileSync(join(cwd, 'b.csv'), csvOf(ROWS.filter(({ name }) => name !== 'Quai 1')));
    expect(json(cwd, 'own/affirmations.json', 'b.csv').verdicts[0]).toMatchObject({
      verdict: 'cannot-be-checked',
      why_not: { code: 'group-absent', role: 'organisation', label: 'Quai 1' },
    });
  }, 60_000);
});

describe('verify, on other data', () => {
  it('tells which claims do not hold, with what they would say, and exits with 1', () => {
    const cwd = folder();
    // 40 of Laval's thousand-dollar steps more for one organisation of Laval.
    const first = ROWS.findIndex(({ region }) => region === '13 Laval');
    writeFileSync(
      join(cwd, 'b.csv'),
      csvOf(ROWS.map((row, i) => (i === first ? { ...row, amount: row.amount + 40_000 } : row))),
    );
    const found = json(cwd, CLAIMS, 'b.csv');
    expect(found.code).toBe(1);
    expect(failing(found)).toContain('group region 13 Laval');
    const laval = found.verdicts.find(({ id }) => id === 'group region 13 Laval')!;
    expect(laval.remarks).toEqual(['rows-differ']);
    expect(laval.text_now?.fr).toContain('13 Laval');
    const { stdout, code } = run(cwd, ['verify', CLAIMS, 'b.csv', '--lang', 'en', '-q']);
    expect(code).toBe(1);
    expect(stdout).toContain('do not hold');
    expect(stdout).toContain('On these data: “13 Laval: ');
    // It is an organisation of the other type.
    expect(failing(found)).not.toContain('group typology Milieu de vie');
  });

  it('reads another person’s file, by the flags of the command line', () => {
    const cwd = folder();
    const rows = ROWS.map(
      ({ name, region, type, sector, amount }) =>
        `2023-2024;${region};${name};${type};${sector};Mission globale;${String(amount).replace('.', ',')};500000`,
    );
    const text = ['An;Lieu;Qui;Sorte;Domaine;Argent;Combien;Plancher', ...rows].join('\r\n');
    writeFileSync(join(cwd, 'autre.csv'), Buffer.from(text, 'latin1'));
    const map = {
      period: 'An',
      region: 'Lieu',
      organisation: 'Qui',
      typology: 'Sorte',
      sector: 'Domaine',
      mode: 'Argent',
      amount: 'Combien',
      floor: 'Plancher',
    };
    const flags = Object.entries(map).flatMap(([role, column]) => ['--map', `${role}=${column}`]);
    const found = json(cwd, CLAIMS, 'autre.csv', ...flags, '--decimal', ',');
    expect(failing(found)).toEqual([]);
    // The rows say the same: the file, its encoding and its headers are no part of them.
    expect(remarks(found)).toEqual([]);
    expect(found.code).toBe(0);
  });

  it('looks for a role by its usual names where the column of the claims is not there, and says so', () => {
    const cwd = folder();
    tamper(cwd, (file) => {
      (file.settings as { map: object }).map = { region: 'Région sociosanitaire' };
    });
    const { code, stderr } = run(cwd, ['verify', CLAIMS, 'a.csv']);
    expect(code).toBe(0);
    expect(stderr).toContain(
      '« Région sociosanitaire »'.replaceAll(' »', '\u00a0»').replaceAll('« ', '«\u00a0'),
    );
    expect(stderr).toContain('--map région="COLONNE"');
    // Typed, the same column is a mistake of the command line.
    expect(run(cwd, ['verify', CLAIMS, 'a.csv', '--map', 'region=Nulle part']).code).toBe(2);
  });

  it('leaves unchecked what the data cannot say: exit 0, or 1 where it is asked for', () => {
    const cwd = folder();
    const bare = csvOf(ROWS)
      .split('\n')
      .map((line) =>
        line
          .split(',')
          .filter((_, i) => i !== 1)
          .join(','),
      );
    writeFileSync(join(cwd, 'b.csv'), bare.join('\n'));
    const found = json(cwd, CLAIMS, 'b.csv');
    expect(found.code).toBe(0);
    expect(found.counts.cannot_be_checked).toBeGreaterThan(10);
    const region = found.verdicts.find(({ id }) => id === 'group region 13 Laval');
    expect(region).toMatchObject({ why_not: { code: 'column-missing', role: 'region' } });
    expect(run(cwd, ['verify', CLAIMS, 'b.csv', '-q', '--fail-on', 'unchecked']).code).toBe(1);
    expect(run(cwd, ['verify', CLAIMS, 'b.csv', '-q', '--fail-on', 'claim-fails']).code).toBe(0);
    // Without the column of the definition there is nothing to compare by.
    const types = csvOf(ROWS)
      .split('\n')
      .map((line) =>
        line
          .split(',')
          .filter((_, i) => i !== 3)
          .join(','),
      );
    writeFileSync(join(cwd, 'c.csv'), types.join('\n'));
    const none = json(cwd, CLAIMS, 'c.csv');
    expect(none.counts).toEqual({ holds: 0, does_not_hold: 0, cannot_be_checked: none.verdicts.length });
    expect(none.verdicts[0]).toMatchObject({ why_not: { code: 'column-missing', role: 'typology' } });
  });
});

describe('a file of claims that was altered', () => {
  it('does not hold: the sentence, the value, a figure', () => {
    const cwd = folder();
    tamper(cwd, ({ claims }) => {
      const [first, second, third] = claims as {
        text: { fr: string };
        value: unknown;
        figures: Record<string, { value: number }>;
      }[];
      first!.text.fr = first!.text.fr.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
      second!.value = '1.00';
      const [name = ''] = Object.keys(third!.figures);
      third!.figures[name]!.value += 1;
    });
    const found = json(cwd, CLAIMS, 'a.csv');
    expect(found.verdicts.slice(0, 4).map(({ faults }) => faults[0])).toEqual([
      'text-altered',
      'value-altered',
      'figures-differ',
      undefined,
    ]);
    expect(failing(found)).toHaveLength(3);
    // Exit 1 whatever --fail-on says.
    expect(run(cwd, ['verify', CLAIMS, 'a.csv', '-q', '--fail-on', 'set-aside>1000']).code).toBe(1);
  });

  it('is annotated on its line, in the workspace of the job', () => {
    const cwd = folder();
    tamper(cwd, ({ claims }) => {
      (claims[1] as { key: string }).key = 'x';
    });
    const lines = readFileSync(join(cwd, CLAIMS), 'utf8').split('\n');
    const { stdout } = run(cwd, ['verify', CLAIMS, 'a.csv', '--format', 'github', '-q']);
    const [, line = ''] = /^::error file=out\/affirmations\.json,line=(\d+),title=/.exec(stdout) ?? [];
    expect(lines[Number(line) - 1]).toContain('"id":');
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('of a later schema is told, and not checked', () => {
    const cwd = folder();
    tamper(cwd, (file) => {
      file.schema = 'equite/claims@2';
      file.settings = 'of another shape';
    });
    const found = json(cwd, CLAIMS, 'a.csv');
    // Nothing was checked: a job must not go on as if it had been.
    expect(found.code).toBe(1);
    expect(found.counts).toEqual({ holds: 0, does_not_hold: 0, cannot_be_checked: found.verdicts.length });
  });

  it('of another version is read by the numbers of its sentences', () => {
    const cwd = folder();
    tamper(cwd, (file) => {
      (file.tool as { version: string }).version = '0.0.9';
      for (const claim of file.claims) claim.version = '0.0.9';
      // A sentence of the study, that no deal at random moves.
      const claim = (file.claims as unknown as { id: string; text: { fr: string } }[]).find(
        ({ id }) => id === 'covered',
      );
      claim!.text.fr = `En d’autres mots : ${claim!.text.fr}`;
    });
    const { code, stderr } = run(cwd, ['verify', CLAIMS, 'a.csv']);
    expect(code).toBe(0);
    expect(stderr).toContain('0.0.9');
    const found = json(cwd, CLAIMS, 'a.csv').verdicts.find(({ id }) => id === 'covered');
    expect(found?.remarks).toEqual(['reworded']);
  });

  it('of another version says which claims of its rows it does not hold, and is not at fault', () => {
    const cwd = folder();
    const without = (written: string) =>
      tamper(cwd, (file) => {
        (file.tool as { version: string }).version = written;
        for (const claim of file.claims) claim.version = written;
        file.claims = file.claims.filter(({ id }) => id !== 'covered');
      });
    const { version } = JSON.parse(readFileSync(join(cwd, CLAIMS), 'utf8')).tool;
    without('0.0.9');
    const { code, stderr } = run(cwd, ['verify', CLAIMS, 'a.csv', '--lang', 'en']);
    expect(code).toBe(0);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
      `One claim that équité ${version} makes on these same rows is not in the file: it is new since version 0.0.9, or was left out (“covered”).`,
    );
    // The same version would have written it.
    without(version);
    expect(run(cwd, ['verify', CLAIMS, 'a.csv']).code).toBe(1);
  });

  it.each([
    ['text that breaks off', '{"schema": "equite/claims@1", oops', 'JSON valide'],
    ['a list', '[]', 'ne dit pas être un résultat'],
    ['another result', '{"schema":"equite/measure@1"}', 'equite/measure@1'],
    [
      'brackets in brackets',
      `{"schema":"equite/claims@1","x":${'['.repeat(200)}${']'.repeat(200)}}`,
      'imbriqués',
    ],
    ['a control character', '\u0000', 'JSON valide'],
  ])('is refused when it is none: %s', (_, text, said) => {
    const cwd = folder();
    writeFileSync(join(cwd, 'x.json'), text);
    const { code, stderr } = run(cwd, ['verify', 'x.json', 'a.csv']);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('imprévue');
  });

  it('is refused with the place of what is wrong', () => {
    const cwd = folder();
    tamper(cwd, (file) => {
      file.claims[2]!.rows = { n: 'many', sha256: 'x' };
      (file.settings as { unit: string }).unit = 'person';
    });
    const lines = readFileSync(join(cwd, CLAIMS), 'utf8').split('\n');
    const { code, stderr } = run(cwd, ['verify', CLAIMS, 'a.csv', '--lang', 'en']);
    expect(code).toBe(2);
    const [, line = ''] = /line (\d+): claims\[2\]\.rows\.n should be a number/.exec(stderr) ?? [];
    expect(lines[Number(line) - 1]).toContain('"n": "many"');
    tamper(cwd, (file) => {
      file.claims.splice(2, 1);
    });
    expect(run(cwd, ['verify', CLAIMS, 'a.csv', '--lang', 'en']).stderr).toContain('settings.unit should be');
  });

  it('is refused beyond 32 MiB, and when it is not UTF-8', () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'big.json'), Buffer.alloc(33 * 1024 * 1024, ' '));
    expect(run(cwd, ['verify', 'big.json', 'a.csv']).stderr).toContain('32 Mio');
    writeFileSync(join(cwd, 'latin.json'), Buffer.from('{"a":"é"}', 'latin1'));
    expect(run(cwd, ['verify', 'latin.json', 'a.csv']).stderr).toContain('UTF-8');
    expect(run(cwd, ['verify', 'nowhere.json', 'a.csv']).stderr).toContain('n’existe pas');
  });

  it('opens no file that it names: a file of floors is asked for', () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'seuils.csv'), 'typologie,montant\nHébergement,600000\nMilieu de vie,400000\n');
    expect(brief(cwd, 'own', '--comparable', 'typology', '--floors', 'seuils.csv')).toBe(0);
    const { code, stderr } = run(cwd, ['verify', 'own/affirmations.json', 'a.csv']);
    expect(code).toBe(2);
    expect(stderr).toContain('--floors seuils.csv');
    expect(run(cwd, ['verify', 'own/affirmations.json', 'a.csv', '-q', '--floors', 'seuils.csv']).code).toBe(
      0,
    );
  }, 60_000);
});

describe('what verify writes', () => {
  it('is CSV with a row for each difference, and pages of one sentence each', () => {
    const cwd = folder();
    tamper(cwd, ({ claims }) => {
      const [claim] = claims as { figures: Record<string, { value: number }> }[];
      for (const figure of Object.values(claim!.figures)) figure.value += 1;
    });
    const { stdout } = run(cwd, ['verify', CLAIMS, 'a.csv', '--format', 'csv', '-q']);
    const rows = stdout.split('\n').filter((line) => line.includes(',ne tient pas,'));
    expect(rows.length).toBeGreaterThan(1);
    expect(run(cwd, ['verify', CLAIMS, 'a.csv', '-o', 'v.md', '-q']).code).toBe(1);
    expect(readFileSync(join(cwd, 'v.md'), 'utf8')).toContain('## Ne tiennent pas');
    expect(run(cwd, ['verify', CLAIMS, 'a.csv', '-o', 'v.html', '-q']).code).toBe(1);
    expect(readFileSync(join(cwd, 'v.html'), 'utf8')).toContain('<h2');
  });

  it('is the same on every run', () => {
    const args = ['verify', CLAIMS, 'a.csv', '--json', '-q'];
    expect(run(made, args, { env: { TZ: 'Asia/Tokyo', LANG: 'en_US.UTF-8' } }).stdout).toBe(
      run(made, args).stdout,
    );
  });
});
