import type { ExplainTranslator } from '../../messages/explain.ts';
import type { Entry } from './entries.ts';
import { exampleOf } from './example.ts';
import { explain } from './figure.ts';

type Found = NonNullable<ReturnType<typeof exampleOf>>;

/** An explanation as data, for `--format json`. */
export function explainJson(entry: Entry, translator: ExplainTranslator): object {
  const { text, formula, why, misleads, others, reading, example, family, references } = explain(
    entry,
    translator,
  );
  const found = exampleOf(entry.key, entry.kind);
  return {
    key: entry.key,
    family: entry.family,
    family_name: family.name,
    kind: entry.kind,
    name: text.name,
    short: text.short,
    aliases: text.aliases,
    meaning: text.meaning,
    formula,
    unit: entry.unit,
    list: entry.list,
    direction: entry.direction,
    at_equality: entry.atEquality ?? null,
    range: entry.range
      ? {
          low: entry.range.low ?? null,
          high: entry.range.high ?? null,
          high_at: entry.range.highAt?.text ?? null,
        }
      : null,
    absolute_twin: entry.absoluteTwin ?? null,
    zeros: entry.zeros,
    negatives: entry.negatives,
    weights: typeof entry.weights === 'string' ? entry.weights : 'twin',
    weighted_key: typeof entry.weights === 'string' ? null : entry.weights.twin,
    ties: entry.ties,
    smallest_n: entry.smallestN,
    print_from: entry.guard.from,
    caution_below: entry.guard.cautionBelow ?? null,
    properties: entry.properties,
    reading,
    why,
    misleads,
    others,
    example: found
      ? { fields: found.fields, key: found.key, ...exampleValue(found), sentences: example }
      : null,
    references,
  };
}

const exampleValue = ({ value }: Found): object =>
  'undefined' in value ? { undefined: value.undefined } : { value: value.value };
