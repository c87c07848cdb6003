import type { ChanceRange, GroupChanceOf } from '../../measure/comparable-funding/types.ts';
import type { Figure, Money } from '../../study/gaps/figure.ts';
import type { Funding, FundingOfGroup } from '../../study/gaps/funding.ts';
import { snake } from '../json/snake.ts';

/** Verdicts and what is lacking, by grouping: `region`, `sector`, `region+sector` … */
export function fundingJson(funding: readonly Funding[]): object {
  const by = <T>(of: (one: Funding) => T): Record<string, T> =>
    Object.fromEntries(funding.map((one) => [one.by.join('+'), of(one)]));
  return {
    verdicts: by(({ groups }) => groups.map(verdictJson)),
    lacking: by(lackingJson),
    chance: by(chanceJson),
  };
}

export function verdictJson(own: FundingOfGroup): object {
  const { labels, n, compared, comparables, verdict, interval, chance } = own;
  const bound = (side: 'low' | 'high') =>
    'low' in interval ? interval[side] : { undefined: interval.undefined };
  return {
    label: labels.join(' × '),
    ...(labels.length > 1 ? { labels } : {}),
    n,
    compared,
    comparables,
    ratio: plain(own.ratio),
    low: bound('low'),
    high: bound('high'),
    p: 'p' in chance ? chance.p : { undefined: chance.undefined },
    verdict,
    detectable: plain(own.detectable as Figure),
    gap: plain(own.gap),
    lacking: typeof own.lacking === 'string' ? own.lacking : plain(own.lacking),
    shrunken: plain(own.shrunken),
    turned_by_one: own.turnedBy >= 0,
    total: own.total,
    expected: own.expected,
    money: own.money,
    ...('p' in chance ? { chance: chanceOfGroup(chance) } : {}),
    influence: snake(own.influence),
  };
}

const chanceOfGroup = ({ alone, screening, low, high, t, range }: GroupChanceOf): object => ({
  p_alone: alone,
  p_bh: screening,
  p_low: low,
  p_high: high,
  t: Number.isFinite(t) ? t : { undefined: 'no-variation' },
  ratio: range,
});

/** A number, or the reason why there is none. */
const plain = (figure: Figure): number | object =>
  'value' in figure ? figure.value : { undefined: figure.undefined };

const sumJson = (sum: Money): string | number | object => (typeof sum === 'string' ? sum : plain(sum));

function lackingJson({ lacking: { value, named, chance } }: Funding): object {
  return {
    value: sumJson(value),
    named: sumJson(named),
    chance: chance ? centsOf(chance) : { undefined: 'not-asked' },
  };
}

/** Dollars of a deal as decimal text to the cent. */
const centsOf = ({ median, low, high }: ChanceRange): object => ({
  median: median.toFixed(2),
  low: low.toFixed(2),
  high: high.toFixed(2),
});

function chanceJson({ by, tested, deals, exact, fewest, band, lowest, highest }: Funding): object {
  return { by, tested, deals, exact, fewest, band, lowest: lowest ?? null, highest: highest ?? null };
}
