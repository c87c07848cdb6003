import { describe, expect, it } from 'vitest';
import { translator } from '../../src/messages/translator.ts';

describe('a translator', () => {
  it('is the same for whoever asks the same', async () => {
    expect(await translator('fr', 'fr-FR', '€')).toBe(await translator('fr', 'fr-FR', '€'));
    expect(await translator('en')).toBe(await translator('en'));
  });

  it('has the language, the locale and the money that were asked for, whatever was asked before', async () => {
    const written = async (...asked: Parameters<typeof translator>) => {
      const { lang, numbers, fill } = await translator(...asked);
      return [lang, numbers.money(1234.5), fill('{n, number, percent} {dollar}', { n: 0.125 })];
    };
    // The same sentence in each, so that one compiled for another would show.
    expect(await written('fr')).toEqual(['fr', '1\u00a0234,50\u00a0$', '12,5\u00a0% yes']);
    expect(await written('fr', 'fr-FR')).toEqual(['fr', '1\u202f234,50\u00a0$', '12,5\u202f% yes']);
    expect(await written('fr', undefined, '€')).toEqual(['fr', '1\u00a0234,50\u00a0€', '12,5\u00a0% no']);
    expect(await written('en')).toEqual(['en', '$1,234.50', '12.5% yes']);
    expect(await written('en', 'fr-CA')).toEqual(['en', '1\u00a0234,50\u00a0$', '12,5\u00a0% yes']);
  });
});
