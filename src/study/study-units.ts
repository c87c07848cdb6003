import { Refusal } from '../base/issue.ts';
import { compareLabels } from '../base/text.ts';
import type { Dataset } from '../clean/types.ts';
import { type UnitTable, unitTable } from '../compare/unit-table.ts';
import type { UnitKind } from '../compare/units.ts';

/** The units of a study. Throws Refusal when no row was accepted, or none names an organisation. */
export function studyUnits(dataset: Dataset, kind: UnitKind): UnitTable {
  refuseNoRecords(dataset);
  const units = unitTable(dataset, kind);
  if (units.n === 0) throw new Refusal({ level: 'error', code: 'no-units', args: {} });
  return units;
}

/** Labels of the periods in scope, sorted. */
export const periodsOf = (dataset: Dataset): readonly string[] =>
  [...(dataset.labels.get('period')?.values ?? [])].sort(compareLabels);

/** No figure can be made of a file whose every row was set aside. Throws Refusal. */
export function refuseNoRecords({ n }: Dataset): void {
  if (n === 0) throw new Refusal({ level: 'error', code: 'nothing-accepted', args: {} });
}
