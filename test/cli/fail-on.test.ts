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
