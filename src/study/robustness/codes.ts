/** Everything that the study of robustness can say. Sentences: `messages/<lang>/robustness.ts`. */
export interface RobustnessCodes {
  /** More combinations of choices than one run works out. */
  'specifications-many': { n: number; most: number };
  /** Types are what makes organisations comparable: they have no comparables of other types. */
  'typology-not-compared': { role: string };
  /** A public edition is made of tables that are protected together; this study is not among them. */
  'robustness-not-public': Record<never, never>;
  /** Only one role is looked at. */
  'one-role': { roles: readonly string[] };
}
