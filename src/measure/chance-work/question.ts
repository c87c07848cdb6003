// What of chance can be asked of a thread, and what is answered: plain data both ways, the same wherever it is worked out.
import {
  type ComparableFunding,
  comparableFunding,
  comparableFundings,
  type FundingOptions,
} from '../comparable-funding/comparable-funding.ts';
import type { FundingUnits } from '../comparable-funding/types.ts';
import {
  type JointOptions,
  type JointTest,
  jointTest,
  type Specified,
} from '../specification-curve/joint-test.ts';

/** The measure of comparable funding, of one set of units or of several. */
export interface FundingsAsked {
  readonly specified: readonly { readonly units: FundingUnits; readonly fewest: number }[];
  readonly options: Omit<FundingOptions, 'fewest' | 'onDraw'>;
}

/** The joint test of a curve: what `jointTest` is given. */
export interface JointAsked {
  readonly specified: readonly Specified[];
  readonly organisations: number;
  readonly decks: readonly Int32Array[];
  readonly options: Omit<JointOptions, 'onDraw'>;
}

export type Question = { readonly fundings: FundingsAsked } | { readonly joint: JointAsked };
export type Answer = { readonly fundings: readonly ComparableFunding[] } | { readonly joint: JointTest };

/** `onDraw`: told how many deals are done, where one set of units is asked about. */
export function answerTo(question: Question, onDraw?: FundingOptions['onDraw']): Answer {
  if ('joint' in question) {
    const { specified, organisations, decks, options } = question.joint;
    return { joint: jointTest(specified, organisations, decks, options) };
  }
  const { specified, options } = question.fundings;
  const [first, ...others] = specified;
  if (first === undefined || others.length > 0) return { fundings: comparableFundings(specified, options) };
  const { units, fewest } = first;
  return { fundings: [comparableFunding(units, { ...options, fewest, ...(onDraw && { onDraw }) })] };
}

/** Units times deals, at most: what a question takes, roughly. */
export function sizeOf(question: Question): number {
  const { specified, deals } =
    'joint' in question
      ? { ...question.joint, deals: question.joint.options.deals }
      : { ...question.fundings, deals: question.fundings.options.draws ?? 0 };
  return specified.reduce((sum, { units }) => sum + units.amounts.length, 0) * deals;
}
