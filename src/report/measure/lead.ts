import { existing } from '../../base/existing.ts';
import type { Scalar } from '../../base/issue.ts';
import type { KeyedValue } from '../../measure/types.ts';
import type { Translator } from '../../messages/translator.ts';
import type { ListedDisparity } from '../../study/disparity.ts';
import type { GroupFigures } from '../../study/group-columns.ts';
import { groupingName } from '../words/roles.ts';

/** Means of fewer units than this are not named as the extremes of a grouping. */
const EXTREME_MIN_N = 5;

/**
 * Above this share, what lies between groups is not said in a sentence: units dealt at random into k groups put
 * (k − 1)/(n − 1) of the squared variation between them (METHODS §11), exactly for CV², in that order for Theil T.
 */
export const CHANCE_LIMIT = 0.05;
export const chanceShare = ({ n, groups }: { readonly n: number; readonly groups: number }): number =>
  n > 1 ? (groups - 1) / (n - 1) : 1;

/** What is counted: a row, an organisation, or an organisation once for each of the periods put together. */
export const unitWord = ({ unit, periods }: ListedDisparity): 'row' | 'organisation' | 'pooled' =>
  unit === 'organisation' && periods.length > 1 ? 'pooled' : unit;

/** A value that may be printed; undefined where it has none, or too few units stand behind it. */
export const numberOf = (values: readonly KeyedValue[], key: string): number | undefined => {
  const found = values.find((value) => value.key === key);
  return found && 'value' in found && found.guard === undefined ? found.value : undefined;
};

/** What it would take to be equal: the money that would move, and what the lower half receives. */
export function inequalitySentence(result: ListedDisparity, translator: Translator): string {
  const {
    texts: { ui },
    fill,
    numbers,
  } = translator;
  const { values, total, countable, n, nZero, nNegative } = result.overall;
  const unit = unitWord(result);
  if (nZero === n) return fill(ui.leadAllZero, { unit, n });
  const hoover = numberOf(values, 'hoover');
  const mean = numberOf(values, 'mean');
  // The index is a sum of rounded differences: nothing that a cent could explain counts as a difference.
  if (hoover !== undefined && hoover < 1e-12 && mean !== undefined) {
    return fill(ui.leadEqual, { unit, amount: numbers.money(mean, 2) });
  }
  const parts = [];
  if (hoover !== undefined) {
    parts.push(
      fill(ui.leadHoover, {
        share: numbers.percent(hoover),
        amount: numbers.money(hoover * countable, 0),
        unit,
      }),
    );
  }
  const mcloone = numberOf(values, 'mcloone.half');
  const median = numberOf(values, 'median');
  const gap = numberOf(values, 'gap_to_median');
  if (mcloone !== undefined && median !== undefined && gap !== undefined) {
    parts.push(
      fill(ui.leadMcLoone, {
        cents: numbers.count(mcloone * 100),
        percent: numbers.percent(mcloone),
        median: numbers.money(median, 0),
        gap: numbers.money(gap, 0),
        dollar: numbers.currency === '$' ? 'yes' : 'no',
        unit,
      }),
    );
  }
  if (parts.length > 0) return parts.join(' ');
  const guarded = values.some(({ key, guard }) => key === 'hoover' && guard !== undefined);
  return guarded
    ? fill(ui.leadTooFew, { unit, n: n - nNegative, negative: nNegative })
    : fill(ui.leadNoIndex, { total: numbers.exactMoney(total) });
}

/** The lowest and the highest mean of a grouping, and how much of the inequality lies between its groups. */
export function contrastSentence(
  result: ListedDisparity,
  groups: readonly GroupFigures[],
  translator: Translator,
): string {
  const { ui } = translator.texts;
  const { numbers } = translator;
  const by = groups[0]!.by;
  const decomposition = result.decompositions.find((d) => d.by.join() === by.join());
  const ranked = groups
    .filter((group) => group.n >= EXTREME_MIN_N && numberOf(group.values, 'mean') !== undefined)
    .sort((a, b) => existing(numberOf(a.values, 'mean')) - existing(numberOf(b.values, 'mean')));
  const unit = unitWord(result);
  const about: Record<string, Scalar> = {
    by: groupingName(by, translator),
    unit,
    groups: groups.length,
    minimum: EXTREME_MIN_N,
  };
  const lowest = ranked[0];
  const highest = ranked.at(-1);
  if (!lowest || !highest || lowest === highest) return translator.fill(ui.leadNoContrast, about);
  const low = existing(numberOf(lowest.values, 'mean'));
  const high = existing(numberOf(highest.values, 'mean'));
  if (high - low <= 1e-12 * Math.abs(high)) {
    return translator.fill(ui.leadSameMeans, { ...about, amount: numbers.money(low, 2) });
  }
  const between = decomposition && numberOf(decomposition.values, 'decomp.theil_t.between_share');
  const told = between !== undefined && decomposition && chanceShare(decomposition) <= CHANCE_LIMIT;
  return translator.fill(ui.leadContrast, {
    ...about,
    lowest: lowest.labels.join(' × '),
    highest: highest.labels.join(' × '),
    low: numbers.money(low, 0),
    high: numbers.money(high, 0),
    lowN: lowest.n,
    highN: highest.n,
    difference: numbers.money(high - low, 0),
    ratio: low > 0 ? numbers.decimal(high / low, 1) : 'none',
    between: told ? numbers.percent(between) : 'none',
    restricted: groups.length - ranked.length,
  });
}

/** The second denominator: per inhabitant the order is often another, and both must be seen. */
export function perInhabitantSentence(groups: readonly GroupFigures[], translator: Translator): string {
  const { numbers } = translator;
  const known = groups.filter((group) => numberOf(group.values, 'per_inhabitant') !== undefined);
  const ranked = rankedBy(known, 'per_inhabitant');
  const lowest = ranked[0];
  const highest = ranked.at(-1);
  if (!lowest || !highest || lowest === highest) return '';
  const low = existing(numberOf(lowest.values, 'per_inhabitant'));
  const high = existing(numberOf(highest.values, 'per_inhabitant'));
  return translator.fill(translator.texts.ui.leadPerInhabitant, {
    order: orderOf(rankedBy(known, 'mean'), ranked),
    lowest: lowest.labels.join(' × '),
    highest: highest.labels.join(' × '),
    lowPeople: numberOf(lowest.values, 'population') ?? 0,
    highPeople: numberOf(highest.values, 'population') ?? 0,
    low: numbers.money(low),
    high: numbers.money(high),
    difference: numbers.money(high - low),
    ratio: low > 0 ? numbers.decimal(high / low, 1) : 'none',
    unknown: groups.length - known.length,
  });
}

const rankedBy = (groups: readonly GroupFigures[], key: string): GroupFigures[] =>
  [...groups].sort((a, b) => (numberOf(a.values, key) ?? 0) - (numberOf(b.values, key) ?? 0));

/** Whether two rankings of the same groups agree, run against each other, or neither. */
function orderOf(a: readonly GroupFigures[], b: readonly GroupFigures[]): 'same' | 'reversed' | 'different' {
  if (a.every((group, i) => group === b[i])) return 'same';
  return a.every((group, i) => group === b[b.length - 1 - i]) ? 'reversed' : 'different';
}
