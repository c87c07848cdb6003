import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { DecimalSum } from '../../src/base/decimal-sum.ts';
import { newFolder } from '../support/folder.ts';

const samples = fileURLToPath(new URL('../../data/samples/', import.meta.url));
const sampleBytes = (name: string): Buffer => readFileSync(join(samples, name));

const HEADER =
  'Exercice,Région,Desserte,No organisme,Organisme,Typologie,Secteur,Mode de financement,Montant,Seuil plancher,Population';

/** Read here without the tool's own reader: the expected values must not come from what they check. */
const clean: string[][] = parse(sampleBytes('psoc-fictif.csv'), { delimiter: ',' });
const rows = clean.slice(1).map((cells) => {
  const [period, region, territory, id, name, typology, sector, mode, amount, floor, population] = cells;
  return {
    period: period ?? '',
    region: region ?? '',
    territory: territory ?? '',
    id: id ?? '',
    name: name ?? '',
    typology: typology ?? '',
    sector: sector ?? '',
    mode: mode ?? '',
    cents: Math.round(Number(amount) * 100),
    floor: Number(floor),
    population: Number(population),
  };
});
type Row = (typeof rows)[number];

const PERIODS = ['2019-2020', '2020-2021', '2021-2022', '2022-2023', '2023-2024'];

/** Dollars per organisation and per inhabitant of each group in one period, ranked from low to high. */
function levels(period: string, group: (row: Row) => string) {
  const groups = new Map<string, { cents: number; ids: Set<string>; population: number }>();
  for (const row of rows) {
    if (row.period !== period) continue;
    const entry = groups.get(group(row)) ?? { cents: 0, ids: new Set<string>(), population: row.population };
    entry.cents += row.cents;
    entry.ids.add(row.id);
    groups.set(group(row), entry);
  }
  const ranked = (value: (entry: { cents: number; ids: Set<string>; population: number }) => number) =>
    [...groups].map(([key, entry]) => ({ key, value: value(entry) })).sort((a, b) => a.value - b.value);
  return {
    perOrganisation: ranked((entry) => entry.cents / 100 / entry.ids.size),
    perInhabitant: ranked((entry) => entry.cents / 100 / entry.population),
  };
}

const levelOf = (list: readonly { key: string; value: number }[], key: string): number => {
  const found = list.find((entry) => entry.key === key);
  if (!found) throw new Error(`no group ${key}`);
  return found.value;
};

describe('the generator', () => {
  it('writes the committed files again, byte for byte', () => {
    const folder = newFolder('sample');
    execFileSync(process.execPath, [join(samples, 'make.mjs'), folder]);
    for (const name of ['psoc-fictif.csv', 'psoc-fictif-excel.csv']) {
      expect(readFileSync(join(folder, name)).equals(sampleBytes(name)), name).toBe(true);
    }
  });
});

describe('the clean twin', () => {
  it('is UTF-8 without BOM, LF, under 1.5 MB, with the published header', () => {
    const bytes = sampleBytes('psoc-fictif.csv');
    expect(bytes.length).toBeLessThan(1_500_000);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text.startsWith(`${HEADER}\n`)).toBe(true);
    expect(text).not.toContain('\r');
  });

  it('holds about 1,200 organisations, 18 regions, five typologies, three modes, five years', () => {
    const distinct = (key: (row: Row) => string) => new Set(rows.map(key)).size;
    expect(distinct((row) => row.id)).toBe(1200);
    expect(distinct((row) => row.region)).toBe(18);
    expect(distinct((row) => row.typology)).toBe(5);
    expect(distinct((row) => row.mode)).toBe(3);
    expect([...new Set(rows.map((row) => row.period))]).toEqual(PERIODS);
  });

  it('says on every row that it is fictitious', () => {
    expect(rows.every((row) => /^FICT-\d{4}$/.test(row.id))).toBe(true);
  });

  it('has one row for an organisation, year and mode, and one mission grant for each year funded', () => {
    const keys = new Set(rows.map((row) => `${row.id} ${row.period} ${row.mode}`));
    expect(keys.size).toBe(rows.length);
    const funded = new Set(rows.map((row) => `${row.id} ${row.period}`));
    expect(rows.filter((row) => row.mode === 'Mission globale').length).toBe(funded.size);
  });

  it('keeps region, territory, typology and floor of an organisation constant within a year', () => {
    const seen = new Map<string, string>();
    for (const row of rows) {
      const fixed = [row.region, row.territory, row.typology, row.floor, row.population, row.name].join('|');
      const key = `${row.id} ${row.period}`;
      expect(seen.get(key) ?? fixed).toBe(fixed);
      seen.set(key, fixed);
    }
  });

  it('carries the mishaps its note announces', () => {
    expect(rows.filter((row) => row.cents === 0).length).toBe(3);
    expect(rows.filter((row) => row.cents < 0).map((row) => row.cents)).toEqual([-841_237]);
    expect(rows.filter((row) => row.sector === '').length).toBe(7);
    const names = new Map<string, Set<string>>();
    for (const row of rows) names.set(row.id, (names.get(row.id) ?? new Set()).add(row.name));
    expect([...names.values()].filter((each) => each.size > 1).length).toBe(2);
  });

  it('has newcomers and departures in every later year', () => {
    const idsOf = (period: string) =>
      new Set(rows.filter((row) => row.period === period).map((row) => row.id));
    for (const [index, period] of PERIODS.slice(1).entries()) {
      const before = idsOf(PERIODS[index] ?? '');
      const after = idsOf(period);
      expect(
        [...after].some((id) => !before.has(id)),
        `newcomers ${period}`,
      ).toBe(true);
      expect(
        [...before].some((id) => !after.has(id)),
        `departures ${period}`,
      ).toBe(true);
    }
  });
});

describe('published contrasts', () => {
  it.each(PERIODS)('%s: per inhabitant, Côte-Nord is highest, Laval lowest, about 2.6 to 1', (period) => {
    const { perInhabitant } = levels(period, (row) => row.region);
    expect(perInhabitant.at(0)?.key).toBe('13 Laval');
    expect(perInhabitant.at(-1)?.key).toBe('09 Côte-Nord');
    const ratio = (perInhabitant.at(-1)?.value ?? 0) / (perInhabitant.at(0)?.value ?? 0);
    expect(ratio).toBeGreaterThan(2.4);
    expect(ratio).toBeLessThan(2.9);
  });

  it.each(PERIODS)(
    '%s: per organisation, the order is another: Montréal highest, Laval above Côte-Nord',
    (period) => {
      const { perOrganisation } = levels(period, (row) => row.region);
      expect(perOrganisation.at(-1)?.key).toBe('06 Montréal');
      expect(levelOf(perOrganisation, '13 Laval')).toBeGreaterThan(levelOf(perOrganisation, '09 Côte-Nord'));
    },
  );

  it.each(PERIODS)('%s: Centre-du-Québec is behind Mauricie per organisation', (period) => {
    const { perOrganisation } = levels(period, (row) => row.territory);
    expect(levelOf(perOrganisation, 'Centre-du-Québec')).toBeLessThan(levelOf(perOrganisation, 'Mauricie'));
  });

  it('keeps the published level per organisation within 5 % (2019: 294 340 $ Montréal, 120 587 $ Côte-Nord)', () => {
    const { perOrganisation } = levels('2019-2020', (row) => row.region);
    expect(levelOf(perOrganisation, '06 Montréal') / 294_340).toBeCloseTo(1, 1);
    expect(levelOf(perOrganisation, '09 Côte-Nord') / 120_587).toBeCloseTo(1, 1);
  });
});

describe('the Excel twin', () => {
  const text = iconv.decode(sampleBytes('psoc-fictif-excel.csv'), 'windows-1252');
  const lines = text.split('\r\n');
  const sheet: string[][] = parse(text, { delimiter: ';', skipEmptyLines: false });

  /** `(8 412,37 $)` → `-8412.37` */
  const plain = (money: string): string =>
    `${money.startsWith('(') ? '-' : ''}${money.replace(/[()$\u00a0]/g, '').replace(',', '.')}`;

  it('is Windows-1252 with CRLF only, with a title and a blank line above the header', () => {
    expect(() =>
      new TextDecoder('utf-8', { fatal: true }).decode(sampleBytes('psoc-fictif-excel.csv')),
    ).toThrow();
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines[0]).toMatch(/^Données fictives – .*;{10}$/);
    expect(lines[1]).toBe(';'.repeat(10));
    expect(lines[2]).toBe(HEADER.replaceAll(',', ';'));
  });

  it('holds the records of the clean twin, in order', () => {
    const body = sheet.slice(3, -1).map((cells) => {
      const [amount = '', floor = '', population = ''] = cells.slice(8);
      return [...cells.slice(0, 8), plain(amount), plain(floor), plain(population)];
    });
    expect(body).toEqual(clean.slice(1));
  });

  it('prints every amount as Excel does: no-break spaces by three, comma, two decimals, dollar sign', () => {
    const amounts = sheet.slice(3).map((cells) => cells[8] ?? '');
    expect(amounts.filter((amount) => !/^\(?\d{1,3}(\u00a0\d{3})*,\d\d\u00a0\$\)?$/.test(amount))).toEqual(
      [],
    );
  });

  it('ends on the exact total', () => {
    const sum = new DecimalSum();
    for (const cells of clean.slice(1)) sum.add(Number(cells[8]));
    const last = sheet.at(-1);
    expect(last?.[0]).toBe('Total');
    expect(plain(last?.[8] ?? '')).toBe(sum.toString());
    // The same total in whole cents, by another way.
    expect(rows.reduce((total, row) => total + BigInt(row.cents), 0n)).toBe(
      BigInt(sum.toString().replace('.', '')),
    );
  });
});
