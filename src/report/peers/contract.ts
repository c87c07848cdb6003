import type { Ledger } from '../../clean/types.ts';
import { answerCode, lackedCriterion } from '../../compare/answers.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Coverage } from '../../study/peers/coverage.ts';
import type { Dossier, Party } from '../../study/peers/dossier.ts';
import type { DefinitionResult, Peers } from '../../study/peers/peers.ts';
import { type Head, head } from '../json/head.ts';
import { LongList } from '../json/text.ts';

/** Result of `peers`. `party` reads what is said of a unit; with `dossiers` the list of all organisations is left out. */
export function peersJson(
  result: Peers,
  ledger: Ledger,
  about: Head,
  party: (unit: number) => Party,
  dossiers?: readonly Dossier[],
): object {
  return {
    ...head('peers', about, ledger),
    scope: {
      unit: result.unit,
      period: result.periods.length === 1 ? result.periods[0] : null,
      periods: result.periods,
      n: result.n,
      total: result.total,
    },
    comparability: result.sides,
    ...(dossiers
      ? { dossiers: dossiers.map(dossierJson) }
      : { definitions: result.definitions.map((one) => definitionJson(one, party)) }),
    issues: [...about.issues, ...result.issues],
  };
}

function definitionJson(one: DefinitionResult, party: (unit: number) => Party) {
  const { comparison } = one;
  const order = Int32Array.from(comparison.rank, (_, unit) => unit).sort(
    (a, b) => comparison.rank[a]! - comparison.rank[b]!,
  );
  return {
    definition: one.definition,
    overall: coverageJson(one.overall),
    groups: one.groups.map(({ role, label, coverage }) => ({
      by: [role],
      key: Object.fromEntries([[role, label]]),
      ...coverageJson(coverage),
    })),
    balance: one.balance,
    strata: comparison.strata.map(({ labels, members }) => ({ labels, n: members.length })),
    organisations: new LongList(order, (unit) => organisationJson(one, party(unit), comparison)),
  };
}

export function coverageJson(coverage: Coverage) {
  const { n, total, covered, coveredTotal, elsewhere, peers, spread, reasons } = coverage;
  return {
    n,
    total,
    with_peers: covered,
    total_with_peers: coveredTotal,
    with_peers_elsewhere: elsewhere ?? null,
    peers: peers ?? null,
    regions: spread ? { others: spread.others, effective: spread.effective ?? null } : null,
    reasons,
  };
}

/** One organisation's answer. Peers of a stratum are its other organisations; a nearest layer lists them by rank. */
function organisationJson({ regions, sectors }: DefinitionResult, party: Party, comparison: Comparison) {
  const { unit, name, region, sector, typology, period, amount, rows } = party;
  const { farthest, closest, sets, rank } = comparison;
  // One literal: a hundred thousand of these are made, and each spread would cost more than the rest.
  return {
    organisation: name,
    region,
    sector,
    typology,
    period,
    amount,
    rows,
    rank: rank[unit],
    answer: answerCode(comparison, unit),
    criterion: lackedCriterion(comparison, unit) ?? null,
    stratum: comparison.stratum[unit]! < 0 ? null : comparison.stratum[unit],
    peers: comparison.count[unit],
    other_regions: regions ? regions.others[unit] : null,
    effective_regions: regions ? orNull(regions.effective[unit]!) : null,
    other_sectors: sectors ? sectors.others[unit] : null,
    farthest: orNull(farthest[unit]!),
    closest: orNull(closest[unit]!),
    peer_ranks: sets.kind === 'lists' ? ranksOf(comparison.peersOf(unit), rank) : undefined,
  };
}

function ranksOf(peers: Int32Array, rank: Int32Array): number[] {
  const ranks: number[] = [];
  for (const peer of peers) ranks.push(rank[peer]!);
  return ranks;
}

const orNull = (x: number): number | null => (Number.isNaN(x) ? null : x);

const partyJson = ({ name, region, sector, typology, period, amount, rows }: Party) => ({
  organisation: name,
  region,
  sector,
  typology,
  period,
  amount,
  rows,
});

function dossierJson({ self, peers, standing, ...rest }: Dossier) {
  return {
    ...rest,
    organisation: partyJson(self),
    standing: standing ?? null,
    peers: peers.map(({ distance, separates, ...party }) => ({
      ...partyJson(party),
      difference: party.amount - self.amount,
      distance: distance ?? null,
      separates: separates ?? null,
    })),
  };
}
