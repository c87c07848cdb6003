import { existing } from '../../base/existing.ts';

/**
 * The layout of a table where the page is too narrow: widths of columns, and strips. Text columns
 * give way first (their text is wrapped); figures are never cut. A strip repeats the leading text columns, and the
 * number of units right after them: no figure stands without its n.
 */
export interface ColumnNeed {
  readonly text: boolean;
  /** Width of the widest cell, or of the widest word of the header. */
  readonly natural: number;
  /** A figure that stands in every strip, when it comes right after the leading texts. */
  readonly repeated?: boolean;
  /** Width below which wrapping would break words. */
  readonly least: number;
}

export interface Strip {
  readonly columns: readonly number[];
  readonly widths: readonly number[];
}

/** Lengths in the unit of the page: characters of a terminal, or twentieths of a point on paper. */
export interface Measures {
  readonly gap: number;
  /** A wrapped column narrower than this reads badly; it is then better to begin another strip. */
  readonly comfortable: number;
  readonly narrowest: number;
}

export const GAP = 2;
const TERMINAL: Measures = { gap: GAP, comfortable: 24, narrowest: 8 };

export function stripsOf(
  needs: readonly ColumnNeed[],
  width: number,
  measures: Measures = TERMINAL,
): Strip[] {
  const all = needs.map((_, i) => i);
  const whole = fitted(all, needs, width, measures);
  if (whole) return [whole];
  const firstFigure = needs.findIndex((need) => !need.text);
  const leading = firstFigure <= 0 ? 1 : firstFigure;
  const labels = all.slice(0, needs[leading]?.repeated ? leading + 1 : leading);
  const strips: Strip[] = [];
  let current: number[] = [];
  for (const column of all.slice(labels.length)) {
    const wider = fitted([...labels, ...current, column], needs, width, measures);
    if (!wider && current.length > 0) {
      strips.push(forced([...labels, ...current], needs, width, measures));
      current = [column];
    } else current.push(column);
  }
  strips.push(forced([...labels, ...current], needs, width, measures));
  return strips;
}

/** Widths that fit, text columns sharing what the figures leave; undefined when they would be uncomfortable. */
function fitted(
  columns: readonly number[],
  needs: readonly ColumnNeed[],
  width: number,
  { gap, comfortable }: Measures,
): Strip | undefined {
  const texts = columns.filter((column) => needs[column]!.text);
  const figures = columns.filter((column) => !needs[column]!.text);
  const gaps = gap * columns.length;
  const available = width - gaps - figures.reduce((sum, column) => sum + needs[column]!.natural, 0);
  const widths = share(texts, needs, available);
  const readable = texts.every(
    (column, i) =>
      widths[i]! >= Math.min(needs[column]!.natural, Math.max(comfortable, needs[column]!.least)),
  );
  if (available < 0 || !readable) return undefined;
  return {
    columns,
    widths: columns.map((column) =>
      needs[column]!.text ? widths[texts.indexOf(column)]! : needs[column]!.natural,
    ),
  };
}

/** As `fitted`, but always an answer: text columns as narrow as it takes, down to the narrowest. */
function forced(
  columns: readonly number[],
  needs: readonly ColumnNeed[],
  width: number,
  measures: Measures,
): Strip {
  const { gap, narrowest } = measures;
  const fitting = fitted(columns, needs, width, measures);
  if (fitting) return fitting;
  const texts = columns.filter((column) => needs[column]!.text);
  const figures = columns.reduce(
    (sum, column) => sum + gap + (needs[column]!.text ? 0 : needs[column]!.natural),
    0,
  );
  const widths = share(texts, needs, Math.max(width - figures, narrowest * texts.length));
  return {
    columns,
    widths: columns.map((column) =>
      needs[column]!.text
        ? Math.max(Math.min(narrowest, needs[column]!.natural), widths[texts.indexOf(column)]!)
        : needs[column]!.natural,
    ),
  };
}

/** Shares `available` between text columns: the short ones keep their natural width, the long ones split the rest. */
function share(texts: readonly number[], needs: readonly ColumnNeed[], available: number): number[] {
  const widths = new Map<number, number>();
  const byNeed = [...texts].sort((a, b) => needs[a]!.natural - needs[b]!.natural);
  let left = available;
  byNeed.forEach((column, i) => {
    const equal = Math.floor(left / (byNeed.length - i));
    const own = Math.min(needs[column]!.natural, equal);
    widths.set(column, own);
    left -= own;
  });
  return texts.map((column) => existing(widths.get(column)));
}
