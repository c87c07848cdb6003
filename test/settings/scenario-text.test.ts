import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/base/issue.ts';
import { translator } from '../../src/messages/translator.ts';
import type { ScenarioText } from '../../src/settings/scenario-form.ts';
import { scenarioColumns, scenariosOf } from '../../src/settings/scenario-text.ts';

const languages = [await translator('fr'), await translator('en')];
const asked = (text: Partial<ScenarioText>) =>
  scenariosOf({ envelope: ['1000'], within: ['equal'], ...text }, languages, ['cea']);
const refusalOf = (text: Partial<ScenarioText>) => {
  try {
    asked(text);
  } catch (error) {
    if (error instanceof Refusal) return error.issues[0]!.code;
    throw error;
  }
  return undefined;
};

describe('the text of a scenario', () => {
  it.each([
    ['881000', 881_000],
    ['1.5M', 1_500_000],
    ['9 M$', 9_000_000],
    ['1\u00a0234,56\u00a0$', 1234.56],
  ])('reads the envelope %s', (text, envelope) => {
    expect(asked({ envelope: [text] })).toEqual([{ envelope, within: 'equal' }]);
  });

  it('is every envelope by every stage by every rule; none is no stage', () => {
    const all = asked({ envelope: ['1', '2'], between: ['population', 'aucune'], within: ['cea', 'equal'] });
    expect(all).toHaveLength(8);
    expect(all.slice(0, 3)).toEqual([
      { envelope: 1, between: 'population', within: 'cea' },
      { envelope: 1, between: 'population', within: 'equal' },
      { envelope: 1, within: 'cea' },
    ]);
  });

  it('knows rules by their keys and by their names in either language, with a number', () => {
    const within = [
      'chèques égaux',
      'Equal cheques',
      'plus faible richesse',
      'indexation:2%',
      'indexer:0,02',
    ];
    expect(asked({ within }).map((one) => [one.within, one.parameter])).toEqual([
      ['cea', undefined],
      ['cea', undefined],
      ['lowest-ratio', undefined],
      ['indexation', 0.02],
      ['indexation', 0.02],
    ]);
  });

  it('takes the rules of the command where it names none, and gives its name to each', () => {
    expect(scenariosOf({ envelope: ['5'] }, languages, ['cea', 'equal']).map(({ within }) => within)).toEqual(
      ['cea', 'equal'],
    );
    expect(asked({ name: 'Nous', within: ['cea', 'equal'] }).map(({ name }) => name)).toEqual([
      'Nous',
      'Nous',
    ]);
  });

  it('reads constraints, and which columns they need', () => {
    const text = {
      minimum: '5000',
      below_minimum: 'minimum',
      cap: '80%:Revenus totaux',
      new: 'Statut=Nouveau:60000',
      protect: 'Statut=Fragile:5 000 $',
      keep: '1',
    } as const;
    expect(asked(text)[0]).toMatchObject({
      minimum: { amount: 5000, below: 'minimum' },
      cap: { share: 0.8, column: 'Revenus totaux' },
      newcomers: { column: 'Statut', value: 'Nouveau', amount: 60_000 },
      protect: { column: 'Statut', value: 'Fragile', amount: 5000 },
      keep: 1,
    });
    expect(scenarioColumns([{ envelope: ['1'], ...text }])).toEqual(['Revenus totaux', 'Statut', 'Statut']);
  });

  it.each([
    [{ envelope: ['-5'] }, 'amount-flag'],
    [{ envelope: ['1,234'] }, 'amount-flag'],
    [{ minimum: '5000.01', maximum: '5 000' }, 'minimum-over-maximum'],
    [{ minimum: '5000', maximum: '5 000' }, undefined],
    [{ within: ['fair'] }, 'rule-unknown'],
    [{ between: ['nowhere'] }, 'rule-unknown'],
    [{ within: ['cea:2%'] }, 'rule-number'],
    [{ within: ['indexation:much'] }, 'rule-number'],
    [{ within: ['indexation:2'] }, 'rule-number'],
    [{ cap: '80:Revenus' }, 'cap-form'],
    [{ cap: 'Revenus' }, 'cap-form'],
    [{ protect: 'Statut=Fragile' }, 'told-form'],
  ] as const)('refuses %j with what to type instead, or takes it', (text, code) => {
    expect(refusalOf(text)).toBe(code);
  });
});
