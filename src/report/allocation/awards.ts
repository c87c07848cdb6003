import { isAllocation } from '../../measure/allocation/allocate.ts';
import type { Scenario } from '../../study/allocation/scenario.ts';

/** Cheques of a scenario in cents; undefined where it cannot be held. */
export const awardsOf = ({ outcome }: Scenario): Float64Array | undefined =>
  isAllocation(outcome) ? outcome.awards : undefined;
