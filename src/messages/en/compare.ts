import type { CompareCodes } from '../../compare/codes.ts';
import type { Advice, Sentences } from '../catalogue.ts';
import { checkAdvice, checkSentences } from './checks.generated.ts';

export const compare: Sentences<CompareCodes> = { ...checkSentences };

export const compareAdvice: Advice<CompareCodes> = { ...checkAdvice };
