import type { site } from './en/site.ts';
import type { SameShape } from './shapes.ts';

/** Texts of the documentation site: loaded by what writes it alone. */
export type SiteTexts = SameShape<typeof site>;
