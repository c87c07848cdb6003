import { CLAIM_SENTENCES, type Claim, type ClaimSentence, type FigureKind } from './claim.ts';
import type { ClaimRows } from './rows.ts';

/** A claim as a file states it: what is not known of this version may stand in it. */
export interface StatedClaim {
  readonly id: string;
  readonly sentence: string;
  readonly words: Readonly<Record<string, string>>;
  readonly figures: Readonly<
    Record<
      string,
      { readonly kind: string; readonly value: number; readonly exact?: string; readonly digits?: number }
    >
  >;
  /** The figure that it turns on; exact text for money to the cent. */
  readonly value: number | string;
  readonly key: string;
  readonly convention: string;
  readonly reference: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly rows: ClaimRows;
}

const KINDS: Readonly<Record<FigureKind, true>> = {
  count: true,
  quantity: true,
  money: true,
  cents: true,
  share: true,
  probability: true,
};

/** What it takes to say a stated claim; undefined where this version does not know its sentence or a kind of figure. */
export function sayable({
  sentence,
  words,
  figures,
}: StatedClaim): (Pick<Claim, 'words' | 'figures'> & { readonly sentence: ClaimSentence }) | undefined {
  const known = CLAIM_SENTENCES.find((one) => one === sentence);
  const entries = Object.entries(figures).flatMap(([name, figure]) =>
    isKind(figure.kind) ? [[name, { ...figure, kind: figure.kind }] as const] : [],
  );
  if (known === undefined || entries.length !== Object.keys(figures).length) return undefined;
  return { sentence: known, words, figures: Object.fromEntries(entries) };
}

const isKind = (kind: string): kind is FigureKind => Object.hasOwn(KINDS, kind);
