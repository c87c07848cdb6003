import { READING_FLAGS } from '../../flags.ts';
import type { CommandSpec } from '../../spec.ts';

/** Filters are no part of how a file is read: they are written by hand in the settings. */
export const init: CommandSpec = {
  name: 'init',
  alias: 'initialiser',
  args: '[FILE...]',
  flags: [
    ...READING_FLAGS.filter((flag) => flag !== 'period' && flag !== 'where'),
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
  load: () => import('./body.ts'),
};
