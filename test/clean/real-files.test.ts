import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import type { RawTable } from '../../src/read/types.ts';
import { tableOf } from '../support/table.ts';

const folder = new URL('../../../shared/data/', import.meta.url);
const absent = !existsSync(folder);
const skipped = absent ? ' (SKIPPED: ../shared/data is absent)' : '';

function open(file: string, delimiter = ','): RawTable {
  const options = { bom: true, delimiter };
  const rows: string[][] = parse(readFileSync(new URL(file, folder), 'utf8'), options);
  return tableOf(rows[0] ?? [], rows.slice(1), file);
}

const OTF = {
  amount: 'Amount Awarded:Montant décerné',
  region: 'Geographical Area Served:Région servis',
  sector: 'Program Area:Région de programme',
  period: 'Fiscal Year:Année fiscal',
  organisation: "Organization name:Nom d'organisme",
};

describe(`real files${skipped}`, () => {
  it.skipIf(absent)(
    'Trillium without a map: amount and region are refused together, with their candidates',
    async () => {
      const table = open('ca-otf-grants.csv');
      await expect(clean([{ table }], { needed: ['region'] })).rejects.toMatchObject({
        issues: [
          {
            code: 'role-ambiguous',
            args: {
              role: 'region',
              candidates: [
                'Geographical Area Served:Région servis',
                'Cross-catchment indicator:Indicateur interrégional',
                'Program Area:Région de programme',
              ],
            },
          },
          {
            code: 'role-ambiguous',
            args: {
              role: 'amount',
              candidates: [
                'Amount Applied For:Montant demandé',
                'Amount Awarded:Montant décerné',
                'Amount Rescinded/Recovered:Montant révoqué/récupéré',
              ],
            },
          },
        ],
      });
    },
  );

  // Rows and total: brief of the data set in ../shared (3,105 grants), and its amounts added as whole dollars.
  it.skipIf(absent)('Trillium with its map: every row and every cent', async () => {
    const { ledger, dataset } = await clean([{ table: open('ca-otf-grants.csv') }], { map: OTF });
    expect(ledger).toMatchObject({ rows: 3105, accepted: 3105, setAside: 0, amountAccepted: '498050100.00' });
    expect(dataset.labels.get('period')?.values.every((label) => /^20\d\d-20\d\d$/.test(label))).toBe(true);
    const champlain = dataset.labels.get('region')?.values.indexOf('Champlain');
    const codes = Array.from(dataset.labels.get('region')?.codes ?? []);
    expect(codes.filter((code) => code === champlain).length).toBe(283);
  });

  it.skipIf(absent)('the South African lottery needs no map', async () => {
    const needed = ['organisation', 'region', 'sector'];
    const { ledger, dataset } = await clean([{ table: open('za-lottery-2014.csv') }], { needed });
    expect(ledger).toMatchObject({ rows: 3684, accepted: 3684, setAside: 0 });
    expect(dataset.labels.get('region')?.values).toHaveLength(9);
  });

  it.skipIf(absent)(
    'Toulouse needs no map, takes no funder, no rounded identifier, and has no region',
    async () => {
      const table = open('fr-toulouse-2023.csv', ';');
      const { ledger, dataset, issues } = await clean([{ table }], { needed: ['organisation', 'sector'] });
      expect(ledger).toMatchObject({ rows: 551, accepted: 551 });
      expect([...dataset.labels].map(([role, { header }]) => [role, header])).toEqual([
        ['organisation', 'nomBeneficiaire'],
        ['sector', 'secteur'],
      ]);
      expect(issues.map(({ code }) => code)).toEqual(['id-damaged', 'labels-joined']);
      await expect(clean([{ table }], { needed: ['region'] })).rejects.toMatchObject({
        issues: [{ code: 'role-missing', args: { role: 'region' } }],
      });
    },
  );
});
