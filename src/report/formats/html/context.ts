import type { Translator } from '../../../messages/translator.ts';
import type { Chart } from '../../charts/chart.ts';
import { anchorNames, regionLabels } from './names.ts';

/** Draws a chart as SVG, `width` units across, without the words that the page prints around it (title, foot). */
export type Drawer = (chart: Chart, look: { readonly width: number; readonly words: false }) => string;

/** What the parts of one page share. */
export interface Context {
  readonly translator: Translator;
  /** Undefined when charts are told by their words and numbers. */
  readonly draw: Drawer | undefined;
  /** The name of an anchor, never given twice. */
  readonly anchor: (wanted: string) => string;
  /** The label of a region, never given twice. */
  readonly label: (wanted: string) => string;
}

export const contextOf = (translator: Translator, draw: Drawer | undefined): Context => ({
  translator,
  draw,
  anchor: anchorNames(),
  label: regionLabels(),
});
