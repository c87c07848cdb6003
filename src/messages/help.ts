// The shape of the help texts of the command line.
import type { help } from './en/help.ts';
import type { SameShape } from './shapes.ts';

export type HelpTexts = SameShape<typeof help>;
