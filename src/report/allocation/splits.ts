import type { Translator } from '../../messages/translator.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import { roleName } from '../words/roles.ts';

/** A classification of the organisations: what it is called, its labels, and the code of each. */
export interface Split {
  readonly role: string;
  readonly name: string;
  readonly labels: readonly string[];
  readonly codes: Int32Array;
}

/** Fewer organisations than this have no quarters. */
const FEWEST_OF_QUARTERS = 8;

/** By region, by type (by sector where the data know no types), and by quarter of what each receives before. */
export function splitsOf({ scene }: AllocationStudy, translator: Translator): readonly Split[] {
  const { regions, types, gaps } = scene;
  const named = (role: string, codes: { labels: readonly string[]; codes: Int32Array } | undefined) =>
    codes ? [{ role, name: roleName(role, translator), ...codes }] : [];
  return [
    ...named('region', regions),
    ...named('typology', types),
    ...(types ? [] : named('sector', gaps.sectors)),
    ...quarters(scene, translator),
  ];
}

/** The least funded quarter to the most funded one; equal amounts in the order of ties. */
function quarters({ claimants, rank }: AllocationStudy['scene'], { texts }: Translator): readonly Split[] {
  const { n, amount } = claimants;
  if (n < FEWEST_OF_QUARTERS) return [];
  const words = texts.allocation.quarters;
  const order = Array.from(rank.keys()).sort((a, b) => amount[a]! - amount[b]! || rank[a]! - rank[b]!);
  const codes = new Int32Array(n);
  order.forEach((i, at) => {
    codes[i] = Math.floor((4 * at) / n);
  });
  return [
    {
      role: 'size',
      name: words.name,
      labels: [words.first, words.second, words.third, words.fourth],
      codes,
    },
  ];
}

/** Whether anyone has comparables elsewhere: in one region alone nobody has. */
export const hasComparables = ({ claimants }: AllocationStudy['scene']): boolean =>
  claimants.comparables.some((own) => !Number.isNaN(own));
