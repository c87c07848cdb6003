/**
 * équité as a library: the steps of the command line as functions, typed, without side effects: nothing is written, no
 * clock is asked, no file is read but those that are named.
 *
 *   const tables = await read('export.csv');
 *   const cleaned = await clean(tables, { period: '2023-2024' });
 *   const who = compare(cleaned, 'typology');
 *   const unequal = measure(cleaned, { by: [['region']] });
 *   const far = study.gaps(cleaned, { comparable: 'typology' });
 *   const text = await report.gaps(cleaned, far, { lang: 'fr' });
 *
 * What cannot be answered is a `Refusal` whose `issues` say why, as codes with arguments; `report.issues` says them in
 * sentences. `data/recipes/notebook.mjs` is a worked example.
 */
export { type AnyIssue, type Evidence, type Place, Refusal } from './base/issue.ts';
export type { CleanOptions, Dataset, Ledger, LedgerReason } from './clean/types.ts';
export type { Comparison } from './compare/comparison.ts';
export type { Definition } from './compare/definition.ts';
export type { DefinitionRequest } from './compare/presets.ts';
export { type Cleaned, clean } from './library/clean.ts';
export { type Comparable, compare } from './library/compare.ts';
export { type HowToMeasure, measure } from './library/measure.ts';
export { type HowToRead, type Input, read, type Tables } from './library/read.ts';
export { report, type Style } from './library/report.ts';
export { type HowFar, type HowItGoes, type HowSure, type HowToShare, study } from './library/study.ts';
export { indicator, indicators } from './measure/registry.ts';
export { sampleOf } from './measure/sample.ts';
export type { KeyedValue, UndefinedReason, Value } from './measure/types.ts';
export type { AllocationStudy } from './study/allocation/allocation.ts';
export type { Claim } from './study/claims/claim.ts';
export type { Disparity } from './study/disparity.ts';
export type { Gaps } from './study/gaps/gaps.ts';
export type { Peers } from './study/peers/peers.ts';
export type { Robustness } from './study/robustness/robustness.ts';
export type { Trend } from './study/trend/trend.ts';
