import { describe, expect, it } from 'vitest';
import { translator } from '../../src/messages/translator.ts';

const { texts, fill } = await translator('fr');
const { claims } = texts;

const NONE = { below: 'none', above: 'none', comparable: 'none', unsettled: 'none', band: '10 %' };
const COUNTS = { belowCount: 0, aboveCount: 0, comparableCount: 0, unsettledCount: 0, few: 0, minimum: 10 };

describe('what is told of regions', () => {
  it('never says that organisations are too few where it is their sums that make no ratio', () => {
    const few = fill(claims.regionsTold, { ...NONE, ...COUNTS, told: 0, untold: 0, few: 3 });
    expect(few).toContain('toutes ont moins de 10 organismes comparés');
    const zero = fill(claims.regionsTold, { ...NONE, ...COUNTS, told: 0, untold: 3 });
    expect(zero).not.toContain('moins de 10');
    expect(zero).toContain('aucune n’a à la fois 10 organismes comparés et des sommes qui font un rapport');
  });

  it('speaks of no others where nobody is named before them', () => {
    const told = fill(claims.regionsTold, { ...NONE, ...COUNTS, told: 2, untold: 2 });
    expect(told).toContain('Pour 2 régions, on ne peut pas le dire');
  });

  it('counts none, one and several as French does', () => {
    const covered = (n: number, fewest: number) =>
      fill(claims.covered, { covered: n, n: 10, pooled: 'no', fewest, share: '0 %', money: '0 %' });
    expect(covered(0, 3)).toMatch(/^Aucun organisme sur 10 n’a au moins 3 comparables/);
    expect(covered(1, 1)).toMatch(/^1 organisme sur 10 a au moins 1 comparable dans/);
    expect(covered(7, 3)).toMatch(/^7 organismes sur 10 ont au moins 3 comparables/);
  });
});

describe('nought, which takes the singular in French', () => {
  const asked = {
    several: 'no',
    name: 'A',
    envelope: '1 $',
    after: '0 $',
    before: '0 $',
    under: 0,
    floored: 3,
  };

  it('is no year', () => {
    expect(fill(texts.brief.asks.scenario, { ...asked, years: 0 })).not.toMatch(/ an\b| ans\b/);
    expect(fill(texts.brief.asks.scenario, { ...asked, years: 1 })).toContain('il faudrait un an.');
    expect(fill(texts.brief.asks.scenario, { ...asked, years: 2 })).toContain('il faudrait 2 ans.');
  });

  it('is no comparable and no organisation', () => {
    const own = { name: 'A', amount: '1 $', reference: 'son seuil', base: '1 $', gap: '1 $' };
    const none = { direction: 'less', ratioKind: 'none', ranked: 'no', floored: 'no' };
    expect(fill(claims.organisation, { ...own, ...none, peers: 0 })).toContain('(aucun comparable)');
    expect(fill(claims.organisation, { ...own, ...none, peers: 1 })).toContain('(un comparable)');
    const floor = (under: number) =>
      fill(claims.floor, { under, n: 9, money: 'mission', shortfall: '5 $', wealth: '40 %' });
    expect(floor(0)).toMatch(/^Aucun organisme sur 9 .* ne reçoit .* moins que ce seuil\. /);
    expect(floor(1)).toMatch(
      /^1 organisme sur 9 .* reçoit pour sa mission globale .*; il lui manque 5 \$\. /,
    );
    expect(floor(2)).toMatch(
      /^2 organismes sur 9 .* reçoivent pour leur mission globale .*; il leur manque 5 \$\. /,
    );
  });
});
