import { describe, expect, it } from 'vitest';
import { own } from '../../src/base/own.ts';
import { hideProto, showProto } from '../../src/base/proto-key.ts';

const parsed = JSON.parse('{"a":{"__proto__":"x","b":[{"__proto__":{"c":1}}]},"__proto__":"y"}') as unknown;

describe('names that every object answers to', () => {
  it('are in no table of ours unless they were put there', () => {
    for (const word of ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf']) {
      expect(own({ a: 1 }, word)).toBeUndefined();
    }
    expect(own({ a: 1 }, 'a')).toBe(1);
    expect(own(JSON.parse('{"__proto__":2}') as Record<string, number>, '__proto__')).toBe(2);
  });

  it('__proto__ goes under another name through what would leave it out, and comes back as a key of its own', () => {
    const hidden = hideProto(parsed);
    expect(JSON.stringify(hidden)).not.toContain('"__proto__"');
    const shown = showProto(hidden);
    expect(JSON.stringify(shown)).toBe(JSON.stringify(parsed));
    expect(Object.hasOwn(shown as object, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(shown)).toBe(Object.prototype);
  });

  it('leaves alone what has no such name', () => {
    const plain = { a: [1, 'x', null] };
    expect(hideProto(plain)).toBe(plain);
    expect(showProto(plain)).toBe(plain);
  });
});
