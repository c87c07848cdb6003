import { smallestP } from '../../measure/comparable-funding/limits.ts';
import type { ChanceRange } from '../../measure/comparable-funding/types.ts';
import type { Funding } from '../../study/gaps/funding.ts';
import { money } from '../json/kinds.ts';
import { verdict } from './verdict.ts';

/** Verdicts and what is lacking, by grouping: `region`, `sector`, `region+sector` … */
export function fundingJson(funding: readonly Funding[]): object {
  const by = <T>(of: (one: Funding) => T): Record<string, T> =>
    Object.fromEntries(funding.map((one) => [one.by.join('+'), of(one)]));
  return {
    verdicts: by(({ groups }) => groups.map(verdict.json)),
    lacking: by(lackingJson),
    chance: by(chanceJson),
  };
}

function lackingJson({ lacking: { value, named, chance } }: Funding): object {
  return {
    value: money.json(value),
    named: money.json(named),
    chance: chance ? centsOf(chance) : { undefined: 'not-asked' },
  };
}

/** Dollars of a deal as decimal text to the cent. */
const centsOf = ({ median, low, high }: ChanceRange): object => ({
  median: median.toFixed(2),
  low: low.toFixed(2),
  high: high.toFixed(2),
});

function chanceJson({ by, tested, budget, deals, exact, fewest, band, lowest, highest }: Funding): object {
  // As each group says why it has no p.
  const none = { undefined: budget > 0 ? 'too-few' : 'not-asked' };
  const smallest_p = deals > 0 ? smallestP({ deals, exact }) : none;
  return {
    by,
    tested,
    deals,
    exact,
    smallest_p,
    fewest,
    band,
    lowest: lowest ?? null,
    highest: highest ?? null,
  };
}
