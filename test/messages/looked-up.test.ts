import { expect, it } from 'vitest';
import { lookedUp } from '../../src/messages/looked-up.ts';

it('the last list that holds a code is heard, and what every object has is no sentence', () => {
  const say = lookedUp(
    () => ({ a: 'first', b: 'only' }),
    () => ({ a: 'last', c: '' }),
  );
  expect(['a', 'b', 'c', 'd', 'toString', '__proto__'].map(say)).toEqual([
    'last',
    'only',
    '',
    undefined,
    undefined,
    undefined,
  ]);
});
