import { headSubjects } from './head.ts';
import type { Differ } from './subject.ts';

/** `equite/check@1`: the account, how each file was read, and what was found. */
export const check: Differ = headSubjects;
