import type { Translator } from '../../messages/translator.ts';
import type { Chart, ChartDrawing, ChartKind, Drawings } from './chart.ts';
import { curve } from './curve.ts';
import { dumbbells } from './dumbbells.ts';
import { framed } from './frame.ts';
import { heat } from './heat.ts';
import type { Canvas, Drawn, Kind } from './kind.ts';
import { lorenz } from './lorenz.ts';
import { poster } from './poster.ts';
import { rankedDots } from './ranked-dots.ts';
import { slope } from './slope.ts';
import { smallMultiples } from './small-multiples.ts';
import { strips } from './strips.ts';
import { tiles } from './tiles.ts';
import { twoDenominators } from './two-denominators.ts';
import { waterfall } from './waterfall.ts';

/**
 * Charts as SVG text. To add a kind: its type and its line in `Drawings` (chart.ts), one file here that turns that
 * type into SVG from (0, 0) (`Kind`, kind.ts), and its line below; the compiler asks for whatever is missing. The
 * frame (title, subtitle, foot, words for those who cannot see it) is the same for all and is not the kind's work.
 */
const KINDS: { readonly [K in ChartKind]: Kind<Drawings[K]> } = {
  lorenz,
  'ranked-dots': rankedDots,
  'two-denominators': twoDenominators,
  heat,
  strips,
  waterfall,
  'small-multiples': smallMultiples,
  slope,
  dumbbells,
  curve,
  tiles,
  poster,
};

/** 16 cm wide in print, its words between 7 and 12 points. */
const WIDTH = 632;
/** Narrower than this, names have no room. */
const LEAST_WIDTH = 320;

export interface Look {
  /** In units of a drawing, 40 to the printed centimetre. */
  readonly width?: number;
  /** false: without title, subtitle and foot, for a page that prints them around the drawing. */
  readonly words?: boolean;
}

/** A complete SVG, the same bytes on every machine. */
export function drawChart(chart: Chart, translator: Translator, options: Look = {}): string {
  const id = `chart-${chart.id.replace(/[^A-Za-z0-9_-]+/g, '-')}`;
  const canvas = { width: Math.max(LEAST_WIDTH, options.width ?? WIDTH), translator, id };
  return framed(chart, drawn(chart.drawing, canvas), canvas, options.words ?? true);
}

function drawn(drawing: ChartDrawing, canvas: Canvas): Drawn {
  return (KINDS[drawing.kind] as Kind<ChartDrawing>)(drawing, canvas);
}
