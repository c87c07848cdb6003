import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { lazily } from '../../../src/base/listed.ts';
import { tableOf } from '../../../src/report/formats/csv.ts';
import { loose, record } from '../../../src/report/json/field.ts';
import {
  cents,
  decimal,
  figure,
  finiteOr,
  int,
  known,
  list,
  longList,
  text,
} from '../../../src/report/json/kinds.ts';
import { jsonText } from '../../../src/report/json/text.ts';

interface Part {
  readonly name: string;
  readonly cents: number;
}

interface Group {
  readonly label: string;
  readonly medianGap: { readonly value: number } | { readonly undefined: string };
  readonly ratio: { readonly value: number } | { readonly undefined: string };
  readonly highest: number;
  readonly total: string;
  readonly rank: number | undefined;
  readonly rest: number | undefined;
  readonly parts: readonly Part[];
}

const part = record<Part>()({ name: text, amount: cents.of(({ cents: sum }) => sum) });

const group = record<Group>()({
  label: text,
  median_gap: figure.describe('what lies in the middle'),
  ratio: known,
  highest: finiteOr('too-few'),
  total: decimal,
  rank: int.nullable(),
  rest: int.optional(),
  parts: list(part),
});

const FIRST: Group = {
  label: 'Laval',
  medianGap: { value: -12.5 },
  ratio: { undefined: 'no-comparables' },
  highest: Number.NaN,
  total: '1234.50',
  rank: undefined,
  rest: undefined,
  parts: [{ name: 'a', cents: -105 }],
};

describe('a description of a result', () => {
  it('writes each field under its name, from the property of that name in camel case or from where it is said to be', () => {
    expect(group.json(FIRST)).toEqual({
      label: 'Laval',
      median_gap: { value: -12.5 },
      ratio: { undefined: 'no-comparables' },
      highest: { undefined: 'too-few' },
      total: '1234.50',
      rank: null,
      parts: [{ name: 'a', amount: '-1.05' }],
    });
  });

  it('leaves out what is optional and missing, and writes it where it is there', () => {
    expect(group.json(FIRST)).not.toHaveProperty('rest');
    expect(group.json({ ...FIRST, rest: 3 })).toHaveProperty('rest', 3);
  });

  it('promises what it writes: the schema takes it, and nothing more than it', () => {
    const schema = group.schema(z);
    expect(schema.safeParse(group.json(FIRST)).success).toBe(true);
    expect(schema.safeParse({ ...group.json(FIRST), more: 1 }).success).toBe(false);
    expect(schema.safeParse({ ...group.json(FIRST), rank: 1.5 }).success).toBe(false);
  });

  it('describes a field in the schema, in the order of the fields', () => {
    const written = z.toJSONSchema(group.schema(z));
    expect(Object.keys(written.properties!)).toEqual(Object.keys(group.json({ ...FIRST, rest: 1 })));
    expect(written.properties!.median_gap).toHaveProperty('description', 'what lies in the middle');
    expect(written.required).not.toContain('rest');
  });

  it('writes what it does not promise, where a schema leaves room for it', () => {
    const open = loose<Part>()({ name: text, cents: int.extra() });
    expect(open.json(FIRST.parts[0]!)).toEqual({ name: 'a', cents: -105 });
    expect(z.toJSONSchema(open.schema(z)).properties).toEqual({ name: { type: 'string' } });
    expect(open.schema(z).safeParse({ name: 'a', cents: -105 }).success).toBe(true);
  });

  it('names one field last in the schema, and not in what is written', () => {
    const moved = record<Part>()({ name: text, cents: int });
    expect(Object.keys(moved.json({ name: 'a', cents: 1 }))).toEqual(['name', 'cents']);
    expect(Object.keys(z.toJSONSchema(moved.promisedLast('name').schema(z)).properties!)).toEqual([
      'cents',
      'name',
    ]);
  });

  it('gives the cells of a table: numbers, exact sums, and nothing where there is no figure', () => {
    const columns = group.columns('label', 'median_gap as gap', 'ratio', 'highest', 'total', 'rank');
    expect(tableOf(columns, [FIRST, { ...FIRST, ratio: { value: 0.9 }, highest: 2, rank: 1 }])).toEqual({
      header: ['label', 'gap', 'ratio', 'highest', 'total', 'rank'],
      rows: [
        ['Laval', -12.5, undefined, undefined, { exact: '1234.50' }, undefined],
        ['Laval', -12.5, 0.9, 2, { exact: '1234.50' }, 1],
      ],
    });
  });

  it('makes the elements of a long list only as they are printed', () => {
    let made = 0;
    const written = longList(part).json(
      lazily([1, 2, 3], (n) => {
        made++;
        return { name: `n${n}`, cents: n };
      }),
    );
    expect(made).toBe(0);
    expect(jsonText({ parts: written })).toContain('"amount": "0.03"');
    expect(made).toBe(3);
  });
});
