// The format `html`: a report as one page that asks nothing of the network.
import type { Translator } from '../../messages/translator.ts';
import type { Report } from '../model/report.ts';
import { contextOf, type Drawer } from './html/context.ts';
import { page } from './html/page.ts';

export interface HtmlOptions {
  /** Draws the charts; without it a chart is told by its words and its numbers. */
  readonly chart?: Drawer;
  /** A line above the title: which of several editions this is, in the reader's language. */
  readonly edition?: string;
}

/** A report as one HTML file that asks nothing of the network and is whole without its script. */
export function html(report: Report, translator: Translator, options: HtmlOptions = {}): string {
  return page(report, options.edition, contextOf(translator, options.chart, report.numbered === true));
}
