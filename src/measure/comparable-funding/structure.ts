import { cellsStructure } from './cells-structure.ts';
import { listsStructure } from './lists-structure.ts';
import { markedStructure } from './marked-structure.ts';
import type { FundingUnits, Structure } from './types.ts';

/**
 * Who is compared with whom: nearest lists, whole cells, or cells less those that share a mark. `only`: the one group that
 * figures are wanted of, where the work of the others can be saved; those of the others then say nothing.
 */
export function structureOf(units: FundingUnits, fewest: number, only?: number): Structure {
  if (units.lists) return listsStructure(units, units.lists, fewest, only);
  return units.marks.length > 0 ? markedStructure(units, fewest) : cellsStructure(units, fewest);
}
