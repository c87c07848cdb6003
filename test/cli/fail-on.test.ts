import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/clean/types.ts';
import { conditionsMet, conditionsOpen, parseCondition } from '../../src/cli/fail-on.ts';
import { equite } from '../support/run.ts';

const ledger = { rows: 10, reasons: [] } as unknown as Ledger;
const figures = new Map<string, number | undefined>([
  ['there', 0.2],
  ['nan', Number.NaN],
  ['absent', undefined],
]);
const OPERATORS = ['>', '>=', '<', '<='] as const;

describe('a condition on a figure that has no value', () => {
  it.each(['nan', 'absent'])('is neither met nor passed, whatever it asks (%s)', (name) => {
    for (const operator of OPERATORS)
      for (const limit of ['0', '5%', '1000']) {
        const asked = [parseCondition(`${name}${operator}${limit}`)];
        expect(conditionsMet(asked, { ledger, issues: [], figures })).toEqual([]);
        expect(conditionsOpen(asked, figures)).toEqual([
          { level: 'warning', code: 'fail-on-open', args: { condition: `${name}${operator}${limit}` } },
        ]);
      }
  });

  it('is told from one that is there: 0.2 is more than 10 % and not more than 30 %', () => {
    const codes = (text: string) =>
      conditionsMet([parseCondition(text)], { ledger, issues: [], figures }).map(({ code }) => code);
    expect([codes('there>10%'), codes('there>30%')]).toEqual([['fail-on-met'], []]);
    expect(conditionsOpen(['there>10%', 'there>30%'].map(parseCondition), figures)).toEqual([]);
  });

  it('is said even where nothing but errors is asked for: a script would take it to have passed', () => {
    // No column of regions: what regions lack has no value.
    const input = 'Organisme,Typologie,Montant\nA,T,10\nB,T,20\nC,T,30\nD,T,40\n';
    for (const [lang, told] of [
      ['fr', 'n’est ni remplie ni écartée'],
      ['en', 'is neither met nor ruled out'],
    ] as const) {
      const asked = ['gaps', '-', '--draws', '0', '--fail-on', 'gap.lacking>5', '--lang', lang, '-q'];
      const { code, stderr } = equite(asked, { input });
      expect([code, stderr.trim().split('\n')]).toEqual([0, [expect.stringContaining(told)]]);
      expect(stderr).toContain('gap.lacking>5');
    }
  });
});

describe('a figure that nobody could be compared for', () => {
  // One organisation a sector: by sector, none of them has a comparable, so what is lacking cannot be known.
  const alone = [
    'Organisme,Région,Secteur,Exercice,Montant',
    ...['2022-2023', '2023-2024'].flatMap((year) => [
      `A,Laval,Santé,${year},100000`,
      `B,Estrie,Logement,${year},50000`,
      `C,Montérégie,Jeunesse,${year},20000`,
    ]),
  ].join('\n');
  const open = (command: string, condition: string, ...flags: string[]) => {
    const { code, stderr } = equite([command, '-', ...flags, '--fail-on', condition, '-q'], { input: alone });
    return [code, stderr.includes(`La condition ${condition} n’est ni remplie ni écartée`)];
  };

  it.each(['gap.lacking>5', 'gap.lacking<5', 'gap.under>0', 'gap.below>0', 'gap.cost>0'])(
    'passes no limit of gaps: %s',
    (condition) => {
      expect(open('gaps', condition, '--comparable', 'sector')).toEqual([0, true]);
    },
  );

  it.each(['gap.region.widening>0', 'gap.region.closing<1'])('passes no limit of trend: %s', (condition) => {
    expect(open('trend', condition, '--comparable', 'sector')).toEqual([0, true]);
  });

  it('passes no limit of robustness: no verdict can turn where none can be told', () => {
    expect(open('robustness', 'verdict-turns>0')).toEqual([0, true]);
  });

  it('is 0 where somebody could be compared and nothing lacks', () => {
    const input = `Organisme,Région,Montant\n${[...'ABCDEFGH'].map((name, i) => `${name},${i % 2 ? 'Laval' : 'Estrie'},10`).join('\n')}\n`;
    const { stderr } = equite(['gaps', '-', '--fail-on', 'gap.lacking<5', '--fail-on', 'gap.cost<5', '-q'], {
      input,
    });
    expect(stderr).toContain('gap.lacking<5 est remplie');
    expect(stderr).toContain('gap.cost<5 est remplie');
  });
});
