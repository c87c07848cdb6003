import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateOf } from '../../../src/report/json/template.ts';

describe('templateOf', () => {
  it('gives the text of a shape once its holes are filled, whatever names stand around them', () => {
    const name = fc.oneof(fc.string(), fc.constantFrom('\0', '\0\0', '\x000', '"\\u0000"', '1', '__proto__'));
    fc.assert(
      fc.property(
        fc.dictionary(name, fc.string()),
        fc.array(name),
        fc.string(),
        fc.nat(3),
        (fields, names, total, depth) => {
          const keys = Object.keys(fields);
          const shape = (fill: (index: number) => string) => ({
            names,
            fields: Object.fromEntries(keys.map((key, i) => [key, fill(i)])),
            total: fill(keys.length),
          });
          const values = [...keys.map((key) => fields[key]!), total];
          const margin = '  '.repeat(depth);
          const { parts, holes } = templateOf(shape, margin, [...names, ...keys]);
          const text = parts.map((part, at) =>
            at < holes.length ? part + JSON.stringify(values[holes[at]!]) : part,
          );
          const expected = JSON.stringify(
            shape((index) => values[index]!),
            null,
            2,
          );
          expect(text.join('')).toBe(expected.replaceAll('\n', `\n${margin}`));
        },
      ),
    );
  });
});
