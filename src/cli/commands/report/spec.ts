import { READING_FLAGS } from '../../flags.ts';
import type { CommandSpec } from '../../spec.ts';

export const report: CommandSpec = {
  name: 'report',
  alias: 'rapport',
  args: '<FILE...>',
  flags: [
    'folder',
    'for',
    'sections',
    'public',
    'docxTemplate',
    'comparable',
    'reference',
    'floors',
    'unit',
    'per',
    'factor',
    'draws',
    'seed',
    ...READING_FLAGS,
    'settings',
    'failOn',
    'lang',
    'locale',
    'currency',
    'color',
    'quiet',
    'debug',
  ],
  formats: [],
  load: () => import('./body.ts'),
};
