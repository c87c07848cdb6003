import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/messages/translator.ts';
import { scenarioNames } from '../../../src/report/allocation/names.ts';

const fr = await translator('fr');
type Named = Parameters<typeof scenarioNames>[0][number];
const one = (within: Named['within'], rest: Partial<Named> & { name?: string } = {}): Named => {
  const { name, ...own } = rest;
  const asked = { envelope: 1, within, ...(name === undefined ? {} : { name }) };
  return { asked, between: null, parameter: undefined, envelope: 100, within, ...own };
};

describe('names of scenarios', () => {
  it('are those of their rules where nothing else differs', () => {
    expect(scenarioNames([one('cea'), one('equal')], fr)).toEqual(['Chèques égaux', 'Parts égales']);
  });

  it('say what differs among those without a name, and nothing of the others', () => {
    const named = one('cel', { name: 'Nous', between: 'population', envelope: 500 });
    expect(scenarioNames([one('cea'), named, one('cea', { between: 'organisations' })], fr)).toEqual([
      'Chèques égaux, sans étape entre régions',
      'Nous',
      'Chèques égaux, selon le nombre d’organismes',
    ]);
  });

  it('tell several of one name apart, and number what nothing tells apart', () => {
    const ours = (within: Named['within']) => one(within, { name: 'Nous' });
    expect(scenarioNames([ours('cea'), ours('equal')], fr)).toEqual([
      'Nous, Chèques égaux',
      'Nous, Parts égales',
    ]);
    expect(scenarioNames([one('cea'), one('cea')], fr)).toEqual(['Chèques égaux', 'Chèques égaux (2)']);
  });
});
