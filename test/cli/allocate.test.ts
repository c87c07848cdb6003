import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULE_KEYS } from '../../src/measure/allocation/registry.ts';
import { allocate as shape } from '../../src/report/schemas/allocate.ts';
import { equite } from '../support/run.ts';

const LIMIT = 60_000;
const folder = mkdtempSync(join(tmpdir(), 'equite-allocate-'));
const file = join(folder, 'cinq.csv');
writeFileSync(
  file,
  [
    'Exercice,Région,Organisme,Typologie,Montant,Seuil,Revenus,Statut,Versé,Population',
    '2023-2024,01 Bas-Saint-Laurent,A,Milieu de vie,60000,150000,70000,Ancien,5000,100',
    '2023-2024,01 Bas-Saint-Laurent,B,Milieu de vie,110000,150000,400000,Ancien,5000,100',
    '2023-2024,13 Laval,C,Milieu de vie,90000,150000,300000,Ancien,5000,300',
    '2023-2024,13 Laval,D,Hébergement,250000,300000,,Ancien,5000,300',
    '2023-2024,13 Laval,E,Hébergement,0,300000,10000,Nouveau,0,300',
    '',
  ].join('\n'),
);

interface Result {
  readonly scenarios: readonly {
    readonly within: string;
    readonly left_over: string | null;
    readonly awards: readonly {
      readonly organisation: string;
      readonly award: string;
      readonly used?: string;
    }[];
    readonly after: { readonly under_floor: number; readonly lacking: string } | null;
    readonly infeasible?: object;
    readonly regions?: object;
    readonly axioms: readonly { readonly key: string; readonly holds?: boolean }[];
  }[];
}

function resultOf(...flags: string[]): Result {
  const run = equite(['allocate', file, ...flags, '--format', 'json']);
  expect([run.code, run.stdout.startsWith('{')]).toEqual([0, true]);
  return shape.parse(JSON.parse(run.stdout)) as unknown as Result;
}

const awardsOf = (result: Result, scenario = 0) =>
  Object.fromEntries(
    result.scenarios[scenario]!.awards.map(({ organisation, award }) => [organisation, award]),
  );

describe('equite allocate, JSON', () => {
  it(
    'says what every rule would do, each column to the cent of the envelope',
    () => {
      const result = resultOf('--envelope', '100 001,01 $', ...RULE_KEYS.flatMap((key) => ['--within', key]));
      expect(result.scenarios.map(({ within }) => within)).toEqual(RULE_KEYS);
      for (const { awards, left_over } of result.scenarios) {
        const cents = [...awards.map(({ award }) => award), left_over!].map((text) =>
          Math.round(100 * Number(text)),
        );
        expect(cents.reduce((sum, one) => sum + one, 0)).toBe(10_000_101);
      }
    },
    LIMIT,
  );

  it(
    'lowest share of the floor first, by hand',
    () => {
      // 0/300, 60/150, 90/150 …: 60 000 bring the first to a fifth of its floor; nobody else is reached before 40 %.
      const result = resultOf('--envelope', '60k', '--within', 'lowest-ratio');
      expect(awardsOf(result)).toEqual({ A: '0.00', B: '0.00', C: '0.00', D: '0.00', E: '60000.00' });
      expect(result.scenarios[0]!.after).toMatchObject({ under_floor: 5, lacking: '480000.00' });
    },
    LIMIT,
  );

  it(
    'between regions first, then inside each',
    () => {
      // 100 and 300 inhabitants: 10 000 and 30 000, shared equally by 2 and by 3.
      const result = resultOf('--envelope', '40000', '--between', 'population', '--within', 'equal');
      expect(awardsOf(result)).toEqual({
        A: '5000.00',
        B: '5000.00',
        C: '10000.00',
        D: '10000.00',
        E: '10000.00',
      });
      expect(result.scenarios[0]!.regions).toEqual([
        { region: '01 Bas-Saint-Laurent', envelope: '10000.00', left_over: '0.00' },
        { region: '13 Laval', envelope: '30000.00', left_over: '0.00' },
      ]);
    },
    LIMIT,
  );

  it(
    'by a file of parts',
    () => {
      const shares = join(folder, 'parts.csv');
      writeFileSync(shares, 'Région;Part\n01;75 %\nLaval;25 %\n');
      const result = resultOf(
        '--envelope',
        '40000',
        '--between',
        'shares',
        '--shares',
        shares,
        '--within',
        'equal',
      );
      expect(awardsOf(result)).toMatchObject({ A: '15000.00', C: '3333.34', D: '3333.33', E: '3333.33' });
    },
    LIMIT,
  );

  it(
    'newcomers and the minister off the top, a cap as a share of revenue',
    () => {
      const flags = [
        '--envelope',
        '50000',
        '--keep',
        '10000',
        '--new',
        'Statut=Nouveau:20000',
        '--cap',
        '80%:Revenus',
      ];
      // A has no room (56 000 less than 60 000), D no known revenue: 20 000 are for B and C.
      expect(awardsOf(resultOf(...flags, '--within', 'cea'))).toEqual({
        A: '0.00',
        B: '10000.00',
        C: '10000.00',
        D: '0.00',
        E: '20000.00',
      });
    },
    LIMIT,
  );

  it(
    'says which constraint cannot be held, and by how much',
    () => {
      const result = resultOf('--envelope', '10000', '--new', 'Statut=Nouveau:60000', '--within', 'cea');
      expect(result.scenarios[0]).toMatchObject({
        awards: [],
        after: null,
        infeasible: { constraint: 'newcomers', short: '50000.00', organisations: 1, region: null },
      });
      const run = equite([
        'allocate',
        file,
        '--envelope',
        '10000',
        '--new',
        'Statut=Nouveau:60000',
        '--within',
        'cea',
        '--fail-on',
        'infeasible',
      ]);
      expect(run.code).toBe(1);
      expect(run.stderr).toContain('50');
    },
    LIMIT,
  );
});

describe('equite repartir, for people', () => {
  it(
    'prints rules side by side, who gains against what was paid, and the properties',
    () => {
      const { stdout, code } = equite([
        'repartir',
        file,
        '--envelope',
        '20000',
        '--within',
        'chèques égaux',
        '--within',
        'plus faibles montants',
        '--used',
        'Versé',
      ]);
      expect(code).toBe(0);
      for (const text of [
        'Ce que ferait chaque règle',
        'ce qui a été versé',
        'Traitement égal',
        'Chèques égaux',
      ]) {
        expect(stdout).toContain(text);
      }
    },
    LIMIT,
  );

  it(
    'writes CSV with a line a rule and organisation',
    () => {
      const { stdout } = equite([
        'allocate',
        file,
        '--envelope',
        '20000',
        '--within',
        'equal',
        '--format',
        'csv',
        '--csv-names',
        'keys',
      ]);
      expect(stdout.split('\n').slice(0, 2)).toEqual([
        'between,within,organisation,region,typology,before,floor,used,award,after,why',
        ',equal,A,01 Bas-Saint-Laurent,Milieu de vie,60000.00,150000.00,,4000.00,64000.00,',
      ]);
    },
    LIMIT,
  );
});

describe('equite allocate refuses, with exit code 2 and what to type instead', () => {
  it.each([
    ['no envelope', ['--within', 'cea'], '--envelope'],
    ['an amount that reads two ways', ['--envelope', '1,500'], '1,500'],
    ['an unknown rule', ['--envelope', '10', '--within', 'zzz'], 'lowest-ratio'],
    ['a number for a rule that takes none', ['--envelope', '10', '--within', 'cea:2%'], '2%'],
    ['a rate that is none', ['--envelope', '10', '--within', 'indexation:deux'], 'deux'],
    ['a cap without a column', ['--envelope', '10', '--cap', '80%'], '80%'],
    ['newcomers without an amount', ['--envelope', '10', '--new', 'Statut=Nouveau'], 'Statut=Nouveau'],
    ['a value that nobody has', ['--envelope', '10', '--new', 'Statut=Jeune:5'], 'Nouveau'],
    ['a column that is not there', ['--envelope', '10', '--used', 'Payé'], 'Payé'],
    ['needs without their column', ['--envelope', '10', '--between', 'need'], '--need'],
  ])(
    '%s',
    (_, flags, said) => {
      for (const lang of ['fr', 'en']) {
        const run = equite(['allocate', file, ...flags, '--lang', lang]);
        expect([run.code, run.stdout]).toEqual([2, '']);
        expect(run.stderr).toContain(said);
        expect(run.stderr).not.toMatch(/\{\w+\}|undefined/);
      }
    },
    LIMIT,
  );
});
