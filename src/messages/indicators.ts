import { matcher, type PatternMatch } from '../measure/patterns.ts';
import type { Translator } from './translator.ts';

/**
 * What a person reads about an indicator, in one language. One file of texts for each file of `measure/indicators/`
 * and `measure/methods/`. A key may be a pattern (`quantile.type*.p*`); its parameters stand in the texts as
 * {p1}, {p2}. Sentences that hold for a whole family stand in `families.ts` and need not be repeated.
 */
export interface IndicatorText {
  readonly name: string;
  /** Column header. */
  readonly short: string;
  /** Other names under which people look for it. */
  readonly aliases: readonly string[];
  /** Its meaning in one sentence. */
  readonly meaning: string;
  /** A clause that reads a value: {value}, {cents}, {percent}, {twice}, {times}, {n}, {p1}, {p2}. */
  readonly reading: string;
  /** What it is good for, where that is not the family's. */
  readonly why?: string;
  /** When it misleads, where that is not the family's. */
  readonly misleads?: string;
  /** Why another tool may print another number, where neither the family nor a trap says it. */
  readonly others?: string;
}

export type IndicatorTexts = Readonly<Record<string, IndicatorText>>;

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
