import type { Scalar } from '../../base/issue.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Claim, ClaimFigure } from '../../study/claims/claim.ts';
import { probabilityText, timesText } from '../gaps/cells.ts';
import { referenceWordText } from '../gaps/reference.ts';

/** The sentence of a claim in the reader's language. */
export function sayClaim(
  { sentence, words, figures }: Pick<Claim, 'sentence' | 'words' | 'figures'>,
  translator: Translator,
): string {
  const args: Record<string, Scalar> = { ...words };
  if (words.reference !== undefined) {
    const of = sentence === 'organisation' ? 'one' : 'several';
    args.reference = referenceWordText(words.reference, translator, of);
  }
  for (const [name, figure] of Object.entries(figures)) args[name] = figureText(figure, translator);
  return translator.fill(translator.texts.claims[sentence], args);
}

/** Counts stay numbers: sentences agree with them. */
function figureText({ kind, value, exact, digits }: ClaimFigure, translator: Translator): string | number {
  const { numbers } = translator;
  switch (kind) {
    case 'count':
      return value;
    case 'quantity':
      return numbers.decimal(value, digits ?? 2);
    case 'money':
      return numbers.money(value, digits ?? 0);
    case 'cents':
      return numbers.exactMoney(exact ?? String(value));
    case 'share':
      return numbers.percent(value, digits ?? 1);
    case 'probability':
      return probabilityText(value, translator);
    case 'times':
      return timesText(value, translator);
  }
}
