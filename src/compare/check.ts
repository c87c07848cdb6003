import type { Place, StatementOf } from '../base/issue.ts';
import type { Facts } from './facts.ts';
import type { Side } from './side.ts';

/** From the lightest to the most serious. */
export const VERDICTS = ['comparable', 'with-care', 'not-comparable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How every sentence names the two sides: `against` is `rest` when `b` is everyone else. */
export type SideNames = {
  readonly role: string;
  readonly a: string;
  readonly b: string;
  readonly against: 'label' | 'rest';
};

/** Which of the two sides a sentence is about. */
export type Which = 'a' | 'b';

/** Two sides put to the checks. */
export interface Pair {
  readonly facts: Facts;
  /** The column that makes the sides: `period`, `region`, `file` … */
  readonly role: string;
  readonly a: Side;
  readonly b: Side;
  readonly names: SideNames;
  /** Sides that a finding about one side can be about; everyone else is told of as each of them has its turn. */
  readonly named: readonly Side[];
}

/** Why two sides are not simply comparable, with the figures that decided. */
export type Finding<Codes> = StatementOf<Codes> & {
  readonly verdict: 'with-care' | 'not-comparable';
  readonly places?: readonly Place[];
  readonly rows?: number;
  /** Money at stake, as a decimal string. */
  readonly amount?: string;
};

/**
 * One question about two sides; no finding when there is nothing to say. Pure, in time proportional to the records.
 * Its file under `checks/` exports it as `check`, with its codes as `Codes`.
 */
export type Check<Codes> = (pair: Pair) => readonly Finding<Codes>[];

/** Roles whose sides differ by how the data were put together, and not by whom the money went to. */
export const isMadeByTheData = (role: string): boolean => role === 'period' || role === 'file';

/** Which side of a pair a side is. */
export const which = (pair: Pair, side: Side): Which => (side === pair.a ? 'a' : 'b');

export function worst(findings: readonly { readonly verdict: Verdict }[]): Verdict {
  return findings.reduce<Verdict>(
    (verdict, finding) =>
      VERDICTS.indexOf(finding.verdict) > VERDICTS.indexOf(verdict) ? finding.verdict : verdict,
    'comparable',
  );
}
