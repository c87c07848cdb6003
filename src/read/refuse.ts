import { Refusal } from '../base/issue.ts';
import type { ReadCodes } from './codes.ts';
import type { ReadIssue } from './types.ts';

/** A refusal with one coded reason, its arguments checked against the catalogue. */
export function refusal<C extends keyof ReadCodes & string>(code: C, args: ReadCodes[C]): Refusal {
  return new Refusal({ code, args: { ...args }, level: 'error' });
}

/** An issue with its code and arguments checked against the catalogue. */
export function asIssue(issue: ReadIssue): ReadIssue {
  return issue;
}
