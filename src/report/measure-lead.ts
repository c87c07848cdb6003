import type { Scalar } from '../base/issue.ts';
import type { KeyedValue } from '../measure/types.ts';
import type { Translator } from '../messages/translator.ts';
import type { Disparity, GroupFigures } from '../study/disparity.ts';
import { roleName } from './roles.ts';

/** Means of fewer units than this are not named as the extremes of a grouping. */
const EXTREME_MIN_N = 5;

/** A value that may be printed; undefined where it has none, or too few units stand behind it. */
export const numberOf = (values: readonly KeyedValue[], key: string): number | undefined => {
  const found = values.find((value) => value.key === key);
  return found && 'value' in found && found.guard === undefined ? found.value : undefined;
};

/** What it would take to be equal: the money that would move, and what the lower half receives. */
export function inequalitySentence(result: Disparity, { texts: { ui }, fill, numbers }: Translator): string {
  const { values, total } = result.overall;
  const hoover = numberOf(values, 'hoover');
  const mcloone = numberOf(values, 'mcloone.half');
  const parts = [];
  if (hoover !== undefined) {
    parts.push(
      fill(ui.leadHoover, {
        share: numbers.percent(hoover),
        amount: numbers.money(hoover * Number(total), 0),
        unit: result.unit,
      }),
    );
  }
  if (mcloone !== undefined) {
    parts.push(
      fill(ui.leadMcLoone, {
        cents: numbers.count(mcloone * 100),
        percent: numbers.percent(mcloone),
        dollar: numbers.currency === '$' ? 'yes' : 'no',
        unit: result.unit,
      }),
    );
  }
  return parts.length > 0 ? parts.join(' ') : fill(ui.leadTooFew, { n: result.n });
}

/** The lowest and the highest mean of a grouping, and how much of the inequality lies between its groups. */
export function contrastSentence(
  result: Disparity,
  groups: readonly GroupFigures[],
  translator: Translator,
): string {
  const { ui } = translator.texts;
  const by = groups[0]!.by;
  const decomposition = result.decompositions.find((d) => d.by === by || d.by.join() === by.join());
  const ranked = groups
    .filter((group) => group.n >= EXTREME_MIN_N && numberOf(group.values, 'mean') !== undefined)
    .sort((a, b) => numberOf(a.values, 'mean')! - numberOf(b.values, 'mean')!);
  const lowest = ranked[0];
  const highest = ranked.at(-1);
  if (!lowest || !highest || lowest === highest) return '';
  const low = numberOf(lowest.values, 'mean')!;
  const high = numberOf(highest.values, 'mean')!;
  const between = decomposition && numberOf(decomposition.values, 'decomp.theil_t.between_share');
  const args: Record<string, Scalar> = {
    by: by.map((role) => roleName(role, translator)).join(' × '),
    lowest: lowest.labels.join(' × '),
    highest: highest.labels.join(' × '),
    low: translator.numbers.money(low, 0),
    high: translator.numbers.money(high, 0),
    lowN: lowest.n,
    highN: highest.n,
    difference: translator.numbers.money(high - low, 0),
    ratio: low > 0 ? translator.numbers.decimal(high / low, 1) : 'none',
    between: between === undefined ? 'none' : translator.numbers.percent(between),
    unit: result.unit,
    minimum: EXTREME_MIN_N,
    restricted: ranked.length < groups.length ? 'yes' : 'no',
  };
  return translator.fill(ui.leadContrast, args);
}

/** The second denominator: per inhabitant the order is often the reverse, and both must be seen. */
export function perInhabitantSentence(groups: readonly GroupFigures[], translator: Translator): string {
  const ranked = groups
    .filter((group) => numberOf(group.values, 'per_inhabitant') !== undefined)
    .sort((a, b) => numberOf(a.values, 'per_inhabitant')! - numberOf(b.values, 'per_inhabitant')!);
  const lowest = ranked[0];
  const highest = ranked.at(-1);
  if (!lowest || !highest || lowest === highest) return '';
  const low = numberOf(lowest.values, 'per_inhabitant')!;
  const high = numberOf(highest.values, 'per_inhabitant')!;
  return translator.fill(translator.texts.ui.leadPerInhabitant, {
    lowest: lowest.labels.join(' × '),
    highest: highest.labels.join(' × '),
    low: translator.numbers.money(low),
    high: translator.numbers.money(high),
    ratio: low > 0 ? translator.numbers.decimal(high / low, 1) : 'none',
  });
}
