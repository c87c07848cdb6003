import { matcher, type PatternMatch } from '../measure/patterns.ts';
import type { IndicatorText, IndicatorTexts } from './indicators.ts';
import type { Translator } from './translator.ts';

/** An indicator's texts with the parameters of its key. */
export interface FoundText {
  readonly text: IndicatorText;
  readonly parameters: Readonly<Record<string, string>>;
  /** The key is the weighted twin of the entry that the text describes. */
  readonly weighted: boolean;
}

const matchers = new WeakMap<IndicatorTexts, (key: string) => PatternMatch | undefined>();

/** The texts that hold for a key: its own, those of a pattern, those of its unweighted twin; undefined without any. */
export function findText(key: string, translator: Translator): FoundText | undefined {
  const texts = translator.indicators;
  let match = matchers.get(texts);
  if (!match) {
    match = matcher(Object.keys(texts));
    matchers.set(texts, match);
  }
  const direct = match(key);
  const found = direct ?? (key.startsWith('w.') ? match(key.slice(2)) : undefined);
  const text = found && texts[found.pattern];
  if (!found || !text) return undefined;
  const parameters = Object.fromEntries(
    found.parameters.map((parameter, i) => [`p${i + 1}`, readableParameter(parameter, translator)]),
  );
  return { text, parameters, weighted: direct === undefined };
}

/** `0.5` reads `0,5` in French and `05` reads `5`; the rest stays as it stands in the key. */
function readableParameter(parameter: string, { numbers }: Translator): string {
  if (!/^-?\d+(\.\d+)?$/.test(parameter)) return parameter;
  return numbers.decimal(Number(parameter), parameter.split('.')[1]?.length ?? 0);
}

const UNKNOWN: IndicatorText = { name: '', short: '', aliases: [], meaning: '', reading: '' };

/** The texts of an indicator, parameters filled in all but `reading`; a key without texts is shown by its key. */
export function indicatorText(key: string, translator: Translator): IndicatorText {
  const found = findText(key, translator);
  if (!found) return { ...UNKNOWN, name: key, short: key };
  const { text, parameters, weighted } = found;
  const fill = (template: string) => translator.fill(template, parameters);
  const { ui } = translator.texts;
  const name = fill(text.name);
  const short = fill(text.short);
  return {
    ...text,
    name: weighted ? translator.fill(ui.weightedName, { name }) : name,
    short: weighted ? translator.fill(ui.weightedShort, { name: short }) : short,
    aliases: text.aliases.map(fill),
    meaning: fill(text.meaning),
  };
}

/** A value as the `reading` of its texts says it; `shown` is the number as people read it. */
export function readingOf(
  key: string,
  value: number,
  n: number,
  shown: string,
  translator: Translator,
): string {
  const found = findText(key, translator);
  if (!found) return '';
  const { numbers } = translator;
  return translator.fill(found.text.reading, {
    ...found.parameters,
    value: shown,
    cents: numbers.count(value * 100),
    percent: numbers.percent(value),
    twice: numbers.percent(2 * value),
    times: numbers.decimal(value, 2),
    n,
  });
}
