import type { DistinctCells } from '../../read/columns/dictionary.ts';
import type { Dictionary } from '../columnar.ts';
import type { Labelling } from '../pass.ts';
import { ordinaryCells } from './ordinary.ts';
import type { CodedColumn } from './table.ts';

/** The share of ordinary labels among the cells of a column whose labels are kept as bytes. */
const NEARLY_ALL = 7 / 8;

/** The labels of the codes of a column, as rows are the first to hold them. */
export class CodeLabels {
  /** Cells that are labels as they stand need not be looked up, until one is not: codes that differ stand for cells that do. */
  private fresh: boolean;
  /** The cells, where most need not become texts either, and marks on those that are known to stand. */
  private cells: DistinctCells | undefined;
  private standing: Uint8Array | undefined;

  constructor(
    private readonly column: CodedColumn,
    private readonly dictionary: Dictionary,
    private readonly labelling: Labelling,
  ) {
    this.fresh = dictionary.size === 0 && !('sources' in column || column.rare);
    const marks = this.fresh && labelling.tidies ? ordinaryCells(column) : undefined;
    if (!marks || 'sources' in column || marks.count < column.size * NEARLY_ALL) return;
    this.cells = column.cells;
    this.standing = marks.standing;
  }

  /** The label of a code that was not asked for before; -1 where it is blank. */
  of(code: number): number {
    const { cells, dictionary } = this;
    if (cells && this.standing?.[code] === 1) return dictionary.addCell(cells, code);
    const text = this.column.text(code);
    const label = this.labelling.of(text);
    if (label === '') return -1;
    this.fresh &&= label === text;
    if (!this.fresh) this.cells = undefined;
    if (this.cells) return dictionary.addCell(this.cells, code);
    return this.fresh ? dictionary.add(label) : dictionary.code(label);
  }
}
