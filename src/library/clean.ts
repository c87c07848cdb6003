import type { AnyIssue } from '../base/issue.ts';
import { clean as cleaned } from '../clean/clean.ts';
import type { Cleaned as CleanedFiles, CleanOptions } from '../clean/types.ts';
import type { Tables } from './read.ts';

/** Records as columns, the ledger of every row and every cent, and what reading and cleaning found worth a look. */
export interface Cleaned extends Omit<CleanedFiles, 'issues'> {
  readonly issues: readonly AnyIssue[];
}

/**
 * Tables → one data set of funding records. Roles, amounts, periods and regions are found; `options.map` says which column plays
 * a role, `options.needed` which roles the question cannot do without (`amount` always is).
 *
 * @throws Refusal that lists every point that only a person can settle
 */
export async function clean(tables: Tables, options: CleanOptions = {}): Promise<Cleaned> {
  const result = await cleaned(tables.inputs, { needed: ['organisation'], ...options });
  return { ...result, issues: [...tables.issues, ...result.issues] };
}
