import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fold } from '../../src/base/text.ts';

const folder = new URL('../../data/reference/', import.meta.url);

function table<T extends z.ZodType>(name: string, row: T) {
  const shape = z.strictObject({
    source: z.string().min(1),
    date: z.string().regex(/^\d{4}(-\d\d){0,2}$/),
    note: z.string().optional(),
    years: z.tuple([z.int(), z.int()]).optional(),
    kind: z
      .array(z.strictObject({ kind: z.enum(['estimate', 'projection']), from: z.int(), to: z.int() }))
      .optional(),
    rows: z.array(row),
  });
  return shape.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

const region = z.strictObject({
  code: z.string(),
  fr: z.string().min(1),
  en: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  parts: z.array(z.string()).optional(),
  unchecked: z.array(z.string()).optional(),
});
const rss = table('regions-rss.json', region);
const admin = table('regions-admin.json', region);
const rts = table('regions-rts.json', region.extend({ rss: z.string(), exists: z.boolean().optional() }));
const crosswalk = table(
  'region-crosswalk.json',
  z.strictObject({
    from: z.enum(['rss', 'admin']),
    code: z.string(),
    to: z.enum(['rss', 'admin']),
    codes: z.array(z.string()).min(1),
    lossless: z.boolean(),
    same_territory: z.boolean(),
    checked: z.boolean().optional(),
    note: z.string().optional(),
  }),
);
const population = table(
  'population-rss.json',
  z.strictObject({
    code: z.string(),
    fr: z.string(),
    part_of: z.string().optional(),
    population: z.array(z.int().positive()),
  }),
);
const term = z.strictObject({
  code: z.string(),
  fr: z.string(),
  en: z.string(),
  aliases: z.array(z.string()),
  unchecked: z.array(z.string()).optional(),
});
const typologies = table('typologies.json', term);
const modes = table(
  'modes.json',
  term.extend({ recurrent: z.boolean().nullable(), ceiling: z.number().nullable() }),
);

const codes = (rows: readonly { code: string }[]) => rows.map((row) => row.code);
const numbered = (count: number) => Array.from({ length: count }, (_, i) => String(i + 1).padStart(2, '0'));

describe('every table', () => {
  it('states its source and date', () => {
    for (const name of readdirSync(folder)) {
      const content: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
      expect(content, name).toMatchObject({
        source: expect.stringMatching(/./),
        date: expect.stringMatching(/^\d{4}/),
      });
    }
  });
});

describe('regions', () => {
  it('are 18 health regions and 17 administrative regions, numbered without a gap', () => {
    expect(codes(rss.rows)).toEqual(numbered(18));
    expect(codes(admin.rows)).toEqual(numbered(17));
  });

  it.each([
    ['rss', rss.rows],
    ['admin', admin.rows],
    ['rts', rts.rows],
    ['typologies', typologies.rows],
    ['modes', modes.rows],
  ])('%s: no label names two rows', (_, list) => {
    const owner = new Map<string, string>();
    for (const row of list) {
      for (const label of [row.fr, row.en, ...row.aliases]) {
        expect(owner.get(fold(label)) ?? row.code, label).toBe(row.code);
        owner.set(fold(label), row.code);
      }
    }
  });

  it('mark as parts or unchecked only labels that are aliases', () => {
    for (const row of [...rss.rows, ...admin.rows]) {
      for (const label of [...(row.parts ?? []), ...(row.unchecked ?? [])])
        expect(row.aliases).toContain(label);
    }
  });

  it('tell 17 Nunavik from administrative 17 Centre-du-Québec', () => {
    expect(rss.rows.find((row) => row.code === '17')?.fr).toBe('Nunavik');
    expect(admin.rows.find((row) => row.code === '17')?.fr).toBe('Centre-du-Québec');
  });

  it('know the territorial networks of Montréal, Montérégie and the Îles, and that 071 is Outaouais', () => {
    const networks = (code: string) => rts.rows.filter((row) => row.rss === code).map((row) => row.code);
    expect(networks('06')).toEqual(['061', '062', '063', '064', '065']);
    expect(networks('16')).toEqual(['161', '162', '163']);
    expect(networks('11')).toEqual(['111', '112']);
    expect(networks('07')).toEqual(['071']);
    expect(rss.rows.find((row) => row.code === '16')?.aliases).not.toContain('071');
    for (const row of rts.rows) expect(codes(rss.rows)).toContain(row.rss);
  });
});

describe('the crosswalk', () => {
  const of = (from: string, code: string) =>
    crosswalk.rows.filter((row) => row.from === from && row.code === code);

  it('has one row for each region of each system, with codes of the other', () => {
    for (const code of codes(rss.rows)) expect(of('rss', code).length).toBe(1);
    for (const code of codes(admin.rows)) expect(of('admin', code).length).toBe(1);
    expect(crosswalk.rows.length).toBe(35);
    for (const row of crosswalk.rows) {
      const target = row.to === 'rss' ? rss : admin;
      for (const code of row.codes) expect(codes(target.rows)).toContain(code);
      expect(row.from).not.toBe(row.to);
    }
  });

  it('is lossless exactly where one code answers, and agrees read both ways', () => {
    for (const row of crosswalk.rows) {
      expect(row.lossless).toBe(row.codes.length === 1);
      for (const code of row.codes) expect(of(row.to, code)[0]?.codes).toContain(row.code);
      const covered = row.codes.every((code) => of(row.to, code)[0]?.codes.length === 1);
      expect(row.same_territory, `${row.from} ${row.code}`).toBe(covered);
    }
  });

  it('states the three traps', () => {
    expect(of('rss', '04')[0]?.codes).toEqual(['04', '17']);
    expect(of('admin', '10')[0]?.codes).toEqual(['10', '17', '18']);
    expect(of('rss', '17')[0]?.codes).toEqual(['10']);
    expect(of('admin', '17')[0]?.codes).toEqual(['04']);
  });
});

describe('population', () => {
  const [first, last] = population.years ?? [0, 0];
  const at = (code: string, year: number) =>
    population.rows.find((row) => row.code === code)?.population[year - first];

  // ISQ/MSSS document 001617, version of 23 March 2023, estimates of 1 July 2021.
  it.each([
    ['01', 199_097],
    ['02', 279_949],
    ['03', 761_029],
    ['04', 532_860],
    ['05', 506_560],
    ['06', 2_025_921],
    ['07', 404_265],
    ['08', 148_242],
    ['09', 90_543],
    ['10', 13_418],
    ['11', 92_072],
    ['12', 438_106],
    ['13', 443_192],
    ['14', 535_230],
    ['15', 647_179],
    ['16', 1_453_570],
    ['17', 14_576],
    ['18', 18_679],
    ['99', 8_604_488],
  ])('of %s in 2021 is %i', (code, persons) => {
    expect(at(code, 2021)).toBe(persons);
  });

  it('adds up in every year: 18 regions to Québec, two parts to region 04', () => {
    expect([first, last]).toEqual([1996, 2041]);
    for (const row of population.rows) expect(row.population.length).toBe(last - first + 1);
    for (let year = first; year <= last; year++) {
      const sum = (list: readonly { code: string }[]) =>
        list.reduce((total, row) => total + (at(row.code, year) ?? Number.NaN), 0);
      expect(sum(rss.rows)).toBe(at('99', year));
      expect(sum(population.rows.filter((row) => row.part_of === '04'))).toBe(at('04', year));
    }
  });

  it('says which years are estimates and which projections, without a gap', () => {
    expect(population.kind).toEqual([
      { kind: 'estimate', from: 1996, to: 2021 },
      { kind: 'projection', from: 2022, to: 2041 },
    ]);
  });
});

describe('typologies and modes', () => {
  it('are the five of the sector and the three of the programme', () => {
    expect(typologies.rows.map((row) => row.fr)).toEqual([
      'Aide et entraide',
      'Promotion et sensibilisation',
      'Milieu de vie',
      'Hébergement',
      'Regroupement',
    ]);
    expect(codes(modes.rows)).toEqual(['mission-globale', 'activites-specifiques', 'projet-ponctuel']);
  });
});

describe('published sharings', () => {
  const published = table(
    'psoc-published.json',
    z.strictObject({
      key: z.string().regex(/^[a-z0-9-]+$/),
      printed: z.string().min(1),
      value: z.number().positive(),
      kind: z.enum(['money', 'count', 'share']),
      step: z.number().positive(),
      mark: z.enum(['exact', 'about', 'more-than']),
      year: z.string().regex(/^\d{4}(-\d{4})?$/),
      source: z.string().min(1),
      url: z.string().regex(/^https?:\/\//),
    }),
  );

  it('have each figure once, and the digits that were printed', () => {
    const keys = published.rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const scales: Readonly<Record<string, number>> = { M: 1e6, G: 1e9, '%': 0.01 };
    for (const { key, printed, value } of published.rows) {
      const digits = Number(printed.replace(/[^\d.,]/g, '').replace(',', '.'));
      const scale = scales[/[MG%]/.exec(printed)?.[0] ?? ''] ?? 1;
      expect([key, digits * scale]).toEqual([key, expect.closeTo(value, 6)]);
    }
  });
});
