import { describe, expect, it } from 'vitest';
import { roleOf } from '../../src/clean/role-words.ts';
import { FRENCH_ROLES, typed } from '../../src/messages/typed.ts';

describe('what a sentence says to type', () => {
  it('names roles in French by words that the command line understands', () => {
    for (const [role, word] of Object.entries(FRENCH_ROLES))
      expect([word, roleOf(word)]).toEqual([word, role]);
  });

  it('is in the words of the language, after the flags that take a role and nowhere else', () => {
    const sentence =
      'a --map sector="X" b --set period=2023 c --across period,mode d --map region_2="Y" e --by region,sector f --map organisation_id=#2 g --comparable "typology,Mode de paie" h --where "region=X" sector';
    expect(typed(sentence, 'en')).toBe(sentence);
    expect(typed(sentence, 'fr')).toBe(
      'a --map secteur="X" b --set exercice=2023 c --across exercice,mode d --map region_2="Y" e --by région,secteur f --map no-organisme=#2 g --comparable "typologie,Mode de paie" h --where "region=X" sector',
    );
  });
});
