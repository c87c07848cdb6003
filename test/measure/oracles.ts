import { existsSync, readFileSync } from 'node:fs';

export interface OracleValue {
  readonly key: string;
  readonly value: number | readonly number[] | null;
  readonly undefined?: boolean;
  readonly required?: boolean;
  readonly disagrees?: readonly { readonly tool: string; readonly value: number | string | null }[];
}

export interface OracleCase {
  readonly id: string;
  readonly kind: string;
  readonly values: readonly OracleValue[];
  readonly [field: string]: unknown;
}

const file = new URL('../../../shared/oracles/public.json', import.meta.url);

export const oraclesAbsent = !existsSync(file);

/** The published cases; none where `../shared` is absent. */
export function oracleCases(): readonly OracleCase[] {
  return oraclesAbsent ? [] : JSON.parse(readFileSync(file, 'utf8')).cases;
}

/** Within 1e-10 relative, or 1e-12 absolute near zero. */
export function agrees(ours: number, expected: number): boolean {
  return Math.abs(ours - expected) <= Math.max(1e-10 * Math.abs(expected), 1e-12);
}
