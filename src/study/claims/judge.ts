import { sameDecimal } from '../../base/decimal-text.ts';
import type { Claim } from './claim.ts';
import { type Difference, differencesOf, statedValue } from './compare-claims.ts';
import type { ClaimRows } from './rows.ts';
import { type StatedClaim, sayable } from './stated.ts';
import type { WhyNot } from './why-not.ts';

export const VERDICTS = ['does-not-hold', 'cannot-be-checked', 'holds'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * Why a claim does not hold: its figures or words are others on these data; its sentence does not say its own figures;
 * its value is not the figure that it turns on; its key, convention or reference is not that of the figure, with the same version and the same settings.
 */
export type Fault = 'figures-differ' | 'text-altered' | 'value-altered' | 'about-altered';

/**
 * What is worth knowing of a claim all the same: it rests on other rows; another version or other settings word it otherwise; only the draws
 * differ, on the same rows in another order.
 */
export type Remark = 'rows-differ' | 'reworded' | 'draws-only';

/** Does the sentence say the figures: word for word; in the words of another version, with the same numbers; or not. */
export type TextState = 'same' | 'reworded' | 'altered';

export interface Judged<C extends StatedClaim = StatedClaim> {
  readonly claim: C;
  readonly verdict: Verdict;
  readonly faults: readonly Fault[];
  readonly remarks: readonly Remark[];
  readonly differences: readonly Difference[];
  /** The claim that the data make today; undefined where they make none. */
  readonly now: Claim | undefined;
  /** The rows that it rests on today; undefined where the claim is not made. */
  readonly rows: ClaimRows | undefined;
  /** Why it cannot be checked. */
  readonly whyNot: WhyNot | undefined;
}

/** What judging asks about one claim. */
export interface JudgeContext<C extends StatedClaim = StatedClaim> {
  textOf(claim: C): TextState;
  rowsOf(claim: Claim): ClaimRows;
  whyNot(claim: C): WhyNot;
  /** Same version, same settings: keys and conventions must then be word for word. */
  readonly sameTerms: boolean;
  /** What the claims must say that they are held against; undefined when another reference was asked for. */
  readonly reference: string | undefined;
}

/** Holds each claim of a file against the claims that the data make today, in the order of the file. */
export function judge<C extends StatedClaim>(
  stated: readonly C[],
  today: readonly Claim[],
  context: JudgeContext<C>,
): readonly Judged<C>[] {
  const byId = new Map(today.map((claim) => [claim.id, claim]));
  return stated.map((claim) => judgeOne(claim, byId.get(claim.id), context));
}

function judgeOne<C extends StatedClaim>(
  claim: C,
  now: Claim | undefined,
  context: JudgeContext<C>,
): Judged<C> {
  const text = context.textOf(claim);
  const altered: Fault[] = text === 'altered' ? ['text-altered'] : [];
  if (!now || !sayable(claim)) {
    // A sentence that does not say its own figures is wrong whatever the data.
    const verdict = altered.length > 0 ? 'does-not-hold' : 'cannot-be-checked';
    const whyNot = context.whyNot(claim);
    return {
      claim,
      verdict,
      faults: altered,
      remarks: [],
      differences: [],
      now: undefined,
      rows: undefined,
      whyNot,
    };
  }
  const about = aboutDifferences(claim, now, context);
  const mustAgree = about.filter(({ name }) => context.sameTerms || name === 'reference');
  const differences = [...differencesOf(claim, now), ...mustAgree];
  const faults: Fault[] = [
    ...(differences.length > mustAgree.length ? (['figures-differ'] as const) : []),
    ...altered,
    ...(turnsOn(claim, now) ? [] : (['value-altered'] as const)),
    ...(mustAgree.length > 0 ? (['about-altered'] as const) : []),
  ];
  const rows = context.rowsOf(now);
  const sameRows = rows.sha256 === claim.rows.sha256;
  const remarks: Remark[] = [
    ...(sameRows ? [] : (['rows-differ'] as const)),
    ...(text === 'reworded' || about.length > mustAgree.length ? (['reworded'] as const) : []),
    ...(sameRows && onlyDraws(faults, differences) ? (['draws-only'] as const) : []),
  ];
  const verdict = faults.length > 0 ? 'does-not-hold' : 'holds';
  return { claim, verdict, faults, remarks, differences, now, rows, whyNot: undefined };
}

function aboutDifferences<C extends StatedClaim>(
  claim: C,
  now: Claim,
  { reference }: JudgeContext<C>,
): Difference[] {
  return [
    { name: 'key', before: claim.key, after: now.key },
    { name: 'convention', before: claim.convention, after: now.convention },
    { name: 'reference', before: claim.reference, after: reference ?? claim.reference },
  ]
    .filter((one) => one.before !== one.after)
    .map((one) => ({ part: 'about', ...one, kind: 'text', difference: null }));
}

/** Is the value of a claim the figure that it turns on, as the file itself states that figure. */
function turnsOn({ value, figures }: StatedClaim, { main }: Claim): boolean {
  const figure = Object.hasOwn(figures, main) ? figures[main] : undefined;
  // Without that figure the claims differ already.
  if (!figure) return true;
  const own = statedValue(figure);
  if (typeof own === 'string' && typeof value === 'string') return sameDecimal(own, value);
  return own === value;
}

const DRAWN = ['times', 'probability'];

/** The same rows in another order are dealt otherwise: shares of draws differ a little, and what follows from them. */
const onlyDraws = (faults: readonly Fault[], differences: readonly Difference[]): boolean =>
  faults.join() === 'figures-differ' && differences.every(({ kind }) => DRAWN.includes(kind));
