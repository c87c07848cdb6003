import type { CheckCodes } from '../compare/checks.generated.ts';
import type { Advice, Sentences } from './shapes.ts';

/**
 * What a person reads of one check (`compare/checks/`), in one language. Every sentence may use {a}, {b} and {against}
 * (`rest` when `b` is everyone else).
 */
export interface CheckTexts<Codes = CheckCodes> {
  /** What differs, by which figures, and what that does to the comparison. */
  readonly sentences: Sentences<Codes>;
  readonly advice: Advice<Codes>;
  /** A few words for a table or a list of reasons. */
  readonly reasons: Sentences<Codes>;
}
