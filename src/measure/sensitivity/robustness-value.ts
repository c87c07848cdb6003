import { square } from '../../base/powers.ts';
import { studentTwoSided } from '../student.ts';

/**
 * Robustness values of a coefficient of least squares (Cinelli & Hazlett 2020, equations 18 to 20): an unrecorded factor that
 * explains less than this share of what is left both of the group's membership and of the amounts cannot bring the coefficient to
 * nothing (`erased`), or inside what chance allows (`untold`, two-sided at `level`).
 */
export interface RobustnessValue {
  /** Share of what is left of the amounts that membership explains: t²/(t² + df). */
  readonly partialR2: number;
  readonly erased: number;
  readonly untold: number;
}

/**
 * From the t of the coefficient and the residual degrees of freedom, above 1. ½(√(f⁴ + 4f²) − f²) with f = |t|/√df; for
 * `untold`, f less r = τ/√(df − 1), τ Student’s point of df − 1 degrees; where f is above 1/r, (f² − r²)/(1 + f²).
 */
export function robustnessValue(t: number, freedom: number, level = 0.05): RobustnessValue {
  const f = Math.abs(t) / Math.sqrt(freedom);
  const reach = studentTwoSided(1 - level, freedom - 1) / Math.sqrt(freedom - 1);
  const left = f - reach;
  const extreme = left > 0 && f > 1 / reach;
  return {
    partialR2: square(f) / (1 + square(f)),
    erased: shareFor(f),
    untold: left <= 0 ? 0 : extreme ? (square(f) - square(reach)) / (1 + square(f)) : shareFor(left),
  };
}

const shareFor = (f: number): number => (Math.sqrt(square(square(f)) + 4 * square(f)) - square(f)) / 2;
