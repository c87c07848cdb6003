import { lackedTo } from '../../measure/allocation/claimants.ts';
import type { AllocationScene } from './scene.ts';

/** What it would take, whatever the rule. Money in cents. */
export interface Outlook {
  /** Smallest envelope that brings everyone to these parts of its floor, and of what comparables elsewhere receive; NaN of none. */
  readonly targets: readonly {
    readonly share: number;
    readonly floor: number;
    readonly comparables: number;
  }[];
  /** What would have to move between organisations for all to stand at one part of their floor, without new money. */
  readonly netZero: number | undefined;
}

/** Parts of the line that are looked at. */
const TARGETS = [0.3, 0.5, 0.75, 0.8, 0.9, 1] as const;

export function outlookOf({ claimants: { amount, floor, comparables } }: AllocationScene): Outlook {
  const upTo = (line: Float64Array, share: number) =>
    lackedTo(
      line.map((own) => Math.round(share * own)),
      { amount },
    );
  return {
    targets: TARGETS.map((share) => ({
      share,
      floor: upTo(floor, share),
      comparables: upTo(comparables, share),
    })),
    netZero: netZero(amount, floor),
  };
}

/** Half of Σ |x − (Σx/Σz) z|: what those above the common part of their floor have beyond it, which the others lack. */
function netZero(amount: Float64Array, floor: Float64Array): number | undefined {
  const floored = Array.from(amount.keys()).filter((i) => floor[i]! > 0);
  if (floored.length === 0) return undefined;
  const sum = (list: Float64Array) => floored.reduce((so, i) => so + list[i]!, 0);
  const part = sum(amount) / sum(floor);
  return Math.round(floored.reduce((so, i) => so + Math.abs(amount[i]! - part * floor[i]!), 0) / 2);
}

/**
 * Years of a yearly envelope (each one staying, all of it going to what is lacking, at today’s floors) until nobody lacks
 * anything; undefined where no floor is known, or nothing is shared.
 */
export function yearsToParity({ claimants }: AllocationScene, yearly: number): number | undefined {
  const { floor } = claimants;
  if (yearly <= 0 || !floor.some((own) => own > 0)) return undefined;
  return Math.ceil(lackedTo(floor, claimants) / yearly);
}
