import { expect, it } from 'vitest';
import { whenRead } from '../../src/messages/when-read.ts';

it('makes a part of the texts when it is first read, once, and no other', () => {
  const made: string[] = [];
  const part = (name: string) => () => {
    made.push(name);
    return { name };
  };
  const texts = whenRead({ first: part('first'), second: part('second') });
  expect(made).toEqual([]);
  expect(texts.second).toEqual({ name: 'second' });
  expect(texts.second).toBe(texts.second);
  expect(made).toEqual(['second']);
  // Who goes through all of them finds all.
  expect(Object.keys(texts)).toEqual(['first', 'second']);
  expect({ ...texts }).toEqual({ first: { name: 'first' }, second: { name: 'second' } });
});
