import type { Scalar } from '../../base/issue.ts';
import type { Translator } from '../../messages/translator.ts';
import { type Claim, type ClaimFigure, isLine } from '../../study/claims/claim.ts';
import { probabilityText } from '../gaps/cells.ts';
import { referenceWordText } from '../gaps/reference.ts';
import { roleNames } from '../words/roles.ts';

/** The sentence of a claim in the reader's language. */
export function sayClaim(
  { sentence, said, words, figures }: Pick<Claim, 'sentence' | 'said' | 'words' | 'figures'>,
  translator: Translator,
): string {
  if (isLine(sentence)) return said?.[translator.lang] ?? '';
  // What is said of all groups says so only where some have no comparables.
  const args: Record<string, Scalar> = { all: 'yes', ...words };
  if (words.reference !== undefined) {
    const of = sentence === 'organisation' ? 'one' : 'several';
    args.reference = referenceWordText(words.reference, translator, of);
  }
  if (words.factors !== undefined) args.factors = roleNames(words.factors.split(', '), translator);
  for (const [name, figure] of Object.entries(figures))
    args[name] = figureText(figure, translator, sentence === 'organisation');
  return translator.fill(translator.texts.claims[sentence], args);
}

/** Counts stay numbers: sentences agree with them. */
function figureText(
  { kind, value, exact, digits }: ClaimFigure,
  translator: Translator,
  inFull: boolean,
): string | number {
  const { numbers } = translator;
  switch (kind) {
    case 'count':
      return value;
    case 'quantity':
      return numbers.decimal(value, digits ?? 2);
    case 'money':
      return inFull || digits !== undefined ? numbers.money(value, digits ?? 0) : numbers.shortMoney(value);
    case 'cents':
      return inFull ? numbers.exactMoney(exact ?? String(value)) : numbers.shortMoney(value);
    case 'share':
      return numbers.percent(value, digits ?? 1);
    case 'probability':
      return probabilityText(value, translator);
  }
}
