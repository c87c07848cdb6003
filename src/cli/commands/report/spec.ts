// `report` (the whole brief): its arguments and flags; the body is loaded on demand.
import { CHANCE_FLAGS, READING_FLAGS, WRITING_FLAGS } from '../../flags.ts';
import type { CommandSpec } from '../../spec.ts';

export const spec = {
  name: 'report',
  alias: 'rapport',
  args: '<FILE...>',
  flags: [
    'folder',
    'for',
    'sections',
    'public',
    'docxTemplate',
    'allClaims',
    'comparable',
    'reference',
    'floors',
    'floorMoney',
    'unit',
    'per',
    'factor',
    ...CHANCE_FLAGS,
    ...READING_FLAGS,
    'settings',
    'csvNames',
    ...WRITING_FLAGS,
  ],
  formats: [],
} as const satisfies CommandSpec;
