import type { MethodCitation } from '../methods/references.ts';
import type { Citation } from '../references.ts';
import type { AxiomKey } from './axiom-keys.ts';
import type { Claimants } from './claimants.ts';

/** What a rule asks of the data. */
type RuleNeed = 'floor' | 'type' | 'comparables';

/** What a rule shares out: cents, not rounded. `error`: largest standard error of an award, where orders were drawn. */
export interface Shares {
  readonly awards: Float64Array;
  readonly error?: number;
}

/** The number that a rule may be given (`indexation:2%`), a share. */
interface RuleParameter {
  /** Without it; undefined: the rule finds its own. */
  readonly fallback: number | undefined;
  readonly low: number;
  readonly high: number;
}

/**
 * A rule that shares an envelope between organisations, data first. `claims`: the most that each may receive under it,
 * Infinity where nothing of the rule bounds it. `share`: what each receives of an envelope of cents, never more than its
 * claim, all of the envelope unless the claims are less; undefined where an answer is out of reach for so many.
 */
export interface AllocationRule {
  readonly key: string;
  /** `claims`: from the literature on conflicting claims; `sector`: argued for by the sector or used by a ministry. */
  readonly family: 'claims' | 'sector';
  readonly needs: readonly RuleNeed[];
  readonly parameter?: RuleParameter;
  readonly formula: string;
  readonly references: readonly (Citation | MethodCitation)[];
  /** What the literature proves of the rule: true, or a problem that shows it false. Silent on others. */
  readonly axioms: Readonly<Partial<Record<AxiomKey, true | Counterexample>>>;
  claims(claimants: Claimants, parameter: number | undefined): Float64Array;
  share(
    envelope: number,
    claimants: Claimants,
    claims: Float64Array,
    parameter: number | undefined,
  ): Shares | undefined;
}

/** A problem of few claims on which an axiom fails. */
export interface Counterexample {
  readonly envelope: number;
  readonly claims: readonly number[];
}
