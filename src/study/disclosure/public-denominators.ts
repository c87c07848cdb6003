import { type Denominators, denominatorsAmong, type PerRegion } from '../gaps/denominators.ts';
import { type Disclosure, withheldGroup } from './disclosure.ts';

/** Regions that are shown, each under counts of regions; counts of organisations are theirs, and not shown. */
export function publicDenominators(denominators: Denominators, disclosure: Disclosure): Denominators {
  const shown = denominatorsAmong(
    denominators,
    (label) => withheldGroup(disclosure, ['region'], [label]) === undefined,
  );
  const [whole] = denominators.per;
  const sameMoney = ({ rows }: PerRegion): boolean =>
    rows.every(({ n }, region) => n === whole?.rows[region]?.n);
  const kept = denominators.per
    .filter((one) => one.name === 'organisation' || (one.of === 'region' && sameMoney(one)))
    .map(({ name }) => name);
  return {
    ...shown,
    per: shown.per.filter(({ name }) => kept.includes(name)),
    agreement: shown.agreement.filter(({ first, second }) => kept.includes(first) && kept.includes(second)),
  };
}
