import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bar } from '../../../src/cli/progress/bar.ts';
import { Screen } from './screen.ts';

const bar = (columns = 80) => {
  const screen = new Screen(columns);
  const clock = { now: 0 };
  const stands: boolean[] = [];
  const near: number[] = [];
  return {
    screen,
    clock,
    stands,
    near,
    bar: new Bar(screen, () => clock.now, {
      soon: () => near.push(clock.now),
      stands: (something) => stands.push(something),
    }),
  };
};
const half = () => ({ share: 0.5, said: '50 %' });

describe('Bar', () => {
  it('stands from a second on, which is told beforehand', () => {
    const { bar: one, clock, screen, near } = bar();
    for (clock.now = 0; clock.now < 900; clock.now += 100) one.show('Lecture', half);
    expect(near).toEqual([500, 600, 700, 800]);
    clock.now = 999;
    one.show('Lecture', half);
    expect(screen.written).toBe('');
    clock.now = 1000;
    one.show('Lecture', half);
    expect(screen.line).toBe(`Lecture ${'█'.repeat(15)}${'░'.repeat(15)} 50 %`);
  });

  it('is drawn ten times a second, and at once for another work', () => {
    const { bar: one, clock, screen } = bar();
    let asked = 0;
    const reached = () => {
      asked += 1;
      return { share: asked / 100, said: `${asked}` };
    };
    for (clock.now = 1000; clock.now < 2000; clock.now += 5) one.show('Lecture', reached);
    expect(asked).toBe(10);
    one.show('Calculs');
    expect(screen.line).toBe('Calculs');
  });

  it('leaves nothing, and comes back after a message', () => {
    const { bar: one, clock, screen, stands } = bar();
    one.wipe();
    expect(screen.written).toBe('');
    clock.now = 1000;
    one.show('Lecture', half);
    one.wipe();
    one.wipe();
    expect([screen.line, screen.column, stands]).toEqual(['', 0, [true, false]]);
    one.show('Lecture', half);
    expect(screen.line).toContain('50 %');
    expect(stands).toEqual([true, false, true]);
  });

  it('keeps to one line of a terminal as narrow as can be', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 }),
        fc.array(
          fc.record({
            word: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' }),
            share: fc.option(fc.double({ min: 0, max: 2, noNaN: true }), { nil: undefined }),
            said: fc.string({ maxLength: 12, unit: 'grapheme-ascii' }),
          }),
        ),
        (columns, works) => {
          const { bar: one, clock, screen } = bar(columns);
          for (const { word, share, said } of works) {
            clock.now += 1000;
            one.show(word, () => (share === undefined ? { said } : { share, said }));
            // (A line as wide as the terminal makes some of them begin another.)
            expect(screen.line.length).toBeLessThan(Math.max(columns, 1));
            expect(screen.lines).toBe(1);
          }
          one.wipe();
          expect([screen.line, screen.column, screen.lines]).toEqual(['', 0, 1]);
        },
      ),
    );
  });

  it('shortens the bar, then leaves it out, then says one thing', () => {
    const at = (columns: number) => {
      const { bar: one, clock, screen } = bar(columns);
      clock.now = 1000;
      one.show('Lecture', half);
      return screen.line;
    };
    expect(at(31)).toBe(`Lecture ${'█'.repeat(9)}${'░'.repeat(8)} 50 %`);
    expect(at(15)).toBe('Lecture 50 %');
    expect(at(12)).toBe('50 %');
    expect(at(4)).toBe('');
  });
});
