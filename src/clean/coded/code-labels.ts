import type { DistinctCells } from '../../read/columns/dictionary.ts';
import type { Dictionary } from '../columnar.ts';
import type { Labelling } from '../pass.ts';
import { ordinaryCells } from './ordinary.ts';
import { standsAsLabel } from './standing.ts';
import type { CodedColumn } from './table.ts';

/** The share of ordinary labels among the cells of a column whose labels are read by their bytes. */
const NEARLY_ALL = 7 / 8;

/** The labels of the codes of a column, as rows are the first to hold them. */
export class CodeLabels {
  /** Cells that are labels as they stand need not be looked up, until one is not: codes that differ stand for cells that do. */
  private fresh: boolean;
  /** The cells, where most need not become texts either. */
  private cells: DistinctCells | undefined;
  private readonly tidies: boolean;

  constructor(
    private readonly column: CodedColumn,
    private readonly dictionary: Dictionary,
    private readonly labelling: Labelling,
  ) {
    this.tidies = labelling.tidies;
    this.fresh = dictionary.size === 0 && !('sources' in column || column.rare);
    if (this.fresh && areOrdinary(column) && 'cells' in column) this.cells = column.cells;
  }

  /** The label of a code that was not asked for before; -1 where it is blank. */
  of(code: number): number {
    const { cells, dictionary } = this;
    if (cells && this.tidies && standsAsLabel(cells.store, code)) return dictionary.addCell(cells, code);
    const text = this.column.text(code);
    const label = this.labelling.of(text);
    if (label === '') return -1;
    this.fresh &&= label === text;
    if (!this.fresh) this.cells = undefined;
    if (this.cells) return dictionary.addCell(this.cells, code);
    return this.fresh ? dictionary.add(label) : dictionary.code(label);
  }
}

function areOrdinary(column: CodedColumn): boolean {
  const marks = ordinaryCells(column);
  if (!marks) return false;
  let ordinary = 0;
  for (let code = 0; code < marks.length; code++) ordinary += marks[code]!;
  return ordinary > marks.length * NEARLY_ALL;
}
