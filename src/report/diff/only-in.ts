// Two results of one version that do not hold the same figures: which parts, whom and which figures only one of them has.
import type { Translator } from '../../messages/translator.ts';
import type { PartDiff } from '../../study/diff/compare.ts';
import { keyName, namesText, partTitle } from './words.ts';

/** Whom or which figures of a part are named at most. */
const NAMED_AT_MOST = 5;
/** Parts that are named at most. */
const PARTS_AT_MOST = 8;

type Side = 'before' | 'after';

/** One sentence a side that has something of its own. */
export const onlyInSentences = (parts: readonly PartDiff[], translator: Translator): readonly string[] =>
  (['before', 'after'] as const).flatMap((side) => {
    const found = parts.flatMap((part) => onlyIn(part, side, translator));
    if (found.length === 0) return [];
    const named = found.slice(0, PARTS_AT_MOST).join('; ');
    return [
      translator.fill(translator.texts.diff.onlyIn, {
        side,
        parts: named + moreText(found.length - PARTS_AT_MOST, translator),
      }),
    ];
  });

/** The name of a part that only this side has; else with whom, and which figures, only this side has of it. */
function onlyIn(part: PartDiff, side: Side, translator: Translator): readonly string[] {
  const { changes, came, left, compared } = part;
  const [own, others] = side === 'after' ? [came, left] : [left, came];
  const title = partTitle(part, translator);
  const held = own.reduce((sum, { values }) => sum + values.size, 0);
  if (held > 0 && held === compared && others.length === 0) return [title];
  const other = side === 'after' ? 'before' : 'after';
  const alone = changes.filter((change) => change[other] === undefined);
  const names = [
    ...own.map((one) => namesText(part.part, one, translator)),
    ...new Set(alone.map((change) => keyName(part.part, change, translator))),
  ];
  if (names.length === 0) return [];
  const told = names.slice(0, NAMED_AT_MOST).join(', ');
  return [title + translator.texts.ui.colon + told + moreText(names.length - NAMED_AT_MOST, translator)];
}

const moreText = (rest: number, { fill, texts }: Translator): string =>
  rest > 0 ? fill(texts.diff.more, { n: rest }) : '';
