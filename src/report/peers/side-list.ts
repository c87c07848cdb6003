import type { SideList } from '../../compare/side-list.ts';
import type { Translator } from '../../messages/translator.ts';
import { plainNumber } from './definition.ts';

/** One side of a comparison in words: `1; 3; 5`, `entraide (2); hébergement (1)`, `12 valeurs de 1 à 50, médiane 30,5`. */
export function sideListText(list: SideList, translator: Translator): string {
  const { fill, numbers, texts } = translator;
  const { lists } = texts.peers.balance;
  const number = (x: number): string => plainNumber(x, translator);
  if ('low' in list) {
    const { n, low, median, high } = list;
    return fill(lists.range, { n, low: number(low), median: number(median), high: number(high) });
  }
  if ('values' in list) {
    const tally = new Map<string, number>();
    for (const value of list.values) {
      const text = typeof value === 'number' ? number(value) : value;
      tally.set(text, (tally.get(text) ?? 0) + 1);
    }
    return Array.from(tally, ([value, count]) =>
      count === 1 ? value : `${value} (${numbers.count(count)})`,
    ).join('; ');
  }
  const rest = 1 - list.shares.reduce((sum, { share }) => sum + share, 0);
  const shares = [...list.shares, ...(rest > 0.0005 ? [{ label: lists.rest, share: rest }] : [])];
  return fill(lists.shares, {
    n: list.n,
    list: shares.map(({ label, share }) => `${label} ${numbers.percent(share)}`).join('; '),
  });
}
