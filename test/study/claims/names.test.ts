import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/study/claims/verdict-claims.ts';

const named = (...names: string[]) => namesOf(names.map((name) => ({ labels: [name] })));

describe('names of groups in a sentence', () => {
  it('can be counted, whatever they hold', () => {
    expect(named('A', 'B')).toBe('A, B');
    // Two regions of the Ontario Trillium Foundation.
    expect(named('Grey, Bruce, Huron & Perth', 'Quinte, Kingston, Rideau')).toBe(
      'Grey, Bruce, Huron & Perth; Quinte, Kingston, Rideau',
    );
    expect(named()).toBe('none');
  });
});
