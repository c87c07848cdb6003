import type { Translator } from '../../messages/translator.ts';
import type { TextState } from '../../study/claims/judge.ts';
import { type StatedClaim, sayable } from '../../study/claims/stated.ts';
import { sayClaim } from './say.ts';

/**
 * Does the sentence of a claim say its figures. `manners` are the ways in which a language may have written the numbers
 * (locales). With other words than ours for a sentence (`sameVersion` false), its numbers must at least be those.
 */
export function textState(
  claim: StatedClaim & { readonly text: { readonly fr: string; readonly en: string } },
  manners: readonly Translator[],
  sameVersion: boolean,
): TextState {
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
