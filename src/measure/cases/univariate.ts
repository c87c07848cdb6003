import { type CaseFields, encode } from '../case-fields.ts';
import { decompose } from '../decompose/decompose.ts';
import { evaluate, keys } from '../registry.ts';
import { sampleOf } from '../sample.ts';
import type { KeyedValue } from '../types.ts';

/** x: amounts; w: weights; g: group labels. Every indicator, and the decompositions when there are groups. */
export function univariate(fields: CaseFields): readonly KeyedValue[] {
  const x = fields.numbers('x');
  const w = fields.optionalNumbers('w', 'positive');
  if (w) fields.match('w', w.length, 'x', x.length);
  const wanted = keys().filter((key) => w !== undefined || !key.startsWith('w.'));
  const values = [...evaluate(sampleOf(x, w), wanted)];
  if (fields.has('g')) {
    const groups = encode(fields.labels('g'));
    fields.match('g', groups.codes.length, 'x', x.length);
    values.push(...decompose(x, groups.codes, groups.labels.length));
    if (w) values.push(...decompose(x, groups.codes, groups.labels.length, { weights: w }));
  }
  return values;
}
