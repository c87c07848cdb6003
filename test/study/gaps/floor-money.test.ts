import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/base/issue.ts';
import { translator } from '../../../src/messages/translator.ts';
import { sayClaim } from '../../../src/report/claims/say.ts';
import { groupTables } from '../../../src/report/gaps/groups.ts';
import { parityTables } from '../../../src/report/gaps/parity.ts';
import { claimComputation } from '../../../src/study/brief-tables/claim.ts';
import { posters } from '../../../src/study/brief-tables/posters.ts';
import { regionSheets } from '../../../src/study/brief-tables/region-sheets.ts';
import { floorClaim } from '../../../src/study/claims/gap-claims.ts';
import { type Gaps, type GapsOptions, gaps } from '../../../src/study/gaps/gaps.ts';
import { unitGap } from '../../../src/study/gaps/unit-gaps.ts';
import { studyUnits } from '../../../src/study/study-units.ts';
import { datasetOf } from '../../support/dataset.ts';
import { SAME_TYPE } from './support.ts';

/**
 * Two regions, two types. o2 has half of its money outside of its mission; o5 nothing for its mission; o6 no floor; o7 a
 * row whose mode is blank, which is no mission funding; o8 is above its floor.
 */
const RECORDS = [
  ['o1', 'R1', 'A', 'Mission globale', 60_000.1, 150_000],
  ['o2', 'R1', 'A', 'Mission globale', 70_000.25, 150_000],
  ['o2', 'R1', 'A', 'Entente pour activités spécifiques', 70_000, 150_000],
  ['o3', 'R1', 'B', 'MISSION GLOBALE', 90_000, 200_000],
  ['o4', 'R2', 'A', 'Mission globale', 20_000.05, 150_000],
  ['o4', 'R2', 'A', 'Mission globale', 20_000.05, 150_000],
  ['o5', 'R2', 'A', 'Projet ponctuel', 140_000, 150_000],
  ['o6', 'R2', 'B', 'Mission globale', 30_000, 0],
  ['o7', 'R2', 'B', 'Mission globale', 199_999.99, 200_000],
  ['o7', 'R2', 'B', '', 50_000, 200_000],
  ['o8', 'R1', 'B', 'Mission globale', 250_000, 200_000],
] as const;

const dataset = datasetOf(
  RECORDS.map(([organisation, region, typology, mode, amount, floor]) => ({
    ...{ organisation, region, typology, mode, amount },
    ...(floor > 0 ? { floor } : {}),
  })),
  ['floor'],
);

const studyOf = (options: Partial<GapsOptions> = {}) =>
  gaps(studyUnits(dataset, 'organisation'), { definition: SAME_TYPE, seed: 1, draws: 0, ...options });

/** Floors of those with mission funding and a floor; what they receive for it; what they lack, by hand. */
const BY_HAND = {
  R1: { need: '700000.00', paid: '470000.35', under: 3, shortfall: '279999.65' },
  // o4 lacks 109 999.90, o7 a cent.
  R2: { need: '350000.00', paid: '240000.09', under: 2, shortfall: '109999.91' },
  A: { need: '450000.00', paid: '170000.45', under: 3, shortfall: '279999.55' },
  B: { need: '600000.00', paid: '539999.99', under: 2, shortfall: '110000.01' },
  all: { need: '1050000.00', paid: '710000.44', under: 5, shortfall: '389999.56' },
} as const;

const sumOf = (texts: readonly (string | undefined)[]): number =>
  texts.reduce((sum, text) => sum + Math.round(100 * Number(text ?? 0)), 0);

const cents = (text: string): number => Math.round(100 * Number(text));

function floorsOf(study: Gaps, label: keyof typeof BY_HAND) {
  const group = label === 'all' ? study.overall : study.groups.find(({ labels }) => labels[0] === label)!;
  const { need, paid, under, shortfall } = group.floor!;
  return { need, paid, under, shortfall };
}

describe('floors are compared with mission funding where the data tell it', () => {
  const study = studyOf();

  it.each(Object.keys(BY_HAND) as (keyof typeof BY_HAND)[])('%s, to the cent', (label) => {
    expect(floorsOf(study, label)).toEqual(BY_HAND[label]);
  });

  it('and nothing else that is measured moves: amounts and gaps to comparables are of all money', () => {
    expect(study.overall.total).toBe('1000000.44');
    expect(study.units.receives[1]).toBe(140_000.25);
  });

  it('says who has none of it, apart from who has no floor', () => {
    const [five, six] = [4, 5].map((unit) => unitGap(study.comparison, study.units, unit));
    expect(five).toMatchObject({ organisation: 'o5', floor: { undefined: 'floor-no-mission' } });
    expect(six).toMatchObject({ organisation: 'o6', floor: { undefined: 'floor-missing' } });
    expect(
      study.issues.filter(({ code }) => code.startsWith('floors-')).map(({ code, args }) => [code, args]),
    ).toEqual([
      ['floors-money', { money: 'mission' }],
      ['floors-no-mission', { n: 1, of: 8 }],
      ['floors-incomplete', { n: 1, of: 8 }],
    ]);
  });

  it('or with all money where that is asked for', () => {
    // o2 140 000.25 of 150 000, o5 140 000, o7 249 999.99 of 200 000.
    const all = studyOf({ floorMoney: 'all' });
    expect(floorsOf(all, 'all')).toEqual({
      need: '1200000.00',
      paid: '970000.44',
      under: 5,
      shortfall: '329999.55',
    });
  });

  it('refuses mission funding where the data cannot tell it', () => {
    const plain = datasetOf([{ organisation: 'a', typology: 'A', amount: 1, floor: 2 }], ['floor']);
    const asked = () =>
      gaps(studyUnits(plain, 'organisation'), {
        definition: SAME_TYPE,
        seed: 1,
        draws: 0,
        floorMoney: 'mission',
      });
    expect(asked).toThrow(Refusal);
    expect(
      gaps(studyUnits(plain, 'organisation'), { definition: SAME_TYPE, seed: 1, draws: 0 }).floorMoney,
    ).toBe('all');
  });

  it('as a reference too: gaps and their sum are those to the floor', () => {
    const against = studyOf({ reference: { kind: 'floor' } });
    expect(against.reference).toEqual({ kind: 'floor', money: 'mission' });
    expect(against.overall.shortfall).toBe(BY_HAND.all.shortfall);
    expect(against.overall.coveredTotal).toBe(BY_HAND.all.paid);
    expect(against.parity.total).toEqual(against.floorParity!.total);
    expect(unitGap(against.comparison, against.units, 4)).toMatchObject({
      receives: 0,
      reference: { undefined: 'floor-no-mission' },
    });
  });
});

describe('one figure about floors, wherever it stands', () => {
  it.each(['mission', 'all'] as const)(
    '%s: gaps, ledger, claims, tables, posters and region sheets',
    async (money) => {
      const study = studyOf({ floorMoney: money });
      const claim = claimComputation(dataset, { money });
      const { posters: each } = posters(dataset, { money });
      const { sheets } = regionSheets(dataset, { money });
      for (const label of ['A', 'B', 'all'] as const) {
        const row = claim.rows.find(({ type }) =>
          label === 'all' ? type === -2 : claim.labels[type] === label,
        )!;
        const { need, paid, under, shortfall } = row;
        expect({ need, paid, under, shortfall }, label).toEqual(floorsOf(study, label));
      }
      for (const label of ['R1', 'R2'] as const) {
        const own = floorsOf(study, label);
        const sheet = sheets.find(({ region }) => region === label)!;
        expect(sheet.need).toEqual({ value: Number(own.need) });
        const posted = each.filter(({ region, floor }) => region === label && 'value' in floor);
        expect(sumOf(posted.map(({ shortfall }) => shortfall)), label).toBe(cents(own.shortfall as string));
        expect(posted.reduce((sum, { grant }) => sum + Math.round(100 * grant), 0)).toBe(
          cents(own.paid as string),
        );
      }
      const { total, rows } = study.floorParity!;
      expect(total.cost).toBe(floorsOf(study, 'all').shortfall);
      for (const row of rows) {
        const label = study.floorParity!.rowLabels[row.row] as 'R1';
        expect('cost' in row && row.cost).toBe(floorsOf(study, label).shortfall);
      }

      const french = await translator('fr');
      const words = money === 'mission' ? 'pour leur mission globale' : 'en tout';
      const told = floorClaim(study)!;
      expect(told.figures.shortfall!.exact).toBe(floorsOf(study, 'all').shortfall);
      const said = sayClaim(told, french);
      expect(said).toContain(money === 'mission' ? words : 'tous montants réunis');
      const table = groupTables(study, ['region'], [], french).at(-1)!;
      expect(table.caption).toContain(words);
      expect(table.rows.at(-1)!.cells).toContainEqual({ exact: floorsOf(study, 'all').need });
      for (const { caption } of parityTables(study.floorParity!, study.floorMoney, [], french)) {
        expect(caption).toContain(money === 'mission' ? 'mission globale' : 'tous les montants du fichier');
      }
    },
  );
});
