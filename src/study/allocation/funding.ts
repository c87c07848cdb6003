import { type Funding, FundingStudy } from '../gaps/funding.ts';
import type { AllocationScene } from './scene.ts';

/** Budget and seed of the deals behind a verdict. */
export interface Deals {
  readonly seed: number;
  /** 0: no chance, so that nobody is told apart. */
  readonly draws: number;
}

/**
 * The measure of comparable funding by region for given amounts in cents, before or after a sharing: everyone is compared
 * with what comparables elsewhere receive then. Undefined without regions.
 */
export function fundingReader(
  { units, gaps }: AllocationScene,
  { seed, draws }: Deals,
): (cents: Float64Array) => Funding | undefined {
  const regions = units.grouping(['region']);
  if (!regions) return () => undefined;
  const study = new FundingStudy(gaps, { seed, draws, factors: [] });
  return (cents) => study.of(regions, { amounts: cents.map((own) => own / 100) });
}
