import * as nodeModule from 'node:module';

/** Node 22.8 and later keep compiled code between runs; on Node 20 there is nothing to enable. */
export function enableCompileCacheWhereKnown(): void {
  const enable = (nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache;
  if (typeof enable === 'function') enable();
}
