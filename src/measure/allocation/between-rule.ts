/** A region as a rule between regions sees it. Money in cents; NaN where a figure is not known. */
export interface Territory {
  readonly organisations: number;
  readonly inhabitants: number;
  /** What its organisations receive before. */
  readonly funding: number;
  /** What its organisations lack to their floors. */
  readonly shortfall: number;
  /** Sum of the need column of its organisations. */
  readonly need: number;
  /** Its part in the file of shares. */
  readonly share: number;
}

type BetweenNeed = 'inhabitants' | 'floor' | 'need' | 'share';

/** A rule that shares an envelope between regions, in proportion to one figure of each. */
export interface BetweenRule {
  readonly key: string;
  readonly needs: readonly BetweenNeed[];
  readonly formula: string;
  /** 0 or more; NaN where the region has no such figure, which leaves the rule without an answer. */
  weight(territory: Territory): number;
}
