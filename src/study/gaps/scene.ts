import type { Comparison } from '../../compare/comparison.ts';
import type { Codes } from '../../compare/sorted-labels.ts';
import type { UnitTable } from '../../compare/unit-table.ts';
import { strataCodes } from './label-codes.ts';
import type { UnitGaps } from './unit-gaps.ts';

/** What "type of organisation" is where the mix of types is accounted for: the typology, else the strata of the definition. */
export interface Types extends Codes {
  readonly from: 'typology' | 'strata';
}

/** What every part of the study stands on. */
export interface Scene {
  readonly units: UnitTable;
  readonly comparison: Comparison;
  readonly gaps: UnitGaps;
  readonly types: Types;
  /** Undefined where the data have no such column. */
  readonly regions: Codes | undefined;
  readonly sectors: Codes | undefined;
}

export function sceneOf(comparison: Comparison, gaps: UnitGaps): Scene {
  const { units } = comparison;
  return {
    units,
    comparison,
    gaps,
    types: typesOf(comparison),
    regions: units.sorted('region'),
    sectors: units.sorted('sector'),
  };
}

export function typesOf(comparison: Comparison): Types {
  const typology = comparison.units.sorted('typology');
  return typology ? { from: 'typology', ...typology } : { from: 'strata', ...strataCodes(comparison) };
}
