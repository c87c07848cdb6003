import type { Translator } from '../../messages/translator.ts';
import { CHOICES, type Choice, type Declared, type Specification } from '../../study/robustness/choices.ts';
import type { Robustness } from '../../study/robustness/robustness.ts';
import { definitionName } from '../peers/definition.ts';

/** An option in the reader's words. */
export function optionName(
  { definitions }: Declared,
  choice: Choice,
  key: string,
  translator: Translator,
): string {
  const { fill, texts } = translator;
  const definition = choice === 'definition' ? definitions.get(key) : undefined;
  const name = definition ? definitionName(definition, translator) : key === '' ? 'none' : key;
  return fill(texts.robustness.options[choice], { name });
}

/** Choices that have more than one option of the same question. */
export const openChoices = ({ options }: Declared): readonly Choice[] =>
  CHOICES.filter(
    (choice) => options.filter((one) => one.choice === choice && one.question === 'same').length > 1,
  );

/** What was asked for: who is comparable first, whatever else there was to choose. */
export function askedText(declared: Declared, translator: Translator): string {
  const { asked } = declared;
  const choices = new Set<Choice>(['definition', ...openChoices(declared)]);
  return CHOICES.filter((choice) => choices.has(choice))
    .map((choice) => optionName(declared, choice, asked[choice], translator))
    .join('; ');
}

/** What a way of measuring chose otherwise than asked; the words for what was asked where that is nothing. */
export function otherwiseText(declared: Declared, way: Specification, translator: Translator): string {
  const other = CHOICES.filter((choice) => way[choice] !== declared.asked[choice]);
  return other.length === 0
    ? translator.texts.robustness.curveAsked
    : other.map((choice) => optionName(declared, choice, way[choice], translator)).join('; ');
}

/** Groups in a row with the word of where they stand: `09 Côte-Nord (less); 06 Montréal (more)`. */
export const toldNames = (
  { labels, standings }: Pick<Robustness, 'labels' | 'standings'>,
  groups: readonly number[],
  { texts }: Translator,
): string =>
  groups.length === 0
    ? 'none'
    : groups
        .map((group) => `${labels[group]!} (${texts.robustness.told[standings[group]!.verdict]})`)
        .join('; ');
