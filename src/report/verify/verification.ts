import type { AnyIssue } from '../../base/issue.ts';
import type { Translator } from '../../messages/translator.ts';
import type { BothTexts, Claim } from '../../study/claims/claim.ts';
import type { Difference } from '../../study/claims/compare-claims.ts';
import { type Fault, type Judged, type Remark, VERDICTS, type Verdict } from '../../study/claims/judge.ts';
import type { ClaimRows } from '../../study/claims/rows.ts';
import type { StatedClaim } from '../../study/claims/stated.ts';
import type { WhyNot } from '../../study/claims/why-not.ts';
import { sayClaim } from '../claims/say.ts';

/** What became of one claim, ready to be said. */
export interface ClaimVerdict {
  readonly id: string;
  readonly sentence: string;
  readonly filter: Readonly<Record<string, string>>;
  readonly verdict: Verdict;
  readonly faults: readonly Fault[];
  readonly remarks: readonly Remark[];
  readonly whyNot: WhyNot | null;
  /** As the file states it, and as the data would have it; null where they make no such claim. */
  readonly text: BothTexts;
  readonly textNow: BothTexts | null;
  /** As another seed has it, where that seed does not bear it out; null in it where it makes no such claim. */
  readonly otherSeed: { readonly text: BothTexts | null } | null;
  readonly differences: readonly Difference[];
  readonly rows: { readonly before: ClaimRows | null; readonly after: ClaimRows | null };
  readonly now: Claim | null;
}

/** Claims held against data. */
export interface Verification {
  /** The file of claims. */
  readonly file: string;
  readonly sha256: string;
  /** Versions of the tool: that wrote the claims, that reads them. */
  readonly version: { readonly before: string; readonly after: string };
  /** Whom the claims are about: role → name; null for all. */
  readonly edition: Readonly<Record<string, string>> | null;
  /** Data of the claims, and those that they were held against; none of the latter where no study was run. */
  readonly inputs: { readonly before: readonly Input[]; readonly after: readonly Input[] };
  readonly draws: { readonly draws: number; readonly seed: number; readonly otherSeed: number } | undefined;
  readonly verdicts: readonly ClaimVerdict[];
  /** What is wrong with the file as a whole: altered since it was written, or at odds with itself. */
  readonly faults: readonly AnyIssue[];
  readonly issues: readonly AnyIssue[];
}

interface Input {
  readonly file: string;
  readonly sha256: string;
}

export function claimVerdict(
  { claim, now, rows, whyNot, otherSeed, ...rest }: Judged<StatedClaim & { readonly text: BothTexts }>,
  both: { readonly fr: Translator; readonly en: Translator },
): ClaimVerdict {
  const { id, sentence, filter, text } = claim;
  const said = (one: Claim | undefined): BothTexts | null =>
    one ? { fr: sayClaim(one, both.fr), en: sayClaim(one, both.en) } : null;
  return {
    id,
    sentence,
    filter,
    ...rest,
    whyNot: whyNot ?? null,
    text,
    textNow: said(now),
    otherSeed: otherSeed ? { text: said(otherSeed.claim) } : null,
    rows: { before: claim.rows, after: rows ?? null },
    now: now ?? null,
  };
}

/** A claim of a later schema: nothing can be said of it. */
export const laterVerdict = ({
  id,
  text,
}: {
  readonly id: string;
  readonly text: BothTexts;
}): ClaimVerdict => ({
  id,
  sentence: '',
  filter: {},
  verdict: 'cannot-be-checked',
  faults: [],
  remarks: [],
  whyNot: { code: 'schema-newer' },
  text,
  textNow: null,
  otherSeed: null,
  differences: [],
  rows: { before: null, after: null },
  now: null,
});

export type VerdictCounts = Readonly<Record<Verdict, number>>;

export function countVerdicts(verdicts: readonly ClaimVerdict[]): VerdictCounts {
  const count = (verdict: Verdict) => verdicts.filter((one) => one.verdict === verdict).length;
  return {
    'does-not-hold': count('does-not-hold'),
    'cannot-be-checked': count('cannot-be-checked'),
    holds: count('holds'),
  };
}

/** Claims that do not hold first, then those left unchecked, then those that hold; in the order of the file. */
export const byVerdict = (verdicts: readonly ClaimVerdict[]): readonly ClaimVerdict[] =>
  VERDICTS.flatMap((verdict) => verdicts.filter((one) => one.verdict === verdict));

/** Are the data the very files of the claims. */
export const sameInputs = ({ inputs }: Verification): boolean => {
  const hashes = (list: readonly Input[]) =>
    list
      .map(({ sha256 }) => sha256)
      .sort()
      .join();
  return hashes(inputs.before) === hashes(inputs.after);
};
