import type { Translator } from '../../messages/translator.ts';
import { type BothTexts, type Claim, isLine } from '../../study/claims/claim.ts';
import { differencesOf } from '../../study/claims/compare-claims.ts';
import type { TextState } from '../../study/claims/judge.ts';
import { type StatedClaim, sayable } from '../../study/claims/stated.ts';
import { sayClaim } from './say.ts';

type Texted = StatedClaim & { readonly text: BothTexts };

/**
 * Does the sentence of a claim say its figures. `manners` are the ways in which a language may have written the numbers
 * (locales). `now`: the claim of today, for lines of a document. With other words than ours for a sentence (`sameVersion` false), its numbers must at least be those.
 */
export function textState(
  claim: Texted,
  manners: readonly Translator[],
  sameVersion: boolean,
  now?: Claim,
): TextState {
  if (isLine(claim.sentence)) return lineState(claim, now, sameVersion);
  const said = sayable(claim);
  // What this version cannot say, it cannot contradict.
  if (!said) return 'same';
  const states = (['fr', 'en'] as const).map((lang): TextState => {
    const stated = claim.text[lang];
    const texts = manners.filter((one) => one.lang === lang).map((one) => said && textOf(said, one));
    if (texts.includes(stated)) return 'same';
    if (sameVersion) return 'altered';
    return texts.some((text) => text !== undefined && sameNumbers(text, stated)) ? 'reworded' : 'altered';
  });
  return (
    states.find((state) => state === 'altered') ?? states.find((state) => state === 'reworded') ?? 'same'
  );
}

/** A line of a document says what the same line says today, where it states the same figures; where it does not, that is told. */
function lineState(claim: Texted, now: Claim | undefined, sameVersion: boolean): TextState {
  if (!now?.said || differencesOf(claim, now).length > 0) return 'same';
  const { said } = now;
  const apart = (['fr', 'en'] as const).filter((lang) => claim.text[lang] !== said[lang]);
  if (apart.length === 0) return 'same';
  return !sameVersion && apart.every((lang) => sameNumbers(claim.text[lang], said[lang]))
    ? 'reworded'
    : 'altered';
}

/** The sentence; undefined where the figures do not fill it. */
function textOf(claim: Parameters<typeof sayClaim>[0], translator: Translator): string | undefined {
  try {
    return sayClaim(claim, translator);
  } catch (error) {
    // What intl-messageformat and d3-format throw for a value that is missing or out of range.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** The same runs of digits, in any order. */
const sameNumbers = (a: string, b: string): boolean => digits(a) === digits(b);
const digits = (text: string): string => (text.match(/\d+/g) ?? []).sort().join(' ');
