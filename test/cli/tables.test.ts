import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decimalTotal } from '../../src/base/decimal-sum.ts';
import { tables as schema } from '../../src/report/schemas/tables.ts';
import { BRIEF_TABLE_NAMES } from '../../src/report/tables/registry.ts';
import { newFolder } from '../support/folder.ts';
import { equite } from '../support/run.ts';

const SAMPLE = 'data/samples/psoc-fictif.csv';
const folder = newFolder('tables');
const env = { XDG_CONFIG_HOME: folder };
const run = (...args: string[]) => equite(['tables', ...args], { env });
const flat = (text: string) => text.replace(/\s+/g, ' ');

interface Row {
  readonly line: string;
  readonly values: Readonly<Record<string, string | number | null | { readonly undefined: string }>>;
}
interface Result {
  readonly table: string;
  readonly scope: Readonly<Record<string, unknown>>;
  readonly columns: readonly { readonly id: string }[];
  readonly rows: readonly Row[];
}
const jsonOf = (...args: string[]): Result => JSON.parse(run(SAMPLE, ...args, '--json').stdout);

describe('tables, from the sample, one command each', () => {
  it.each(BRIEF_TABLE_NAMES)('prints %s in both languages and as JSON of its schema', (name) => {
    for (const lang of ['fr', 'en']) {
      const { stdout, code } = run(SAMPLE, '--table', name, '--lang', lang);
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/\{|NaN|undefined/);
    }
    const { stdout } = run(SAMPLE, '--table', name, '--json');
    const parsed = schema.parse(JSON.parse(stdout)) as unknown as Result;
    expect(parsed.table).toBe(name);
    expect(parsed.rows.every(({ values }) => Object.keys(values).length === parsed.columns.length)).toBe(
      true,
    );
  });

  it('adds up to the cent: typologies to the claim, regions to the file, years to the whole', () => {
    const sum = ({ rows }: Result, id: string) =>
      decimalTotal(rows.filter(({ line }) => line === 'row').map(({ values }) => Number(values[id])));
    const total = ({ rows }: Result, id: string) => rows.find(({ line }) => line === 'total')!.values[id];
    const claim = jsonOf('--table', 'claim');
    for (const id of ['need', 'paid', 'gap', 'shortfall']) expect(sum(claim, id)).toBe(total(claim, id));
    // Received in the claim, by regions, in the last year of the additions and on the posters: the same money.
    const paid = total(claim, 'paid');
    expect(total(jsonOf('--table', 'territories'), 'total')).toBe(paid);
    expect(total(jsonOf('--table', 'growth'), 'last')).toBe(paid);
    expect(jsonOf('--table', 'additions').rows.at(-2)!.values.total).toBe(paid);
    expect(sum(jsonOf('--table', 'posters'), 'grant')).toBe(paid);
    expect(sum(jsonOf('--table', 'region-sheet'), 'received')).toBe(paid);
    expect(sum(jsonOf('--table', 'average-by-region'), 'total_2023-2024')).toBe(paid);
    // Every mode: what `measure` reads of that year.
    const measured = JSON.parse(
      equite(['measure', SAMPLE, '--period', '2023-2024', '--json'], { env }).stdout,
    ) as { groups: readonly { total: string }[] };
    expect(total(jsonOf('--table', 'growth', '--money', 'all'), 'last')).toBe(measured.groups[0]!.total);
  });

  it('reads every year whatever the period asked for, and takes it as the year of the table', () => {
    const growth = jsonOf('--table', 'growth', '--period', '2021-22');
    expect(growth.scope).toMatchObject({ first_period: '2019-2020', last_period: '2021-2022' });
    writeFileSync(join(folder, 'equite.yaml'), 'period: 2021-2022\n');
    const set = jsonOf('--table', 'region-sheet', '--settings', join(folder, 'equite.yaml'));
    expect(set.scope).toMatchObject({ first_period: '2020-2021', last_period: '2021-2022' });
  });

  it('takes floors from a file, and fails when a share passes a limit', () => {
    const floors = join(folder, 'seuils.csv');
    writeFileSync(floors, 'Montant;Source\n531 930 $;repère 2024\n');
    const told = run(SAMPLE, '--table', 'claim', '--floors', floors, '--lang', 'fr');
    expect(flat(told.stdout)).toContain('1 166 organismes × 531 930 $ = ');
    expect(flat(told.stdout)).toContain('sources : « repère 2024 »');
    const args = [SAMPLE, '--table', 'claim', '--floors', floors, '--fail-on'];
    expect(run(...args, 'claim.share_under>90%').code).toBe(1);
    expect(run(...args, 'claim.share_under>0.999').code).toBe(0);
  });

  it('lists the tables without data, and names them when one is not known', () => {
    const { stdout, code } = run('--lang', 'fr');
    expect(code).toBe(0);
    for (const word of ['revendication', 'affiches', 'region-sheet']) expect(stdout).toContain(word);
    expect(() => schema.parse(JSON.parse(run('--json').stdout))).not.toThrow();
    const unknown = run(SAMPLE, '--table', 'recettes', '--lang', 'fr');
    expect(unknown.code).toBe(2);
    expect(flat(unknown.stderr)).toContain('tableaux : « moyenne-par-region »');
    expect(run('--table', 'claim').code).toBe(2);
  });

  it('says which flag settles what the data do not tell', () => {
    writeFileSync(join(folder, 'bare.csv'), 'Organisme,Montant\nA,5000\nB,6000\n');
    const bare = join(folder, 'bare.csv');
    expect(run(bare, '--table', 'claim', '--lang', 'en').stderr).toContain('--map floor=');
    expect(run(bare, '--table', 'growth', '--lang', 'en').stderr).toContain('--map region=');
    expect(run(bare, '--table', 'posters', '--money', 'mission', '--lang', 'en').stderr).toContain(
      '--map mode=',
    );
    expect(flat(run(bare, '--table', 'posters', '--lang', 'en').stdout)).toContain(
      'no column gives the funding mode',
    );
  });
});
