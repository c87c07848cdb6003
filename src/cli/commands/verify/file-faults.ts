import { type AnyIssue, Refusal } from '../../../base/issue.ts';
import type { Dataset } from '../../../clean/types.ts';
import { defaultRequest, resolveDefinition } from '../../../compare/presets.ts';
import type { ClaimCodes } from '../../../messages/claim-codes.ts';
import type { SealFault } from '../../../report/claims/seal.ts';
import type { Claim } from '../../../study/claims/claim.ts';
import type { ClaimRows } from '../../../study/claims/rows.ts';
import type { ClaimsRead } from './claims-file.ts';
import { sameDefinition } from './settings.ts';

/** Claims named in one sentence. */
const NAMED = 10;

const fault = <C extends keyof ClaimCodes>(code: C, args: ClaimCodes[C]): AnyIssue => ({
  level: 'error',
  code,
  args: { ...args },
});

export const noClaims = (file: string): AnyIssue => fault('claims-none', { file });

/** What is wrong with a file of claims as a whole, whatever the data: altered since it was written, or at odds with itself. */
export function statedFaults(read: ClaimsRead): readonly AnyIssue[] {
  const { json, claims, version, otherVersions, settings, audience } = read;
  const ids = claims.map(({ id }) => id);
  const twice = [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
  const isPublic = settings.public ?? false;
  return [
    ...(claims.length === 0 ? [noClaims(json.file)] : []),
    ...read.sealFaults.map((code) => sealFault(code, read)),
    ...(twice.length === 0 ? [] : [fault('claims-twice', { claims: twice.slice(0, NAMED) })]),
    ...(otherVersions.length === 0
      ? []
      : [fault('claims-versions', { theirs: version, others: otherVersions })]),
    ...(isPublic === (audience === 'public') ? [] : [fault('claims-audience', { audience })]),
  ];
}

function sealFault(code: SealFault, { json: { file }, claims, sealedClaims }: ClaimsRead): AnyIssue {
  return code === 'claims-count'
    ? fault(code, { said: sealedClaims ?? 0, found: claims.length })
    : fault(code, { file });
}

/** On the data: do the settings of the file come to its definition. Not asked where they cannot be resolved. */
export function definitionFaults(
  { settings, definition }: ClaimsRead,
  dataset: Dataset,
): readonly AnyIssue[] {
  try {
    const [request] = settings.comparable ?? [];
    const own = resolveDefinition(dataset, request ?? defaultRequest(dataset));
    return sameDefinition(own, definition) ? [] : [fault('claims-definition', {})];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

/** Do the rows that the file says everything rests on agree with those of its claims about everyone, and with today's of one hash. */
export function rowsFaults({ rows, claims }: ClaimsRead, today: ClaimRows): readonly AnyIssue[] {
  if (rows === undefined) return [];
  const everyone = claims.filter(({ filter }) => Object.keys(filter).length === 0);
  const agree = everyone.every((claim) => claim.rows.sha256 === rows.sha256 && claim.rows.n === rows.n);
  const counted = rows.sha256 !== today.sha256 || rows.n === today.n;
  return agree && counted ? [] : [fault('claims-rows', {})];
}

/** Claims that the study makes of the very rows of the file, and that the file does not hold. */
export const missingClaims = (missing: readonly Claim[]): readonly AnyIssue[] =>
  missing.length === 0 ? [] : [fault('claims-missing', namesOf(missing))];

/** The same of a file of another version, which may not have made them: no fault. */
export const newClaims = (missing: readonly Claim[], theirs: string, ours: string): readonly AnyIssue[] =>
  missing.length === 0
    ? []
    : [{ level: 'note', code: 'claims-new', args: { theirs, ours, ...namesOf(missing) } }];

const namesOf = (claims: readonly Claim[]) => ({
  n: claims.length,
  claims: claims.slice(0, NAMED).map(({ id }) => id),
  more: Math.max(0, claims.length - NAMED),
});
