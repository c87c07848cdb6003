/** The study less what `disclosure.ts` withholds: the parts one by one, in the files beside this one. */
import type { Comparison } from '../../compare/comparison.ts';
import type { Money } from '../gaps/figure.ts';
import type { Gaps, WithheldGroup, Withholding } from '../gaps/gaps.ts';
import type { GroupGaps } from '../gaps/groups.ts';
import type { UnitGaps } from '../gaps/unit-gaps.ts';
import { type Disclosure, hasIndices, withheldGroup } from './disclosure.ts';
import { type Distances, isWithheld, NOT_SHOWN, shownSum } from './distances.ts';
import { WHOLE } from './material.ts';
import { publicDenominators } from './public-denominators.ts';
import { publicExplanation } from './public-explanation.ts';
import { publicForms } from './public-forms.ts';
import { publicFunding } from './public-funding.ts';
import { publicGroup } from './public-groups.ts';
import { publicReasons } from './public-ledger.ts';
import { publicLevels, publicSameSize } from './public-levels.ts';
import { publicParity } from './public-parity.ts';
import { publicIssues } from './public-peers.ts';

/** The study as a public edition shows it: what is withheld is not in it, whichever format prints it. */
export function publicGaps(gaps: Gaps, disclosure: Disclosure): Gaps & { readonly withheld: Withholding } {
  const { explanation, denominators, forms } = gaps;
  const { reference, floor } = disclosure;
  const withheld = withheldOf(gaps, disclosure);
  // Of few organisations in all, what each group lacks to medians and floors is an equation too many.
  const isClosed = (key: string): boolean => key !== WHOLE && !hasIndices(disclosure, [], []);
  const shown = gaps.groups.filter(({ by, labels }) => withheldGroup(disclosure, by, labels) === undefined);
  return {
    ...gaps,
    comparison: {
      ...gaps.comparison,
      ...withoutUnits(gaps.comparison),
    },
    units: nobody(gaps.units),
    overall: publicGroup(gaps.overall, disclosure),
    groups: shown.map((group) => publicGroup(group, disclosure)),
    parity: publicParity(
      gaps.parity,
      (key, cost, inner) =>
        isClosed(key) || (disclosure.toFloors && (inner || disclosure.unpaid(key)))
          ? NOT_SHOWN
          : shownCost(reference.costs, key, cost, inner),
      disclosure,
    ),
    floorParity:
      gaps.floorParity && floor
        ? publicParity(
            gaps.floorParity,
            // Floors are known: what those of a region and a type lack to theirs is what they are paid, where all are below.
            (key, cost, inner) =>
              isClosed(key) || inner || disclosure.unpaid(key)
                ? NOT_SHOWN
                : shownCost(floor.costs, key, cost, inner),
            disclosure,
          )
        : undefined,
    funding: gaps.funding.flatMap((one) => publicFunding(one, disclosure) ?? []),
    levels: publicLevels(gaps.levels, disclosure),
    explanation: 'need' in explanation ? publicExplanation(explanation, disclosure) : explanation,
    denominators: 'per' in denominators ? publicDenominators(denominators, disclosure) : denominators,
    forms: 'modes' in forms ? publicForms(forms, disclosure) : forms,
    sameSize: publicSameSize(gaps.sameSize, disclosure),
    noted: publicReasons(gaps.noted),
    issues: publicIssues(gaps.issues),
    withheld,
  };
}

/** Margins may be rounded; a cell is shown or not. */
const shownCost = (costs: Distances | undefined, key: string, cost: Money, inner: boolean): Money =>
  inner && isWithheld(costs, key) ? NOT_SHOWN : shownSum(costs, key, cost);

function withheldOf({ groups, overall }: Gaps, disclosure: Disclosure): Withholding {
  const hidden = groups.flatMap(({ by, labels }): WithheldGroup[] => {
    const why = withheldGroup(disclosure, by, labels);
    return why === undefined ? [] : [{ by, labels, undefined: why }];
  });
  const groupings = [...new Map(groups.map(({ by }) => [by.join(), by])).values()];
  const isHidden = ({ by, labels }: GroupGaps): boolean =>
    withheldGroup(disclosure, by, labels) !== undefined;
  return {
    fewest: disclosure.rules.fewest,
    groups: hidden,
    step: disclosure.step,
    extent: groupings.map((by) => {
      const own = groups.filter((group) => group.by.join() === by.join());
      // All that is not shown, so that it says nothing more: with the money of those without a label.
      const shown = own
        .filter((group) => !isHidden(group))
        .reduce((sum, { total }) => sum + Number(total), 0);
      const money = own.some(isHidden) ? Number(overall.total) - shown : 0;
      return {
        by,
        withheld: own.filter(isHidden).length,
        groups: own.length,
        money: Number(overall.total) === 0 ? 0 : money / Number(overall.total),
      };
    }),
  };
}

/** Who is comparable with whom, without who and how much. */
function withoutUnits(comparison: Comparison): Pick<Comparison, 'units' | 'strata'> {
  const none = new Int32Array(0);
  return {
    units: comparison.units.withheld(),
    strata: comparison.strata.map(({ labels }) => ({ labels, members: none })),
  };
}

/** The units of the study, without what any of them receives. */
function nobody(units: UnitGaps): UnitGaps {
  const none = new Float64Array(0);
  return {
    n: units.n,
    receives: none,
    references: {
      ...units.references,
      amount: none,
      basis: new Int32Array(0),
      reason: new Int16Array(0),
      region: new Int32Array(0),
    },
    gap: none,
    gapCents: none,
    ratio: none,
    floors: units.floors && {
      ...units.floors,
      amount: none,
      paid: none,
      answer: new Uint8Array(0),
      entry: new Int32Array(0),
    },
    relativeWealth: none,
    floorCents: none,
    peerMean: none,
    peers: new Int32Array(0),
    rank: none,
  };
}
