import type { SameShape } from './catalogue.ts';
import type { help } from './en/help.ts';

export type HelpTexts = SameShape<typeof help>;
