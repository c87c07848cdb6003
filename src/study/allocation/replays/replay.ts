import { allocate, isAllocation } from '../../../measure/allocation/allocate.ts';
import { betweenRules } from '../../../measure/allocation/between.generated.ts';
import { NO_CONSTRAINTS } from '../../../measure/allocation/constraints.ts';
import { chosen } from '../../../measure/allocation/registry.ts';
import { healthRegionPopulation } from '../../reference-population.ts';
import type { BetweenKey, ScenarioOptions } from '../options.ts';
import type { Fact, FactKind } from '../published.ts';
import { inCents } from '../scene.ts';

/**
 * How a figure worked out again stands to what was published: it rounds to what was printed; within a tenth of it; farther; nothing
 * was published to hold it against; what it takes was not published.
 */
export const REPLAY_STATES = ['reproduced', 'close', 'differs', 'worked-out', 'out-of-reach'] as const;
type ReplayState = (typeof REPLAY_STATES)[number];

/** One figure of a published sharing, worked out again by the rule that is said or supposed. */
export interface Reckoning {
  /** Its text: what is worked out, and why it comes out so. */
  readonly key: string;
  readonly kind: FactKind;
  readonly published: Fact | undefined;
  /** Undefined where it cannot be worked out. Money in currency units. */
  readonly found: number | undefined;
  readonly state: ReplayState;
}

/** A published sharing. */
export interface Replay {
  readonly key: string;
  /** Published figures that it rests on. */
  readonly facts: readonly Fact[];
  readonly reckonings: readonly Reckoning[];
  /** Number of the health region that it is about; undefined for all. */
  readonly region: string | undefined;
  /** The same rules for organisations of a file. */
  readonly scenarios: readonly ScenarioOptions[];
  /** What was published of the cheques. */
  readonly cheques: {
    readonly organisations?: Fact;
    readonly paid?: Fact;
    readonly smallest?: Fact;
    readonly largest?: Fact;
  };
}

/** Within this part of what was published a figure is close to it. */
const CLOSE = 0.1;

/** A figure beside what was published. */
export function reckoned(key: string, found: number | undefined, against: Fact | FactKind): Reckoning {
  const published = typeof against === 'string' ? undefined : against;
  const kind = typeof against === 'string' ? against : against.kind;
  return { key, kind, published, found, state: stateOf(found, published) };
}

function stateOf(found: number | undefined, published: Fact | undefined): ReplayState {
  if (found === undefined) return 'out-of-reach';
  if (!published) return 'worked-out';
  if (found >= published.low && found <= published.high) return 'reproduced';
  return Math.abs(found / published.value - 1) <= CLOSE ? 'close' : 'differs';
}

/** What a rule between regions gives one of them, by the program’s own sharing; `whole`: the same figure of everyone. */
export function regionalShare(
  rule: BetweenKey,
  envelope: number,
  own: { readonly organisations?: number; readonly inhabitants?: number },
  whole: { readonly organisations?: number; readonly inhabitants?: number },
): number {
  const territory = (side: typeof own) => ({
    organisations: side.organisations ?? Number.NaN,
    inhabitants: side.inhabitants ?? Number.NaN,
    ...{ funding: Number.NaN, shortfall: Number.NaN, need: Number.NaN, share: Number.NaN },
  });
  const rest = {
    organisations: (whole.organisations ?? Number.NaN) - (own.organisations ?? Number.NaN),
    inhabitants: (whole.inhabitants ?? Number.NaN) - (own.inhabitants ?? Number.NaN),
  };
  const outcome = allocate({
    envelope: inCents(envelope),
    claimants: nobody(2),
    within: chosen('equal'),
    between: {
      rule: betweenRules[rule],
      territories: [territory(own), territory(rest)],
      region: Int32Array.of(0, 1),
    },
    constraints: NO_CONSTRAINTS,
    rank: Int32Array.of(0, 1),
  });
  if (!isAllocation(outcome)) throw new Error(`${rule} has no answer`);
  return outcome.awards[0]! / 100;
}

/** How many cheques equal parts would be, under a smallest cheque below which nothing is paid. */
export function equalCheques(envelope: number, organisations: number, minimum: number): number {
  const outcome = allocate({
    envelope: inCents(envelope),
    claimants: nobody(organisations),
    within: chosen('equal'),
    between: undefined,
    constraints: { ...NO_CONSTRAINTS, minimum: { amount: inCents(minimum), below: 'nothing' } },
    rank: Int32Array.from({ length: organisations }, (_, i) => i),
  });
  if (!isAllocation(outcome)) throw new Error('equal parts have no answer');
  return outcome.awards.reduce((count, award) => count + (award > 0 ? 1 : 0), 0);
}

/** Organisations of which nothing is known but that they are there. */
const nobody = (n: number) => ({
  n,
  amount: new Float64Array(n),
  floor: new Float64Array(n).fill(Number.NaN),
  comparables: new Float64Array(n).fill(Number.NaN),
  type: new Int32Array(n).fill(-1),
});

/** Inhabitants of a health region, or of all of Québec (`99`), on 1 July of a year. */
export function inhabitants(code: string, year: number): number {
  const found = healthRegionPopulation(`${code} `, String(year));
  if (found === undefined) throw new Error(`no population of ${code} in ${year}`);
  return found;
}
