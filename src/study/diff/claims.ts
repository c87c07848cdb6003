import { entries, field, list, text } from './json.ts';
import { type Differ, type FlatValue, flatValue, type NumberKind, valuesAt } from './subject.ts';

/** `equite/claims@1`: each claim by its name: figures, words, rows. Its sentence follows from them. */
export const claims: Differ = (data) =>
  list(field(data, 'claims')).map((claim) => ({
    part: 'claim',
    by: [],
    names: [text(field(claim, 'id'))],
    also: entries(field(claim, 'filter')).map(([, label]) => String(label)),
    sort: text(field(claim, 'sentence')),
    values: new Map([
      ...entries(field(claim, 'figures')).flatMap(([name, figure]): [string, FlatValue][] => {
        const value = figureValue(figure);
        return value ? [[name, value]] : [];
      }),
      ...entries(field(claim, 'words')).map(([name, word]): [string, FlatValue] => [
        name,
        { text: String(word) },
      ]),
      ...valuesAt(claim, { sentence: 'text', key: 'text', convention: 'text', 'rows.n': 'count' }),
    ]),
  }));

const KINDS: Readonly<Record<string, NumberKind>> = {
  count: 'count',
  money: 'money',
  share: 'share',
  probability: 'probability',
  times: 'probability',
};

function figureValue(figure: unknown): FlatValue | undefined {
  const exact = field(figure, 'exact');
  if (typeof exact === 'string') return flatValue(exact, 'exact');
  return flatValue(field(figure, 'value'), KINDS[text(field(figure, 'kind'))] ?? 'quantity');
}
