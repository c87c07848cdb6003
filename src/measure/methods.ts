import type { Method } from './method.ts';
import { type MethodCitation, methodReferences } from './methods/references.ts';
import { modules } from './methods.generated.ts';
import { matcher } from './patterns.ts';
import { type Citation, type Reference, references } from './references.ts';

/** Every value of the calculator that is no indicator of one list of amounts, in the order of the files of `methods/`. */
export const methods: readonly Method[] = modules.flat();

const byPattern = new Map(methods.map((method) => [method.pattern, method]));
const match = matcher([...byPattern.keys()]);

/** The entry of a key of the calculator, weighted or not; undefined for indicators of one list and unknown keys. */
export function methodOf(key: string): Method | undefined {
  const found = match(key) ?? (key.startsWith('w.') ? match(key.slice(2)) : undefined);
  return found && byPattern.get(found.pattern);
}

/** Where a definition stands, in full. */
export function reference(citation: Citation | MethodCitation): Reference {
  return isMethodCitation(citation) ? methodReferences[citation] : references[citation];
}

const isMethodCitation = (citation: string): citation is MethodCitation =>
  Object.hasOwn(methodReferences, citation);
