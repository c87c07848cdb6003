// Sentences of comparing, by code: those of the checks, in French.
import type { CompareCodes } from '../../compare/codes.ts';
import type { Advice, Sentences } from '../shapes.ts';
import { checkAdvice, checkSentences } from './checks.generated.ts';

export const compare = (): Sentences<CompareCodes> => ({ ...checkSentences });

export const compareAdvice = (): Advice<CompareCodes> => ({ ...checkAdvice });
