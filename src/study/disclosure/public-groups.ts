import type { Figure, Money } from '../gaps/figure.ts';
import { dollarsOf } from '../gaps/figure.ts';
import type { GroupFloor, GroupGaps } from '../gaps/groups.ts';
import { type Disclosure, groupKey, hasIndices, organisationsIn, SPREAD } from './disclosure.ts';
import { isWithheld, NOT_SHOWN, shownSum } from './distances.ts';
import { WHOLE } from './material.ts';
import { rounded } from './public-figures.ts';
import { COARSE, toDecimals, toStep } from './rounding.ts';

/** A group as a public edition shows it. Of one crossed by two roles: what is received. */
export function publicGroup(group: GroupGaps, disclosure: Disclosure): GroupGaps {
  const { by, labels } = group;
  const { rules, step, reference } = disclosure;
  const key = groupKey(by, labels);
  // Distances to floors say what is paid: they are shown of the groups whose mission funding is.
  const crossed = by.length > 1 || (disclosure.toFloors && disclosure.unpaid(key));
  const { costs, distances } = reference;
  const spread = !crossed && organisationsIn(disclosure, by, labels) >= SPREAD * rules.fewest;
  return {
    ...group,
    coveredTotal: crossed || isWithheld(distances, key) ? NOT_SHOWN : group.coveredTotal,
    shortfall:
      crossed || (by.length > 0 && !hasIndices(disclosure, [], []))
        ? NOT_SHOWN
        : shownSum(costs, key, group.shortfall),
    medianGap: spread ? rounded(group.medianGap, (value) => toStep(value, step)) : NOT_SHOWN,
    floor: group.floor && (by.length > 1 ? undefined : publicFloor(group.floor, group.n, key, disclosure)),
    standardised: {
      level: publicLevel(group, disclosure),
      withoutRate: group.standardised.withoutRate,
    },
  };
}

function publicLevel({ by, labels, standardised }: GroupGaps, disclosure: Disclosure): Figure {
  const { material, mixtures, step } = disclosure;
  if (!('value' in standardised.level) || by.length === 0) return standardised.level;
  // Beside intervals, of few organisations in all, it is an equation too many.
  if (!hasIndices(disclosure, [], [])) return NOT_SHOWN;
  const axis = [material.region, material.sector].find((one) => one?.role === by.join());
  const code = axis?.labels.indexOf(labels[0]!) ?? -1;
  return code < 0 || mixtures.has(`level ${by.join()} ${code}`)
    ? NOT_SHOWN
    : rounded(standardised.level, (value) => toStep(value, step));
}

/** Undefined where the floors of a group are not shown at all. */
function publicFloor(
  own: GroupFloor,
  n: number,
  key: string,
  disclosure: Disclosure,
): GroupFloor | undefined {
  const { floor, rules, unpaid } = disclosure;
  if (floor === undefined) return undefined;
  if (unpaid(key)) {
    const nothing = { relativeWealth: NOT_SHOWN, medianRelativeWealth: NOT_SHOWN };
    return { ...own, paid: NOT_SHOWN, shortfall: NOT_SHOWN, ...nothing };
  }
  // Where all have a floor, what they are paid is the group's total.
  const paid = own.n === n ? own.paid : shownSum(floor.distances, key, own.paid);
  return {
    ...own,
    paid,
    shortfall:
      key !== WHOLE && !hasIndices(disclosure, [], [])
        ? NOT_SHOWN
        : shownSum(floor.costs, key, own.shortfall),
    relativeWealth: typeof paid === 'string' ? own.relativeWealth : ratioOf(paid, own.need),
    medianRelativeWealth:
      own.n >= SPREAD * rules.fewest
        ? rounded(own.medianRelativeWealth, (value) => toDecimals(value, COARSE))
        : NOT_SHOWN,
  };
}

function ratioOf(paid: Money, need: string): Figure {
  const [top, bottom] = [dollarsOf(paid), Number(need)];
  return top === undefined || bottom === 0 ? NOT_SHOWN : { value: toDecimals(top / bottom, COARSE) };
}
