import type { man } from './en/man.ts';
import type { SameShape } from './shapes.ts';

/** Texts of the manual pages: loaded by the build alone. */
export type ManTexts = SameShape<typeof man>;
