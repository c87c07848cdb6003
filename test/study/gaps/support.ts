import type { Dataset } from '../../../src/clean/types.ts';
import { compare } from '../../../src/compare/compare.ts';
import type { Comparison } from '../../../src/compare/comparison.ts';
import { type Definition, EVERYONE } from '../../../src/compare/definition.ts';
import { unitTable } from '../../../src/compare/unit-table.ts';
import type { UnitKind } from '../../../src/compare/units.ts';
import { type FloorTable, floorsOf } from '../../../src/study/gaps/floors.ts';
import type { ReferenceChoice } from '../../../src/study/gaps/reference.ts';
import { type Scene, sceneOf } from '../../../src/study/gaps/scene.ts';

export const SAME_TYPE: Definition = { ...EVERYONE, exact: ['typology'] };

export interface SceneOptions {
  readonly unit?: UnitKind;
  readonly definition?: Definition;
  readonly reference?: ReferenceChoice;
  readonly floors?: FloorTable;
}

/** What the study stands on, from a data set by hand. */
export function sceneFrom(dataset: Dataset, options: SceneOptions = {}): Scene {
  const { unit = 'organisation', definition = SAME_TYPE, reference = { kind: 'median' } } = options;
  const units = unitTable(dataset, unit);
  const comparison: Comparison = compare(units, definition);
  const floors = floorsOf(units, { table: options.floors });
  return sceneOf(comparison, reference, floors);
}
