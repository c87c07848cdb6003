import { type Face, linesOf, type Piece, piecesOf } from './text-width.ts';

interface Widths {
  readonly natural: number;
  readonly least: number;
  /** What a cell has beside its text. */
  readonly white: number;
}

/** One column of texts, as pieces that a line may break between. */
export interface TextColumn extends Widths {
  readonly texts: readonly (readonly Piece[])[];
}

/** Rows that are looked at of a longer table, evenly chosen. */
const SAMPLE = 60;
const STEP = 60;
/** One line less in a row counts as much as this many lines less in cells beside a higher one. */
const BESIDE = 0.1;

export const textColumn = (
  texts: readonly { readonly text: string; readonly face: Face }[],
  widths: Widths,
): TextColumn => ({ ...widths, texts: sampled(texts).map(({ text, face }) => piecesOf(text, face)) });

function sampled<T>(list: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.ceil(list.length / SAMPLE));
  return list.filter((_, i) => i % step === 0);
}

/**
 * Shares `available` between columns of texts so that the table is as little high as can be: what is left over the least
 * widths goes, step by step, where it saves most lines for its width.
 *
 * @param slack how much wider than measured the face may be
 */
export function sharedRoom(
  columns: readonly TextColumn[],
  available: number,
  slack: number,
): { readonly widths: number[]; readonly lines: number } {
  const linesAt = (column: TextColumn, width: number): number[] =>
    column.texts.map((pieces) => linesOf(pieces, (width - column.white) / slack));
  const widths = columns.map(({ natural, least }) => Math.min(natural, least));
  const lines = columns.map((column, i) => linesAt(column, widths[i]!));
  let left = available - widths.reduce((sum, width) => sum + width, 0);
  for (;;) {
    const now = costOf(lines);
    let best:
      | { readonly i: number; readonly width: number; readonly lines: number[]; readonly worth: number }
      | undefined;
    columns.forEach((column, i) => {
      const most = Math.min(column.natural, widths[i]! + left);
      for (let width = widths[i]! + STEP; width < most + STEP; width += STEP) {
        const own = linesAt(column, Math.min(width, most));
        const worth = (now - costOf(lines.with(i, own))) / (Math.min(width, most) - widths[i]!);
        if (worth > (best?.worth ?? 0)) best = { i, width: Math.min(width, most), lines: own, worth };
      }
    });
    if (best === undefined) return { widths, lines: heightsOf(lines).reduce((sum, own) => sum + own, 0) };
    left -= best.width - widths[best.i]!;
    widths[best.i] = best.width;
    lines[best.i] = best.lines;
  }
}

/** Lines of each row: those of its highest cell. */
const heightsOf = (lines: readonly (readonly number[])[]): number[] =>
  (lines[0] ?? []).map((_, row) => lines.reduce((most, own) => Math.max(most, own[row]!), 1));

function costOf(lines: readonly (readonly number[])[]): number {
  const rows = heightsOf(lines).reduce((sum, own) => sum + own, 0);
  return rows + BESIDE * lines.reduce((sum, own) => sum + own.reduce((all, one) => all + one, 0), 0);
}
