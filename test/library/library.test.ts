import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  clean,
  compare,
  indicator,
  measure,
  Refusal,
  read,
  report,
  sampleOf,
  study,
} from '../../src/index.ts';
import { xlsx } from '../read/xlsx.ts';
import { equite, ROOT } from '../support/run.ts';
import { smallSample } from '../support/small-sample.ts';

const SAMPLE = join(ROOT, 'data/samples/psoc-fictif.csv');
const PERIOD = ['--period', '2023-2024'];

/** Five houses in two regions: by hand, comparables of the same sector in the other region. */
const HOUSES = {
  name: 'maisons.csv',
  bytes: new TextEncoder().encode(
    'Organisme;Région;Secteur;Montant\nA;Nord;Famille;100\nB;Nord;Famille;300\nC;Sud;Famille;200\nD;Sud;Famille;400\nE;Sud;Jeunes;50\n',
  ),
};

const sample = async () => clean(await read(SAMPLE), { period: '2023-2024' });

describe('the steps as functions', () => {
  it('reads bytes, and accounts for every row and every cent', async () => {
    const { dataset, ledger } = await clean(await read(HOUSES));
    expect(dataset.n).toBe(5);
    expect(ledger).toMatchObject({ rows: 5, accepted: 5, setAside: 0, amountAccepted: '1050.00' });
  });

  it('says of sheets read together which they are, and of none that it is read alone', async () => {
    const rows = (name: string) => ({ 1: ['Organisme', 'Montant'], 2: [name, 100] });
    const bytes = xlsx([
      { name: 'Sommaire', rows: { ...rows('Maison'), 3: ['Centre', 100] } },
      { name: 'Laval', rows: rows('Maison') },
      { name: 'Estrie', rows: rows('Centre') },
    ]);
    const { inputs, issues } = await read({ name: 'a.xlsx', bytes });
    expect(inputs).toHaveLength(2);
    expect(issues.map(({ code }) => code)).toEqual(['sheets-together', 'sheets-unread']);
  });

  it('says of each organisation who is comparable with it', async () => {
    const who = compare(await clean(await read(HOUSES)), 'secteur');
    const count = Array.from({ length: who.units.n }, (_, unit) => who.peersOf(unit).length);
    // Four of one sector have three others each; the only one of its sector has none.
    expect([...count].sort()).toEqual([0, 3, 3, 3, 3]);
    const elsewhere = compare(await clean(await read(HOUSES)), 'secteur,autre=région');
    expect([...elsewhere.count].sort()).toEqual([0, 2, 2, 2, 2]);
  });

  it('measures what is asked, and gives the reason of what cannot be', async () => {
    const { overall, groups } = measure(await clean(await read(HOUSES)), {
      by: [['region']],
      keys: ['mean', 'gini.unbiased'],
    });
    expect(overall.values).toContainEqual({ key: 'mean', value: 210 });
    expect(groups.map(({ labels, total }) => [...labels, total])).toEqual([
      ['Nord', '400.00'],
      ['Sud', '650.00'],
    ]);
    const indicators = indicator('mld')!.compute(sampleOf([0, 1]));
    expect(indicators).toEqual({ undefined: 'zero-amount' });
  });

  it('studies how far organisations are from their comparables', async () => {
    const far = study.gaps(await clean(await read(HOUSES)), { comparable: 'secteur', draws: 0 });
    // Less the median of the three others: 100 − 300, 300 − 200, 200 − 300, 400 − 200; nobody is comparable with E.
    expect([...far.units.gap].sort((a, b) => a - b)).toEqual([-200, -100, 100, 200, Number.NaN]);
  });

  it('says what stops it in sentences of either language', async () => {
    const refused = read('nulle-part.csv').catch((error: unknown) => error);
    const error = await refused;
    expect(error).toBeInstanceOf(Refusal);
    const { issues } = error as Refusal;
    expect(await report.issues(issues)).toEqual(['Le fichier nulle-part.csv n’existe pas.']);
    expect(await report.issues(issues, { lang: 'en' })).toEqual(['There is no file nulle-part.csv.']);
  });
});

describe('the studies', () => {
  it('share one measure: over the years, and of a conclusion under other definitions', async () => {
    const few = async (period?: string) => {
      const bytes = new TextEncoder().encode(smallSample(4));
      return clean(await read({ name: 'few.csv', bytes }), period === undefined ? {} : { period });
    };
    // Ratios are no matter of draws.
    const how = { comparable: 'typologie', draws: 9, seed: 3 };
    const far = study.gaps(await few('2023-2024'), how).funding.find(({ by }) => by.join() === 'region')!;
    const ratios = (groups: typeof far.groups) => groups.map(({ labels, ratio }) => [labels, ratio]);
    const sure = study.robustness(await few('2023-2024'), { ...how, role: 'region' });
    expect(ratios(sure.asked.groups)).toEqual(ratios(far.groups));
    const years = study.trend(await few(), { ...how, draws: 0 });
    const latest = years.funding.find(({ by }) => by.join() === 'region')!.periods.at(-1)!;
    expect(ratios(latest.groups)).toEqual(ratios(far.groups));
  });
});

describe('a report of the library', () => {
  it('of inequality is the one that the command writes', async () => {
    const cleaned = await sample();
    const result = measure(cleaned, { by: [['region']] });
    const typed = ['measure', SAMPLE, ...PERIOD, '--by', 'region'];
    expect(await report.measure(cleaned, result)).toBe(equite([...typed, '--format', 'md']).stdout);
    expect(await report.measure(cleaned, result, { lang: 'en', format: 'html' })).toBe(
      equite([...typed, '--lang', 'en', '--format', 'html']).stdout,
    );
    expect(await report.measure(cleaned, result, { format: 'csv' })).toBe(
      equite([...typed, '--format', 'csv']).stdout,
    );
  });

  it('of comparables is the one that the command writes', async () => {
    const cleaned = await sample();
    const result = study.peers(cleaned, { comparable: 'typologie' });
    const typed = ['peers', SAMPLE, ...PERIOD, '--comparable', 'typologie'];
    expect(await report.peers(cleaned, result)).toBe(equite([...typed, '--format', 'md']).stdout);
    expect(await report.peers(cleaned, result, { format: 'csv' })).toBe(
      equite([...typed, '--format', 'csv']).stdout,
    );
  });

  it('of gaps is the one that the command writes', async () => {
    const cleaned = await sample();
    const how = { draws: 99, seed: 3 };
    const result = study.gaps(cleaned, { comparable: 'typologie', reference: 'mediane-ailleurs', ...how });
    const typed = [
      ...['gaps', SAMPLE, ...PERIOD, '--comparable', 'typologie', '--reference', 'mediane-ailleurs'],
      ...['--draws', '99', '--seed', '3'],
    ];
    expect(await report.gaps(cleaned, result, { draws: how })).toBe(
      equite([...typed, '--format', 'md']).stdout,
    );
    expect(await report.gaps(cleaned, result, { draws: how, format: 'csv' })).toBe(
      equite([...typed, '--format', 'csv']).stdout,
    );
  });

  it('of claims has the sentences of the brief', async () => {
    const cleaned = await sample();
    const far = study.gaps(cleaned, { comparable: 'typologie', draws: 99 });
    const sentences = await report.claims(cleaned, study.claims(far));
    const typed = ['gaps', SAMPLE, ...PERIOD, '--comparable', 'typologie', '--draws', '99'];
    const printed = equite([...typed, '--format', 'md']).stdout;
    expect(printed.replaceAll('\\', '')).toContain(sentences[0]!);
  });
});

describe('the library as a package', () => {
  it('has no side effects: importing it prints nothing and changes no global', () => {
    const index = readFileSync(join(ROOT, 'src/index.ts'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(index.replace(/export (?:type )?\{[^}]*\} from '[^']+';/g, '').trim()).toBe('');
  });
});
