import type { Comparison } from '../../compare/comparison.ts';
import type { Codes } from '../../compare/sorted-labels.ts';
import type { UnitTable } from '../../compare/unit-table.ts';
import type { Floors } from './floors.ts';
import { strataCodes } from './label-codes.ts';
import type { ReferenceChoice } from './reference.ts';
import { type UnitGaps, unitGapsOf } from './unit-gaps.ts';

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

/**
 * The units under one definition, each against its reference. Throws Refusal when the choice needs a region or a floor that
 * the data do not have.
 */
export function sceneOf(comparison: Comparison, choice: ReferenceChoice, floors: Floors | undefined): Scene {
  const { units } = comparison;
  return {
    units,
    comparison,
    gaps: unitGapsOf(comparison, choice, floors),
    types: typesOf(comparison),
    regions: units.sorted('region'),
    sectors: units.sorted('sector'),
  };
}

export function typesOf(comparison: Comparison): Types {
  const typology = comparison.units.sorted('typology');
  return typology ? { from: 'typology', ...typology } : { from: 'strata', ...strataCodes(comparison) };
}
