import type { Dataset } from '../../clean/types.ts';
import type { Comparison } from '../../compare/comparison.ts';
import type { Units } from '../../compare/units.ts';
import { type Codes, codesOf, strataCodes } from './label-codes.ts';
import type { UnitGaps } from './unit-gaps.ts';

/** What "type of organisation" is where the mix of types is accounted for: the typology, else the strata of the definition. */
export interface Types extends Codes {
  readonly from: 'typology' | 'strata';
}

/** What every part of the study stands on. */
export interface Scene {
  readonly dataset: Dataset;
  readonly units: Units;
  readonly comparison: Comparison;
  readonly gaps: UnitGaps;
  readonly types: Types;
  /** Undefined where the data have no such column. */
  readonly regions: Codes | undefined;
  readonly sectors: Codes | undefined;
}

export function sceneOf(dataset: Dataset, comparison: Comparison, gaps: UnitGaps): Scene {
  const { units } = comparison;
  return {
    dataset,
    units,
    comparison,
    gaps,
    types: typesOf(dataset, comparison),
    regions: codesOf(dataset, units, 'region'),
    sectors: codesOf(dataset, units, 'sector'),
  };
}

function typesOf(dataset: Dataset, comparison: Comparison): Types {
  const typology = codesOf(dataset, comparison.units, 'typology');
  return typology ? { from: 'typology', ...typology } : { from: 'strata', ...strataCodes(comparison) };
}
