import { type CaseFields, encode } from '../case-fields.ts';
import { decompose } from '../decompose/decompose.ts';
import { evaluate, keys } from '../registry.ts';
import { sampleOf } from '../sample.ts';
import type { KeyedValue } from '../types.ts';

/**
 * x: amounts; w: weights; g: group labels. Every indicator, and the decompositions when there are groups. A unit of
 * weight 0 counts in the figures without weights only.
 */
export function univariate(fields: CaseFields): readonly KeyedValue[] {
  const x = fields.numbers('x');
  const w = fields.optionalNumbers('w', 'not_negative');
  if (w) fields.match('w', w.length, 'x', x.length);
  const wanted = keys().filter((key) => w !== undefined || !key.startsWith('w.'));
  const weighted = sampleOf(x, w);
  const plain = weighted.n === x.length ? weighted : sampleOf(x);
  const values = wanted.flatMap((key) => evaluate(key.startsWith('w.') ? weighted : plain, [key]));
  if (fields.has('g')) {
    const groups = encode(fields.labels('g'));
    fields.match('g', groups.codes.length, 'x', x.length);
    values.push(...decompose(x, groups.codes, groups.labels.length));
    if (w) values.push(...decompose(x, groups.codes, groups.labels.length, { weights: w }));
  }
  return values;
}
