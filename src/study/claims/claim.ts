import type { Money } from '../gaps/figure.ts';

/**
 * A claim: one sentence of the brief as data. The sentence itself is in `messages/`, once for each language; its numbers
 * are here, unrounded, with what it takes to work them out again.
 */

/** How a figure prints: `money` and `cents` in thousands or millions in a sentence, whole or exactly where it is about one organisation. */
export type FigureKind = 'count' | 'quantity' | 'money' | 'cents' | 'share' | 'probability';

export interface ClaimFigure {
  readonly kind: FigureKind;
  /** Unrounded; for `cents`, the nearest double to `exact`. */
  readonly value: number;
  /** Exact decimal text. */
  readonly exact?: string;
  readonly digits?: number;
  /** It rests on deals at random: another seed moves it a little. */
  readonly drawn?: boolean;
}

/** Sentences of claims; texts: `messages/<lang>/claims.ts`. */
export const CLAIM_SENTENCES = [
  'covered',
  'regionsTold',
  'sectorsTold',
  'regionsLacking',
  'sectorsLacking',
  'regionsExtremes',
  'sectorsExtremes',
  'cost',
  'chance',
  'explained',
  'opposed',
  'levels',
  'floor',
  'group',
  'inhabitants',
  'mission',
  'organisation',
] as const;
export type ClaimSentence = (typeof CLAIM_SENTENCES)[number];

/** A line of a report that states figures, by the path of its template in the messages: `line.brief.regionsFigure.title`. */
export type LineSentence = `line.${string}`;
export const isLine = (sentence: string): sentence is LineSentence => sentence.startsWith('line.');

/** A sentence in both languages. */
export interface BothTexts {
  readonly fr: string;
  readonly en: string;
}

export interface Claim {
  /** Stable name: the sentence, and what it is about (`group region 04 Mauricie et Centre-du-Québec`). */
  readonly id: string;
  readonly sentence: ClaimSentence | LineSentence;
  /** Of a line, what the report says; the sentences of the others follow from their words and figures. */
  readonly said?: BothTexts;
  /** Names and choices of the sentence; no number. */
  readonly words: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, ClaimFigure>>;
  /** The figure that the claim turns on. */
  readonly main: string;
  /** Published key of that figure, with its convention. */
  readonly key: string;
  readonly convention: string;
  /** Role → label of the group that it is about; empty for everyone. */
  readonly filter: Readonly<Record<string, string>>;
}

/** Figures of which some may be missing: a hole of the sentence that has none is told so by the word `none`. */
export function known(figures: Readonly<Record<string, ClaimFigure | undefined>>): {
  readonly figures: Readonly<Record<string, ClaimFigure>>;
  readonly missing: Readonly<Record<string, string>>;
} {
  const entries = Object.entries(figures);
  return {
    figures: Object.fromEntries(entries.flatMap(([name, figure]) => (figure ? [[name, figure]] : []))),
    missing: Object.fromEntries(entries.flatMap(([name, figure]) => (figure ? [] : [[name, 'none']]))),
  };
}

export const count = (value: number): ClaimFigure => ({ kind: 'count', value });
export const money = (value: number): ClaimFigure => ({ kind: 'money', value });
export const cents = (exact: string): ClaimFigure => ({ kind: 'cents', value: Number(exact), exact });
/** A sum of money to the cent; as money where an edition rounds it; undefined where it is withheld. */
export function sum(amount: Money): ClaimFigure | undefined {
  if (typeof amount === 'string') return cents(amount);
  return 'value' in amount ? money(amount.value) : undefined;
}
export const share = (value: number, digits?: number): ClaimFigure => ({
  kind: 'share',
  value,
  ...(digits === undefined ? {} : { digits }),
});
export const probability = (value: number): ClaimFigure => ({ kind: 'probability', value });
/** The same figure, resting on deals at random. */
export const drawn = (figure: ClaimFigure): ClaimFigure => ({ ...figure, drawn: true });
