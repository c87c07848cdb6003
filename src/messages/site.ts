import type { SameShape } from './catalogue.ts';
import type { site } from './en/site.ts';

/** Texts of the documentation site: loaded by what writes it alone. */
export type SiteTexts = SameShape<typeof site>;

/** A heading, what is said under it, and what one may type to see for oneself. */
export interface SitePart {
  readonly heading: string;
  readonly text: readonly string[];
  readonly command?: string;
}
