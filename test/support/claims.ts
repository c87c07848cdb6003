import type { Dataset } from '../../src/clean/types.ts';
import { EVERYONE } from '../../src/compare/definition.ts';
import { translator } from '../../src/messages/translator.ts';
import { type StoredClaim, storedClaims } from '../../src/report/claims/file.ts';
import type { Claim } from '../../src/study/claims/claim.ts';
import { allClaims } from '../../src/study/claims/claims.ts';
import { referenceWord } from '../../src/study/claims/gap-claims.ts';
import { type Gaps, type GapsOptions, gaps } from '../../src/study/gaps/gaps.ts';
import { studyUnits } from '../../src/study/study-units.ts';
import { datasetOf } from './dataset.ts';

export const both = { fr: await translator('fr'), en: await translator('en') };

const REGIONS = ['13 Laval', '09 Côte-Nord', '05 Estrie', '07 Outaouais'];

export interface Row {
  readonly [role: string]: string | number;
  readonly amount: number;
}

/** Forty-eight organisations, six of each of two types in each of four regions: every sentence has something to say. */
export const ROWS: readonly Row[] = Array.from({ length: 48 }, (_, i) => {
  const typology = i % 2 === 0 ? 'Hébergement' : 'Milieu de vie';
  const place = Math.floor(i / 2) % 4;
  return {
    organisation: `Organisme ${i}`,
    region: REGIONS[place]!,
    typology,
    sector: i % 3 === 0 ? 'Jeunes' : 'Femmes',
    mode: i % 5 === 0 ? 'Entente pour activités spécifiques' : 'Mission globale',
    floor: 400_000,
    // Another step at each organisation, so that no two amounts are equal; the third region receives less.
    amount:
      (typology === 'Hébergement' ? 300_000 : 100_000) +
      1_007.25 * ((i * 7) % 48) -
      (place === 2 ? 60_000 : 0),
  };
});

export const dataset = (rows: readonly Row[] = ROWS): Dataset =>
  datasetOf(rows, rows.some((row) => 'floor' in row) ? ['floor'] : []);

/** Inhabitants by region, a round number each. */
const denominator = (region: string): number => 100_000 + 50_000 * REGIONS.indexOf(region);

const study = (data: Dataset, options: Partial<GapsOptions> = {}): Gaps =>
  gaps(studyUnits(data, 'organisation'), {
    definition: { ...EVERYONE, exact: ['typology'] },
    by: [['region'], ['sector'], ['typology'], ['region', 'sector']].filter((roles) =>
      roles.every((role) => data.labels.has(role)),
    ),
    seed: 1,
    draws: 60,
    denominator,
    ...options,
  });

export interface Made {
  readonly data: Dataset;
  readonly gaps: Gaps;
  readonly claims: readonly Claim[];
  readonly stored: readonly StoredClaim[];
}

/** Claims of a data set, as a brief keeps them. */
export function made(data: Dataset = dataset(), options: Partial<GapsOptions> = {}): Made {
  const found = study(data, options);
  const claims = allClaims(found);
  const stored = storedClaims(
    claims.map((claim) => ({ claim, group: 'more' })),
    data,
    both,
    { reference: referenceWord(found), version: '0.1.0', key: undefined, cite: () => 'équité 0.1.0' },
  );
  return { data, gaps: found, claims, stored };
}
