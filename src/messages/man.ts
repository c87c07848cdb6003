import type { SameShape } from './catalogue.ts';
import type { man } from './en/man.ts';

/** Texts of the manual pages: loaded by the build alone. */
export type ManTexts = SameShape<typeof man>;
