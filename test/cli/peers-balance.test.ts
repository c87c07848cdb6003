import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/report/schemas/index.ts';
import { equite } from '../support/run.ts';

const SAMPLE = 'data/samples/psoc-fictif.csv';

describe('peers --format json', () => {
  const { stdout } = equite([
    'peers',
    SAMPLE,
    '--period',
    '2023-2024',
    '--comparable',
    'typology',
    '--format',
    'json',
  ]);
  const result = SCHEMAS.peers.parse(JSON.parse(stdout)) as unknown as {
    definitions: {
      balance: {
        region: string;
        rows: { name: string; treated: number; blank: number; few: boolean; after: object }[];
      }[];
      groups: { by: string[]; key: { region: string }; n: number }[];
    }[];
  };
  const [definition] = result.definitions;

  it('holds the balance of every region on its covariates, as its schema says', () => {
    expect(definition!.balance.map(({ region }) => region)).toEqual(
      definition!.groups.filter(({ by }) => by[0] === 'region').map(({ key }) => key.region),
    );
    expect(definition!.balance[0]!.rows.map(({ name }) => name)).toEqual(['typology', 'sector']);
  });

  it('accounts for every unit of a region: with a value, or without', () => {
    for (const { region, rows } of definition!.balance) {
      const { n } = definition!.groups.find(({ key }) => key.region === region)!;
      expect(rows.map(({ treated, blank }) => treated + blank)).toEqual(rows.map(() => n));
    }
  });

  it('has no difference after in the criterion that is exact', () => {
    for (const { rows } of definition!.balance) {
      expect(rows[0]!.after).toEqual({ 'raw.largest': { value: 0 }, overlap: expect.anything() });
    }
  });
});
