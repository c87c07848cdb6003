import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean/clean.ts';
import { unitTable } from '../../../src/compare/unit-table.ts';
import { openTable } from '../../../src/read/open.ts';
import { fileSource } from '../../../src/read/source.ts';
import { dossier } from '../../../src/study/peers/dossier.ts';
import { findOrganisation } from '../../../src/study/peers/find-organisation.ts';
import { peers } from '../../../src/study/peers/peers.ts';
import { studyUnits } from '../../../src/study/study-units.ts';
import { sharedData } from '../../support/run.ts';

const FILE = sharedData('ca-otf-grants.csv');
const MAP = {
  organisation: "Organization name:Nom d'organisme",
  region: 'Geographical Area Served:Région servis',
  sector: 'Program Area:Région de programme',
  period: 'Fiscal Year:Année fiscal',
  amount: 'Amount Awarded:Montant décerné',
  fund: 'Budget Fund:Fonds du budget',
  programme: 'Grant Programme:Title:Programme, titre',
};
const PERIOD = '2016-2017';

describe.skipIf(FILE === undefined)(
  'grants of the Ontario Trillium Foundation (skipped where the shared data are absent)',
  () => {
    it('every number of a dossier can be worked out again from the lines it names', async () => {
      const table = await openTable(fileSource(FILE!));
      const { dataset } = await clean([{ table, options: { map: MAP, period: PERIOD } }], {});
      const result = peers(studyUnits(dataset, 'row'), {
        requests: [
          {
            exact: ['sector'],
            nearest: [
              { column: 'fund', weight: 1 },
              { column: 'programme', weight: 1 },
            ],
            other: ['region'],
          },
        ],
        by: ['region'],
      });
      const unit = findOrganisation(unitTable(dataset, 'row'), 'Ayr Curling Club');
      const found = dossier(result.definitions[0]!.comparison, unit);

      // The same file by another reader: one object a record, told by the line that it ends on.
      const rows = parse(readFileSync(FILE!), {
        columns: true,
        bom: true,
        info: true,
        relax_column_count: true,
      }) as unknown as {
        record: Record<string, string>;
        info: { lines: number };
      }[];
      const lines = new Map(rows.map(({ record, info }) => [info.lines, record]));
      const own = lines.get(Number(found.self.rows))!;
      expect(own[MAP.organisation]).toBe('Ayr Curling Club');
      expect(Number(own[MAP.amount])).toBe(found.self.amount);

      const distance = (a: Record<string, string>, b: Record<string, string>) =>
        (Number(a[MAP.fund] !== b[MAP.fund]) + Number(a[MAP.programme] !== b[MAP.programme])) / 2;
      expect(found.peers).toHaveLength(10);
      const amounts = found.peers.map((peer) => {
        const row = lines.get(Number(peer.rows))!;
        expect(row[MAP.period]).toBe(PERIOD);
        expect(row[MAP.sector]).toBe(own[MAP.sector]);
        expect(row[MAP.region]).not.toBe(own[MAP.region]);
        expect(Number(row[MAP.amount])).toBe(peer.amount);
        expect(distance(row, own)).toBe(peer.distance);
        return Number(row[MAP.amount]);
      });
      amounts.sort((a, b) => a - b);
      expect(found.standing?.median).toBe((amounts[4]! + amounts[5]!) / 2);
      expect(found.standing?.gap).toBe(found.self.amount - (amounts[4]! + amounts[5]!) / 2);

      // Nobody acceptable is closer than the farthest peer and left out.
      const acceptable = [...lines.values()].filter(
        (row) =>
          row[MAP.period] === PERIOD &&
          row[MAP.sector] === own[MAP.sector] &&
          row[MAP.region] !== own[MAP.region] &&
          row[MAP.region] !== '' &&
          row[MAP.organisation] !== own[MAP.organisation],
      );
      const farthest = found.peers.at(-1)!.distance!;
      const within = acceptable.filter((row) => distance(row, own) <= farthest).length;
      expect(within - found.peers.length).toBe(found.tied);
    });
  },
);
