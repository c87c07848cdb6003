import { createHash } from 'node:crypto';
import { canonicalJson } from '../../base/canonical-json.ts';

/**
 * What a file of claims says of itself: how many claims it holds, the hash of them, and that of all else in the file but the
 * seal. SHA-256 of canonical JSON (RFC 8785), so that writing the file with other spaces breaks nothing, and a claim that is
 * edited, added, left out or moved does. A seal is no signature: whoever edits a file can seal it again, which is why `verify`
 * works every claim out from the data as well.
 */
export interface Seal {
  readonly claims: number;
  readonly claims_sha256: string;
  readonly head_sha256: string;
}

/** How a file and its seal disagree. */
export type SealFault = 'seal-missing' | 'claims-count' | 'claims-altered' | 'head-altered';

const hash = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** The seal of a file with these claims. */
function sealOf(file: { readonly claims: readonly unknown[] }): Seal {
  const { claims, ...rest } = file;
  const head = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'seal'));
  return { claims: claims.length, claims_sha256: hash(claims), head_sha256: hash(head) };
}

/** The same file with its seal. */
export const sealed = <T extends { readonly claims: readonly unknown[] }>(
  file: T,
): T & { readonly seal: Seal } => ({
  ...file,
  seal: sealOf(file),
});

/** Everything in which the seal that a file carries is not the seal of what it holds. */
export function sealFaults(
  file: { readonly claims: readonly unknown[] },
  seal: Seal | undefined,
): readonly SealFault[] {
  if (seal === undefined) return ['seal-missing'];
  const own = sealOf(file);
  return [
    ...(seal.claims === own.claims ? [] : (['claims-count'] as const)),
    ...(seal.claims_sha256 === own.claims_sha256 ? [] : (['claims-altered'] as const)),
    ...(seal.head_sha256 === own.head_sha256 ? [] : (['head-altered'] as const)),
  ];
}
