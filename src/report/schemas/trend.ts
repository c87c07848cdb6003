import { trendShape } from '../trend/contract.ts';
import { resultSchema } from './common.ts';

/** Output of `equite trend --format json`. */
export const trend = resultSchema('trend@1', trendShape);
