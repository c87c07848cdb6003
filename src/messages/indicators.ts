/**
 * What a person reads about an indicator, in one language. One file of texts for each file of `measure/indicators/`
 * and `measure/methods/`. A key may be a pattern (`quantile.type*.p*`); its parameters stand in the texts as
 * {p1}, {p2}. Sentences that hold for a whole family stand in `families.ts` and need not be repeated.
 */
export interface IndicatorText {
  readonly name: string;
  /** Column header. */
  readonly short: string;
  /** Other names under which people look for it. */
  readonly aliases: readonly string[];
  /** Its meaning in one sentence. */
  readonly meaning: string;
  /** A clause that reads a value: {value}, {cents}, {percent}, {twice}, {times}, {n}, {p1}, {p2}. */
  readonly reading: string;
  /** What it is good for, where that is not the family's. */
  readonly why?: string;
  /** When it misleads, where that is not the family's. */
  readonly misleads?: string;
  /** Why another tool may print another number, where neither the family nor a trap says it. */
  readonly others?: string;
}

export type IndicatorTexts = Readonly<Record<string, IndicatorText>>;
