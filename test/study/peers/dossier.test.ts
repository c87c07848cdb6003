import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyIssue, Refusal } from '../../../src/base/issue.ts';
import { compare } from '../../../src/compare/compare.ts';
import { type Definition, EVERYONE } from '../../../src/compare/definition.ts';
import { unitTable } from '../../../src/compare/unit-table.ts';
import { translator } from '../../../src/messages/translator.ts';
import { dollarsOf, type Money } from '../../../src/study/gaps/figure.ts';
import { dossier } from '../../../src/study/peers/dossier.ts';
import { findOrganisation } from '../../../src/study/peers/find-organisation.ts';
import { peers } from '../../../src/study/peers/peers.ts';
import { studyUnits } from '../../../src/study/study-units.ts';
import { datasetOf } from '../../support/dataset.ts';

/** Amounts of the youth centres: 120, 80, 60, 100; of the women's centres: 150, 90, 140. */
const HOUSES = [
  { organisation: 'Éclipse', region: 'Laval', typology: 'milieu', sector: 'jeunes', staff: 4, amount: 120 },
  { organisation: 'Quai', region: 'Laval', typology: 'milieu', sector: 'jeunes', staff: 3, amount: 80 },
  { organisation: 'Ancrage', region: 'Laval', typology: 'milieu', sector: 'femmes', staff: 6, amount: 150 },
  { organisation: 'Havre', region: 'Côte', typology: 'milieu', sector: 'jeunes', staff: 2, amount: 60 },
  { organisation: 'Marée', region: 'Côte', typology: 'milieu', sector: 'femmes', staff: 4, amount: 90 },
  { organisation: 'Gare', region: 'Estrie', typology: 'milieu', sector: 'jeunes', staff: 3, amount: 100 },
  {
    organisation: 'Boréal',
    region: 'Côte',
    typology: 'hébergement',
    sector: 'itinérance',
    staff: 8,
    amount: 300,
  },
];
const dataset = datasetOf(HOUSES, ['staff']);
const units = unitTable(dataset, 'organisation');

const dossierOf = (name: string, change: Partial<Definition>) =>
  dossier(
    compare(units, { ...EVERYONE, ...change }),
    HOUSES.findIndex(({ organisation }) => organisation === name),
  );

describe('the dossier of an organisation', () => {
  it('holds it against the median and the mean of its peers, in dollars and as a ratio', () => {
    // Peers of Éclipse by typology and sector: 80, 60, 100; median 80, mean 80; it ranks 4th of 4.
    const { standing, peers: found } = dossierOf('Éclipse', { exact: ['typology', 'sector'] });
    expect(standing).toEqual({ peers: 3, median: 80, mean: 80, gap: 40, ratio: 1.5, rank: 4 });
    expect(found.map(({ name, amount, rows }) => [name, amount, rows])).toEqual([
      ['Gare', 100, '7'],
      ['Havre', 60, '5'],
      ['Quai', 80, '3'],
    ]);
  });

  it('shares the middle rank between equal amounts', () => {
    const equal = datasetOf([
      { organisation: 'A', amount: 10 },
      { organisation: 'B', amount: 10 },
      { organisation: 'C', amount: 5 },
    ]);
    const own = unitTable(equal, 'organisation');
    // Amounts 5, 10, 10: A and B share ranks 2 and 3.
    expect(dossier(compare(own, EVERYONE), 0).standing?.rank).toBe(2.5);
  });

  it('shows what the gap becomes when each criterion is taken away', () => {
    const { dropOne } = dossierOf('Éclipse', { exact: ['typology', 'sector'], other: ['region'] });
    // All: Havre 60, Gare 100 → 80. Without typology: the same. Without sector: 60, 90, 100 → 90. Without region: 80, 60, 100 → 80.
    expect(
      dropOne.map(({ criterion, standing }) => [criterion, standing?.peers, standing?.median, standing?.gap]),
    ).toEqual([
      [null, 2, 80, 40],
      ['typology', 2, 80, 40],
      ['sector', 3, 90, 30],
      ['region', 3, 80, 40],
    ]);
  });

  it('counts everyone it leaves out by the first criterion that tells them apart', () => {
    const { leftOut } = dossierOf('Éclipse', { exact: ['typology', 'sector'], other: ['region'] });
    expect(leftOut.n).toBe(4);
    expect(leftOut.reasons).toEqual([
      { code: 'differs', criterion: 'sector', n: 2, amount: '240.00' },
      { code: 'differs', criterion: 'typology', n: 1, amount: '300.00' },
      { code: 'own-label', criterion: 'region', n: 1, amount: '80.00' },
    ]);
    // Marée differs by sector alone and is of another region; Ancrage is of the same region too.
    expect(leftOut.nearMisses).toEqual([
      { unit: 4, name: 'Marée', amount: 90, criterion: 'sector', value: 'femmes' },
    ]);
  });

  it('names the criterion that separates most, and counts ties that the stable order decided', () => {
    // Staff ranges over 6. From Éclipse (4): Gare 1/6, Quai 1/6, Havre 2/6.
    const found = dossierOf('Éclipse', {
      exact: ['sector'],
      nearest: [{ column: 'staff', weight: 1 }],
      k: 1,
    });
    expect(found.peers.map(({ name, separates }) => [name, separates])).toEqual([
      ['Gare', { criterion: 'staff', share: 1 }],
    ]);
    expect(found.peers[0]?.distance).toBeCloseTo(1 / 6, 10);
    expect(found.tied).toBe(1);
    expect(
      dossierOf('Éclipse', { exact: ['sector'], nearest: [{ column: 'staff', weight: 1 }], k: 2 }).tied,
    ).toBe(0);
  });

  it('says why there are no peers', () => {
    expect(dossierOf('Boréal', { exact: ['typology'] })).toMatchObject({
      code: 'no-stratum-mate',
      standing: undefined,
    });
  });
});

describe('finding an organisation', () => {
  it('takes a name, a part of it, without accents', () => {
    expect(findOrganisation(units, 'eclipse')).toBe(0);
    expect(findOrganisation(units, 'aréE')).toBe(4);
  });

  it('refuses what fits several or none, and names them', () => {
    expect(() => findOrganisation(units, 'a')).toThrowError(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'organisation-several' })] }),
    );
    expect(() => findOrganisation(units, 'Nulle part')).toThrowError(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'organisation-unknown' })] }),
    );
  });
});

describe('the refusal of a name that fits many', () => {
  const many = (count: number) =>
    unitTable(
      datasetOf(Array.from({ length: count }, (_, i) => ({ organisation: `Maison ${i}`, amount: i + 1 }))),
      'organisation',
    );
  const issueOf = (count: number): AnyIssue => {
    try {
      findOrganisation(many(count), 'maison');
    } catch (error) {
      if (error instanceof Refusal) return error.issues[0]!;
    }
    throw new Error('not refused');
  };
  it.each([
    [8, 0, '\u00a0».', '”.'],
    [9, 1, '\u00a0» et 1 autre.', '” and 1 more.'],
    [16, 8, '\u00a0» et 8 autres.', '” and 8 more.'],
  ])('says of %i names that it leaves out %i', async (count, more, fr, en) => {
    const issue = issueOf(count);
    expect(issue.args).toMatchObject({ count, more });
    expect((await translator('fr')).say(issue).endsWith(fr)).toBe(true);
    expect((await translator('en')).say(issue).endsWith(en)).toBe(true);
  });

  it('counts organisations, not the names that one of them has borne', () => {
    const rows = Array.from({ length: 12 }, (_, i) => ({
      organisation: `Maison ${String(i).padStart(2, '0')}`,
      // The last three are one organisation, under three names.
      organisation_id: `n${Math.min(i, 9)}`,
      period: `20${10 + i}-20${11 + i}`,
      amount: i + 1,
    }));
    try {
      findOrganisation(unitTable(datasetOf(rows), 'organisation'), 'maison');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        issues: [{ code: 'organisation-several', args: { count: 10, more: 2 } }],
      });
    }
  });
});

describe('coverage', () => {
  const record = fc.record({
    organisation: fc.integer({ min: 0, max: 25 }).map(String),
    region: fc.constantFrom('', 'r1', 'r2', 'r3'),
    sector: fc.constantFrom('', 's1', 's2'),
    amount: fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100),
  });

  it('gives every organisation peers or a reason, and accounts for every cent', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 40 }),
        fc.subarray(['sector', 'region']),
        fc.subarray(['region']),
        (records, exact, other) => {
          const data = datasetOf([...records, { organisation: 'z', region: 'r1', sector: 's1', amount: 1 }]);
          const { definitions, n } = peers(studyUnits(data, 'organisation'), {
            requests: [{ exact, other }],
            by: ['region'],
          });
          const { overall } = definitions[0]!;
          const cents = (sum: Money) => Math.round(dollarsOf(sum)! * 100);
          const without = overall.reasons.reduce((sum, reason) => sum + reason.n, 0);
          const money = overall.reasons.reduce((sum, reason) => sum + cents(reason.amount), 0);
          expect(overall.covered + without).toBe(n);
          expect(cents(overall.coveredTotal) + money).toBe(cents(overall.total));
        },
      ),
    );
  });
});
