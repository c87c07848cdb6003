import type { AllocationCodes } from './allocation/codes.ts';
import type { GapCodes } from './gaps/codes.ts';
import type { RobustnessCodes } from './robustness/codes.ts';
import type { TrendCodes } from './trend/codes.ts';

/** Everything the study room can say, with the arguments each sentence needs. Sentences: `messages/<lang>/study.ts`. */
export interface StudyCodes extends GapCodes, AllocationCodes, TrendCodes, RobustnessCodes {
  'grouping-missing': { role: string; headers: readonly string[]; flag: string };
  'no-units': Record<never, never>;
  /** Every row was set aside. */
  'nothing-accepted': Record<never, never>;
  'role-not-in-data': { role: string; flag: string };
  /** Pairs `A = B` of labels that differ only by case, accents or punctuation: they make two groups. */
  'labels-alike': { by: string; pairs: readonly string[] };
  // noted in the ledger: the rows stay in the overall figures
  'label-missing': { by: readonly string[] };
  'label-several': { by: readonly string[] };
  'organisation-missing': Record<never, never>;
  'amount-negative': Record<never, never>;
  'periods-pooled': { periods: readonly string[] };
  /** Inhabitants were taken from the reference table, the file having no such column. */
  'population-reference': { source: string; date: string };
}
