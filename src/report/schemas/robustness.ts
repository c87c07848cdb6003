import { robustnessShape } from '../robustness/contract.ts';
import { resultSchema } from './common.ts';

/** Output of `equite robustness --format json`. */
export const robustness = resultSchema('robustness@1', robustnessShape);
