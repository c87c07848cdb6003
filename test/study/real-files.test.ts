import { describe, expect, it } from 'vitest';
import { equite, sharedData } from '../support/run.ts';

/**
 * Whole runs on real files against independent figures: computed once from the same files with another program
 * (Python, standard library, plain definitions of METHODS §5 and §8), not with this one.
 */
interface Value {
  readonly key: string;
  readonly value?: number;
}
interface Result {
  readonly ledger: Readonly<Record<string, unknown>>;
  readonly scope: { readonly n: number };
  readonly groups: readonly {
    by: readonly string[];
    key: Record<string, string>;
    n: number;
    total: string;
    values: readonly Value[];
  }[];
  readonly decompositions: readonly {
    by: readonly string[];
    n: number;
    groups: number;
    values: readonly Value[];
  }[];
}

function close(values: readonly Value[], expected: Readonly<Record<string, number>>): void {
  for (const [key, truth] of Object.entries(expected)) {
    const value = values.find((candidate) => candidate.key === key)?.value ?? Number.NaN;
    expect(Math.abs(value - truth) / Math.abs(truth), key).toBeLessThan(1e-9);
  }
}

const otf = sharedData('ca-otf-grants.csv');
const MAP = [
  'amount=Amount Awarded:Montant décerné',
  'region=Geographical Area Served:Région servis',
  'sector=Program Area:Région de programme',
  'period=Fiscal Year:Année fiscal',
  "organisation=Organization name:Nom d'organisme",
].flatMap((map) => ['--map', map]);

describe.skipIf(otf === undefined)(
  '3,105 Ontario grants (skipped where the data folder beside the project is absent)',
  () => {
    const run = equite([
      'measure',
      otf ?? '',
      ...MAP,
      '--unit',
      'row',
      '--by',
      'region',
      '--by',
      'sector',
      '--format',
      'json',
    ]);
    const result = JSON.parse(run.stdout || '{}') as Result;

    it('accounts for every row and every dollar', () => {
      expect(run.code).toBe(0);
      expect(result.ledger).toMatchObject({
        rows: 3105,
        accepted: 3105,
        set_aside: 0,
        amount_accepted: '498050100.00',
      });
    });

    it('gives the independent figures overall', () => {
      close(result.groups[0]!.values, {
        mean: 160402.60869565216,
        median: 75000,
        gap_to_median: 41435500,
        'gini.population': 0.5305843750068433,
        'gini.unbiased': 0.5307553106946676,
        hoover: 0.4037932922114123,
        'cv.population': 1.137465715337956,
        'cv.sample': 1.1376489263748755,
        'theil_t.zero0': 0.4879191211527748,
        mld: 0.5344561806107752,
        'mcloone.half': 0.6441395598497047,
        'verstegen.half': 3.63326333870102,
        'atkinson.0.5': 0.2274888211581586,
        'atkinson.1': 0.4140121249210632,
        'p90p10.type7': 17.3624,
      });
    });

    it('gives every region, and the decomposition by region', () => {
      expect(result.groups.filter((group) => group.by[0] === 'region')).toHaveLength(18);
      const byRegion = result.decompositions[0]!;
      expect(byRegion).toMatchObject({ by: ['region'], n: 3105, groups: 18 });
      close(byRegion.values, {
        'decomp.theil_t.between': 0.02853277225171161,
        'decomp.theil_t.within': 0.45938634890106317,
        'decomp.mld.between': 0.02644588037443251,
        'decomp.mld.within': 0.5080103002363426,
        'decomp.gini.within': 0.04199449347509056,
        'decomp.gini.between': 0.11822573446483967,
        'decomp.gini.overlap': 0.3703641470669131,
      });
    });

    it('leaves nine blank program areas out of the decomposition by sector, and counts them', () => {
      const bySector = result.decompositions[1]!;
      expect(bySector).toMatchObject({ by: ['sector'], n: 3096, groups: 6 });
      close(bySector.values, {
        'decomp.theil_t.between': 0.013913567244474557,
        'decomp.mld.between': 0.013838279770200317,
        'decomp.gini.within': 0.08919014781157975,
        'decomp.gini.between': 0.09286980883958694,
        'decomp.gini.overlap': 0.34792779421174763,
      });
      expect(result.ledger.reasons).toContainEqual(
        expect.objectContaining({ code: 'label-missing', rows: 9 }),
      );
    });

    it('refuses amount and region without --map, naming all candidates at once', () => {
      const refused = equite(['measure', otf ?? '', '--by', 'region', '--by', 'sector']);
      expect(refused.code).toBe(2);
      for (const header of ['Montant demandé', 'Montant décerné', 'Région servis', 'Région de programme']) {
        expect(refused.stderr).toContain(header);
      }
      expect(refused.stderr).toContain('--map montant=');
      expect(refused.stderr).toContain('--map région=');
    });
  },
);

const za = sharedData('za-lottery-2014.csv');
describe.skipIf(za === undefined)(
  '3,684 South African grants (skipped where the data folder is absent)',
  () => {
    it('runs with no --map at all', () => {
      const run = equite([
        'measure',
        za ?? '',
        '--by',
        'region',
        '--by',
        'sector',
        '--unit',
        'row',
        '--format',
        'json',
      ]);
      const result = JSON.parse(run.stdout) as Result;
      expect(run.code).toBe(0);
      expect(result.ledger).toMatchObject({ rows: 3684, accepted: 3684, amount_accepted: '1695177914.33' });
      expect(result.groups.filter((group) => group.by[0] === 'region')).toHaveLength(9);
      expect(result.groups.filter((group) => group.by[0] === 'sector')).toHaveLength(4);
    });
  },
);

const toulouse = sharedData('fr-toulouse-2023.csv');
describe.skipIf(toulouse === undefined)(
  '551 grants of Toulouse (skipped where the data folder is absent)',
  () => {
    it('runs and says plainly that there is no region', () => {
      const run = equite(['measure', toulouse ?? '']);
      expect(run.code).toBe(0);
      expect(run.stdout).toContain('Aucune colonne ne donne la région');
    });

    it('refuses a table by region', () => {
      const run = equite(['measure', toulouse ?? '', '--by', 'region']);
      expect(run.code).toBe(2);
      expect(run.stderr).toContain('la région');
    });
  },
);
