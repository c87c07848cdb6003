import { describe, expect, it } from 'vitest';
import { TOLD_FROM } from '../../../src/measure/comparable-funding/verdict.ts';
import { translator } from '../../../src/messages/translator.ts';
import { droppedTable } from '../../../src/report/robustness/tables.ts';
import type { Robustness } from '../../../src/study/robustness/robustness.ts';

const [fr, en] = [await translator('fr'), await translator('en')];
const NBSP = '\u00a0';

/** Nothing turns; groups of so many compared organisations and comparables. */
function note(groups: readonly (readonly [string, number, number])[], translate: typeof fr): string {
  const study = {
    role: 'region',
    labels: groups.map(([label]) => label),
    dropped: [],
    turning: [],
    tried: 12,
    asked: { groups: groups.map(([, compared, comparables]) => ({ compared, comparables })) },
    view: { units: { n: 12 } },
  } as unknown as Robustness;
  return droppedTable(study, 10, translate).notes.at(-1)!;
}

describe('what is said of groups that one organisation less leaves too few to tell', () => {
  const [least, more, fewer] = [TOLD_FROM, TOLD_FROM + 1, TOLD_FROM - 1];

  it('names those that have just enough, of their own or of comparables, and nobody else', () => {
    const groups = [
      ['Laval', least, more],
      ['Estrie', more, least],
      // Enough of both, or told nothing of already.
      ['Montréal', more, more],
      ['Outaouais', fewer, more],
    ] as const;
    for (const [translate, told] of [
      [fr, `; pour Laval, Estrie, un organisme de moins`],
      [en, '; for Laval, Estrie, one organisation less'],
    ] as const) {
      const said = note(groups, translate);
      expect(said).toContain(told);
      expect(said).not.toMatch(/Montréal|Outaouais/);
      expect(said).toContain(
        translate === fr ? `moins de ${least}${NBSP}: de si peu` : `fewer than ${least}: of so few`,
      );
    }
  });

  it('is left out where there is none', () => {
    for (const translate of [fr, en])
      expect(note([['Laval', more, more]], translate)).toMatch(
        /(?:un par un|one by one)\..*(?:tel quel|as it is)\.$/,
      );
  });
});

describe('the deals of all ways at once', () => {
  const said = (translate: typeof fr, deals: number): string =>
    translate.fill(translate.texts.robustness.leadJoint, {
      group: 'Laval',
      p: '0.5',
      least: 'no',
      deals,
      dealt: 8,
      organisations: 9,
      n: 0,
      all: 2,
    });

  it('are one or several', () => {
    expect(said(en, 1)).toContain('(one deal, shared by all ways, of 8 organisations');
    expect(said(en, 2)).toContain('(2 deals, shared by all ways, of 8 organisations');
    expect(said(fr, 1)).toContain('(un tirage, le même pour toutes,');
    expect(said(fr, 2)).toContain('(2 tirages, les mêmes pour toutes,');
  });
});
