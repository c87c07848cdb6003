import type { Translator } from '../../messages/translator.ts';

/** What a kind of chart is given, besides its own data. */
export interface Canvas {
  /** Units across; the kind chooses its height. */
  readonly width: number;
  readonly translator: Translator;
  /** Begins every id of the drawing: several stand in one page. */
  readonly id: string;
}

/** SVG from (0, 0) to (width of the canvas, height). */
export interface Drawn {
  readonly body: string;
  readonly height: number;
}

export type Kind<Drawing> = (drawing: Drawing, canvas: Canvas) => Drawn;
