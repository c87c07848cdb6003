import type { help } from './en/help.ts';
import type { SameShape } from './shapes.ts';

export type HelpTexts = SameShape<typeof help>;
