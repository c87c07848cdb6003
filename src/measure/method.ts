import type { Guard } from './guards.ts';
import type { Direction, Trap, Unit } from './indicator.ts';
import type { MethodCitation } from './methods/references.ts';
import type { Citation } from './references.ts';

/** Families of values that need more than one list of amounts: groups, claims, peers, years, sources … */
export type MethodFamily =
  | 'decomposition'
  | 'unequal-treatment'
  | 'variance-analysis'
  | 'group-level'
  | 'concentration-index'
  | 'redistribution'
  | 'floor'
  | 'envelope'
  | 'claims'
  | 'sources'
  | 'convergence'
  | 'two-group-difference'
  | 'need-adjustment'
  | 'balance'
  | 'dissimilarity'
  | 'permutation'
  | 'bootstrap'
  | 'multiple-testing'
  | 'suppression';

/** `percent`: already multiplied by 100 (HEAT). `coefficient`: in the units of the variables given. `flag`: 1 or 0. */
export type MethodUnit = Unit | 'percent' | 'coefficient' | 'probability' | 'flag';

/**
 * What a higher value says. `signed`: the sign tells the side; `closing`: differences shrink faster; `like-chance`: the
 * data look more like a deal at random; `less-comparable`: the sides have less in common; `closer-to-floor`.
 */
export type MethodDirection =
  | Direction
  | 'signed'
  | 'closing'
  | 'like-chance'
  | 'less-comparable'
  | 'closer-to-floor'
  | 'farther-from-floor';

/** One kind of value of the calculator, described as data; `*` in the pattern stands for a parameter or a position. */
export interface Method {
  /** Published key, e.g. `smd.treated.x*`: a star matches any text, its value is the parameter. */
  readonly pattern: string;
  readonly family: MethodFamily;
  /** Kind of case of the calculator that prints it. */
  readonly kind: string;
  readonly unit: MethodUnit;
  /** true: one number for each unit, claimant or variable. */
  readonly list: boolean;
  readonly direction: MethodDirection;
  /** Value when all are treated alike; undefined where the notion has no meaning. */
  readonly atEquality: number | 'mean' | 'n-dependent' | undefined;
  readonly smallestN: number;
  readonly zeros: 'kept' | 'undefined' | 'counted';
  readonly negatives: 'kept' | 'undefined' | 'refused';
  readonly weights: 'used' | 'ignored';
  readonly absoluteTwin: string | undefined;
  readonly formula: string;
  readonly references: readonly (Citation | MethodCitation)[];
  readonly traps: readonly Trap[];
  readonly guard: Guard;
}

type Shared = Omit<Method, 'pattern' | 'formula'>;
type Given = Pick<Method, 'pattern' | 'formula'> & Partial<Shared>;

/** Entries of one family over what they share. */
export function methods(
  shared: Pick<Method, 'family' | 'kind' | 'references' | 'guard'> & Partial<Shared>,
  entries: readonly Given[],
): readonly Method[] {
  const defaults = {
    unit: 'index',
    list: false,
    direction: 'neither',
    atEquality: undefined,
    smallestN: 1,
    zeros: 'kept',
    negatives: 'kept',
    weights: 'ignored',
    absoluteTwin: undefined,
    traps: [],
  } as const;
  return entries.map((entry) => ({ ...defaults, ...shared, ...entry }));
}
