import { cellsStructure } from './cells-structure.ts';
import { listsStructure } from './lists-structure.ts';
import { markedStructure } from './marked-structure.ts';
import type { FundingUnits, Structure } from './types.ts';

/** Who is compared with whom: nearest lists, whole cells, or cells less those that share a mark. */
export function structureOf(units: FundingUnits, fewest: number): Structure {
  if (units.lists) return listsStructure(units, units.lists, fewest);
  return units.marks.length > 0 ? markedStructure(units, fewest) : cellsStructure(units, fewest);
}
