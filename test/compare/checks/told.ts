import type { Dataset } from '../../../src/clean/types.ts';
import { type CheckFinding, compareSides, type SideOptions } from '../../../src/compare/sides.ts';

export type Records = readonly { readonly amount: number; readonly [role: string]: string | number }[];

/** What the checks say with one code when the sides of a column are compared. */
export function told<C extends CheckFinding['code']>(
  dataset: Dataset,
  role: string,
  code: C,
  options?: SideOptions,
): Extract<CheckFinding, { code: C }>[] {
  const findings = compareSides(dataset, role, options).flatMap((side) => side.findings);
  return findings.filter((finding): finding is Extract<CheckFinding, { code: C }> => finding.code === code);
}

/** `count` organisations `O0`, `O1` … each with one record. */
export const many = (
  count: number,
  record: (i: number) => { readonly amount: number; readonly [role: string]: string | number },
): Records => Array.from({ length: count }, (_, i) => ({ organisation: `O${i}`, ...record(i) }));

/** The same data set with its records in files. */
export const inFiles = (
  dataset: Dataset,
  files: readonly string[],
  fileOf: (record: number) => number,
): Dataset => ({
  ...dataset,
  files,
  file: Uint16Array.from({ length: dataset.n }, (_, record) => fileOf(record)),
});
