import { answerCode, lackedCriterion } from '../../compare/answers.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Dossier, Party } from '../../study/peers/dossier.ts';
import type { Peers } from '../../study/peers/peers.ts';
import type { CsvTable } from '../formats/csv.ts';
import { definitionName } from './definition.ts';

/** `peers` for machines: one row for each organisation under each definition, in stable order, every number unrounded. */
export function peersCsv(result: Peers, party: (unit: number) => Party, translator: Translator): CsvTable {
  return {
    header: [
      'definition',
      'organisation',
      'region',
      'sector',
      'typology',
      'period',
      'amount',
      'answer',
      'criterion',
      'stratum',
      'peers',
      'other_regions',
      'effective_regions',
      'other_sectors',
      'farthest',
      'closest',
      'rows',
    ],
    rows: result.definitions.flatMap(({ definition, comparison, regions, sectors }) => {
      const name = definitionName(definition, translator);
      const order = Int32Array.from(comparison.rank, (_, unit) => unit).sort(
        (a, b) => comparison.rank[a]! - comparison.rank[b]!,
      );
      return Array.from(order, (unit) => {
        const { name: organisation, region, sector, typology, period, amount, rows } = party(unit);
        return [
          name,
          organisation,
          region,
          sector,
          typology,
          period,
          amount,
          answerCode(comparison, unit),
          lackedCriterion(comparison, unit),
          comparison.strata[comparison.stratum[unit]!]?.labels.join(' × '),
          comparison.count[unit],
          regions?.others[unit],
          numberOf(regions?.effective[unit]),
          sectors?.others[unit],
          numberOf(comparison.farthest[unit]),
          numberOf(comparison.closest[unit]),
          rows,
        ];
      });
    }),
  };
}

/** A dossier for machines: the organisation, then its peers, one row each. */
export function dossierCsv(dossiers: readonly Dossier[], translator: Translator): CsvTable {
  return {
    header: [
      'definition',
      'line',
      'organisation',
      'region',
      'sector',
      'typology',
      'period',
      'amount',
      'difference',
      'distance',
      'separates',
      'rows',
    ],
    rows: dossiers.flatMap(({ definition, self, peers }) => {
      const name = definitionName(definition, translator);
      const cells = (line: string, own: Party, distance?: number, separates?: string) => [
        name,
        line,
        own.name,
        own.region,
        own.sector,
        own.typology,
        own.period,
        own.amount,
        own.amount - self.amount,
        distance,
        separates,
        own.rows,
      ];
      return [
        cells('self', self),
        ...peers.map((peer) => cells('peer', peer, peer.distance, peer.separates?.criterion)),
      ];
    }),
  };
}

const numberOf = (x: number | undefined): number | undefined =>
  x === undefined || Number.isNaN(x) ? undefined : x;
