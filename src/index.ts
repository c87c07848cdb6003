/**
 * équité as a library: the steps of the command line as functions, typed, without side effects.
 *
 *   const table = await openTable(fileSource('export.csv'));
 *   const { dataset, ledger } = await clean([{ table }], { needed: ['region'] });
 *   const result = disparity(dataset, { unit: 'organisation', groupings: [['region']] });
 */
export { type AnyIssue, type Evidence, type Place, Refusal } from './base/issue.ts';
export { clean } from './clean/clean.ts';
export type { Cleaned, CleanOptions, Dataset, Ledger, LedgerReason } from './clean/types.ts';
export { groupUnits } from './compare/groups.ts';
export { unitsOf } from './compare/units.ts';
export { decompose } from './measure/decompose/decompose.ts';
export { evaluate, indicator, indicators } from './measure/registry.ts';
export { sampleOf } from './measure/sample.ts';
export type { KeyedValue, UndefinedReason, Value } from './measure/types.ts';
export { openTable } from './read/open.ts';
export { bytesSource, fileSource } from './read/source.ts';
export type { RawTable, ReadOptions, Source } from './read/types.ts';
export { type Disparity, type DisparityOptions, disparity } from './study/disparity.ts';
