// Why a claim does not hold on these data, or cannot be checked: its figures, its words, its rows.
import { sameDecimal } from '../../base/decimal-text.ts';
import { type Claim, isLine } from './claim.ts';
import { type Difference, differencesOf, statedValue } from './compare-claims.ts';
import { type SeedMove, seedMove } from './other-seed.ts';
import type { ClaimRows } from './rows.ts';
import { type StatedClaim, sayable } from './stated.ts';
import type { WhyNot } from './why-not.ts';

export const VERDICTS = ['does-not-hold', 'cannot-be-checked', 'holds'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * Why a claim does not hold: its figures or words are others on these data; its sentence does not say its own figures;
 * its value is not the figure that it turns on; its key, convention or reference is not that of the figure, with the same version and the same settings;
 * the rows that it says it rests on are not those of its filter, on the same data; on the same data, the study makes no such claim;
 * another seed of the draws does not bear it out.
 */
export type Fault =
  | 'figures-differ'
  | 'text-altered'
  | 'value-altered'
  | 'about-altered'
  | 'rows-altered'
  | 'not-made'
  | 'moves-with-seed';

/**
 * What is worth knowing of a claim all the same: it rests on other rows; another version or other settings word it otherwise; only the draws
 * differ, on the same rows in another order; another seed moves a figure by no more than its error.
 */
export type Remark = 'rows-differ' | 'reworded' | 'draws-only' | 'within-draws';

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
  /** What another seed makes of it, where it does not bear it out; `undefined` of a claim that it does not make at all. */
  readonly otherSeed: { readonly claim: Claim | undefined } | undefined;
  /** Why it cannot be checked. */
  readonly whyNot: WhyNot | undefined;
}

/** What judging asks about one claim. */
export interface JudgeContext<C extends StatedClaim = StatedClaim> {
  /** `now`: the claim that the data make today. */
  textOf(claim: C, now: Claim | undefined): TextState;
  rowsOf(claim: Claim): ClaimRows;
  whyNot(claim: C): WhyNot;
  /** Same version, same settings: keys and conventions must then be word for word. */
  readonly sameTerms: boolean;
  /** Same version: a line of a document then bears the same name. */
  readonly sameVersion: boolean;
  /** The data say the same rows as those of the claims, whatever their file and their order. */
  readonly sameRows: boolean;
  /** The claims under another seed, and how many draws each seed has; undefined where nothing is drawn. */
  readonly otherSeed: { readonly claims: ReadonlyMap<string, Claim>; readonly draws: number } | undefined;
  /** What the claims must say that they are held against; undefined when another reference was asked for. */
  readonly reference: string | undefined;
}

/**
 * Holds each claim of a file against the claims that the data make today, in the order of the file. Lines of a document are named by
 * their place among those alike: where another version says more of them, the line that says the same is the one.
 */
export function judge<C extends StatedClaim>(
  stated: readonly C[],
  today: readonly Claim[],
  context: JudgeContext<C>,
): readonly Judged<C>[] {
  const byId = new Map(today.map((claim) => [claim.id, claim]));
  const nowOf = (claim: C): Claim | undefined => {
    const named = byId.get(claim.id);
    if (context.sameVersion || !isLine(claim.sentence)) return named;
    const says = (one: Claim) => differencesOf(claim, one).length === 0;
    return named && says(named) ? named : (today.find(says) ?? named);
  };
  return stated.map((claim) => judgeOne(claim, nowOf(claim), context));
}

/** The claims that the data make today and that none of those that were judged is. */
export function unstated<C extends StatedClaim>(
  judged: readonly Judged<C>[],
  today: readonly Claim[],
): readonly Claim[] {
  const known = new Set(judged.map(({ claim, now }) => now?.id ?? claim.id));
  return today.filter(({ id }) => !known.has(id));
}

function judgeOne<C extends StatedClaim>(
  claim: C,
  now: Claim | undefined,
  context: JudgeContext<C>,
): Judged<C> {
  const text = context.textOf(claim, now);
  const altered: Fault[] = text === 'altered' ? ['text-altered'] : [];
  if (!now || !(isLine(claim.sentence) || sayable(claim)))
    return unmade(claim, altered, context.whyNot(claim), context);
  if (!context.sameVersion && isLine(claim.sentence) && isSaidOtherwise(claim, now))
    return unmade(claim, altered, { code: 'said-otherwise' }, context);
  const rows = context.rowsOf(now);
  const sameRows = rows.sha256 === claim.rows.sha256;
  const about = aboutDifferences(claim, now, context);
  const mustAgree = about.filter(({ name }) => context.sameTerms || name === 'reference');
  const differences = [...differencesOf(claim, now), ...mustAgree];
  const seed = seedOf(now, context);
  const faults: Fault[] = [
    ...(differences.length > mustAgree.length ? (['figures-differ'] as const) : []),
    ...altered,
    ...(turnsOn(claim, now) ? [] : (['value-altered'] as const)),
    ...(mustAgree.length > 0 ? (['about-altered'] as const) : []),
    ...(rowsAltered(claim, rows, context) ? (['rows-altered'] as const) : []),
    ...(seed.beyond ? (['moves-with-seed'] as const) : []),
  ];
  const remarks: Remark[] = [
    ...(sameRows ? [] : (['rows-differ'] as const)),
    ...(text === 'reworded' || about.length > mustAgree.length ? (['reworded'] as const) : []),
    ...(sameRows && onlyDraws(faults, differences) ? (['draws-only'] as const) : []),
    ...(seed.differences.length > 0 && !seed.beyond ? (['within-draws'] as const) : []),
  ];
  const verdict = faults.length > 0 ? 'does-not-hold' : 'holds';
  const moved = seed.beyond ? { claim: context.otherSeed?.claims.get(now.id) } : undefined;
  return {
    claim,
    verdict,
    faults,
    remarks,
    differences,
    now,
    rows,
    otherSeed: moved,
    whyNot: undefined,
  };
}

/** Whether a line has other figures or words than today's, and no other value of one that both have: that contradicts nothing. */
function isSaidOtherwise(claim: StatedClaim, now: Claim): boolean {
  const differences = differencesOf(claim, now);
  const isOnOneSide = ({ part, before, after }: Difference) =>
    part !== 'about' && (before === null || after === null);
  return differences.length > 0 && differences.every(isOnOneSide);
}

const STILL: SeedMove = { differences: [], beyond: false };

/** What another seed of the draws does to a claim of today. */
const seedOf = <C extends StatedClaim>(now: Claim, { otherSeed }: JudgeContext<C>): SeedMove =>
  otherSeed ? seedMove(now, otherSeed.claims.get(now.id), otherSeed.draws) : STILL;

/** A claim that the data do not make. A sentence that does not say its own figures is wrong whatever the data. */
function unmade<C extends StatedClaim>(
  claim: C,
  altered: readonly Fault[],
  why: WhyNot,
  { sameTerms, sameRows }: JudgeContext<C>,
): Judged<C> {
  // On the very data of the claims, under their very terms, every claim of the study is made again.
  const foreign = sameTerms && sameRows && why.code !== 'sentence-unknown';
  const faults: Fault[] = [...altered, ...(foreign ? (['not-made'] as const) : [])];
  const verdict = faults.length > 0 ? 'does-not-hold' : 'cannot-be-checked';
  return {
    claim,
    verdict,
    faults,
    remarks: [],
    differences: [],
    now: undefined,
    rows: undefined,
    otherSeed: undefined,
    whyNot: why,
  };
}

/** One hash has one count of rows; the same data have the same rows in every filter. */
const rowsAltered = <C extends StatedClaim>(
  { rows: stated }: C,
  rows: ClaimRows,
  { sameRows }: JudgeContext<C>,
): boolean => (stated.sha256 === rows.sha256 ? stated.n !== rows.n : sameRows);

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

const DRAWN = ['probability'];

/** The same rows in another order are dealt otherwise: shares of draws differ a little, and what follows from them. */
const onlyDraws = (faults: readonly Fault[], differences: readonly Difference[]): boolean =>
  faults.join() === 'figures-differ' && differences.every(({ kind }) => DRAWN.includes(kind));
