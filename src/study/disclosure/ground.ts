import type { SuppressionRules } from '../../measure/suppression.ts';
import type { Axis, Material } from './material.ts';

/** What every decision about one edition rests on. */
export interface Ground {
  readonly material: Material;
  readonly axes: readonly Axis[];
  readonly rules: SuppressionRules;
}
