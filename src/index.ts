/**
 * équité as a library: the steps of the command line as functions, typed, without side effects.
 *
 *   const table = await openTable(fileSource('export.csv'));
 *   const { dataset, ledger } = await clean([{ table }], { needed: ['region'] });
 *   const how = disparity(dataset, { unit: 'organisation', groupings: [['region']] });
 *   const definition = resolveDefinition(dataset, { exact: ['typology'] });
 *   const far = gaps(dataset, { unit: 'organisation', definition, seed: 1 });
 *   const sentences = allClaims(far);
 */
export { type AnyIssue, type Evidence, type Place, Refusal } from './base/issue.ts';
export { clean } from './clean/clean.ts';
export type { Cleaned, CleanOptions, Dataset, Ledger, LedgerReason } from './clean/types.ts';
export { compare } from './compare/compare.ts';
export type { Comparison } from './compare/comparison.ts';
export { type Definition, EVERYONE } from './compare/definition.ts';
export { groupUnits } from './compare/groups.ts';
export { type DefinitionRequest, resolveDefinition } from './compare/presets.ts';
export { comparabilityOf, compareSides, type SideComparison } from './compare/sides.ts';
export { unitsOf } from './compare/units.ts';
export { decompose } from './measure/decompose/decompose.ts';
export { evaluate, indicator, indicators } from './measure/registry.ts';
export { sampleOf } from './measure/sample.ts';
export type { KeyedValue, UndefinedReason, Value } from './measure/types.ts';
export { openTable } from './read/open.ts';
export { bytesSource, fileSource } from './read/source.ts';
export type { RawTable, ReadOptions, Source } from './read/types.ts';
export type { Claim } from './study/claims/claim.ts';
export { allClaims } from './study/claims/claims.ts';
export { type Disparity, type DisparityOptions, disparity } from './study/disparity.ts';
export { type Gaps, type GapsOptions, gaps } from './study/gaps/gaps.ts';
export { type Dossier, dossier } from './study/peers/dossier.ts';
export { type Peers, type PeersOptions, peers } from './study/peers/peers.ts';
