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
  /** A caption with its number, counted as it is printed: « Tableau 1. … »; the caption alone where nothing is numbered. */
  readonly numbered: (kind: 'table' | 'figure', caption: string) => string;
}

export function contextOf(translator: Translator, draw: Drawer | undefined, numbered = false): Context {
  const counts = { table: 0, figure: 0 };
  const { documents } = translator.texts;
  return {
    translator,
    draw,
    anchor: anchorNames(),
    label: regionLabels(),
    numbered: (kind, caption) =>
      numbered ? `${documents[kind]}\u00a0${++counts[kind]}. ${caption}` : caption,
  };
}
