import { READING_FLAGS } from '../../flags.ts';
import type { CommandSpec } from '../../spec.ts';

/** Filters and names counted together are no part of how a file is read: they are written by hand in the settings. */
const NOT_READING: ReadonlySet<string> = new Set(['period', 'where', 'sameAs', 'homonyms']);

export const spec = {
  name: 'init',
  alias: 'initialiser',
  args: '[FILE...]',
  flags: [
    ...READING_FLAGS.filter((flag) => !NOT_READING.has(flag)),
    'output',
    'force',
    'template',
    'csvStyle',
    'lang',
    'color',
    'quiet',
    'debug',
  ],
  formats: [],
} as const satisfies CommandSpec;
