// What a scenario of an allocation can be asked, and the rules it can be asked under.
import type { betweenRules } from '../../measure/allocation/between.generated.ts';
import type { RuleKey } from '../../measure/allocation/registry.ts';
import type { Denominator } from '../denominators.ts';
import type { Deals } from './funding.ts';
import type { SceneChoice } from './scene.ts';

export type BetweenKey = keyof typeof betweenRules;

/** Organisations told by a value of a column, and an amount of currency for each of them. */
export interface Told {
  readonly column: string;
  readonly value: string;
  readonly amount: number;
}

/** One way to share one envelope: its rules and its constraints. Money in currency units. */
export interface ScenarioOptions {
  /** What people call it; default: its rule. */
  readonly name?: string;
  readonly envelope: number;
  readonly between?: BetweenKey;
  readonly within: RuleKey;
  readonly parameter?: number;
  readonly minimum?: { readonly amount: number; readonly below: 'nothing' | 'minimum' };
  readonly maximum?: number;
  readonly cap?: { readonly share: number; readonly column: string };
  readonly keep?: number;
  readonly newcomers?: Told;
  readonly protect?: Told;
  /** Column that `between: need` sums. */
  readonly need?: string;
  /** Part of each region, by label. */
  readonly shares?: ReadonlyMap<string, number>;
}

/** What is asked: scenarios, on the organisations of one period. */
export interface AllocationOptions extends SceneChoice {
  readonly scenarios: readonly ScenarioOptions[];
  /** Column of the cheques that were really paid. */
  readonly used?: string;
  /** Column of what organisations asked for. */
  readonly requested?: string;
  readonly denominator?: Denominator;
  readonly deals: Deals;
}
