// `gaps` (how far each is from its comparables and its floor): its arguments and flags; the body is loaded on demand.
import { CHANCE_FLAGS, READING_FLAGS, RESULT_FLAGS } from '../../flags.ts';
import type { CommandSpec } from '../../spec.ts';

export const spec = {
  name: 'gaps',
  alias: 'ecarts',
  args: '<FILE...>',
  flags: [
    'everything',
    'comparable',
    'reference',
    'floors',
    'floorMoney',
    'by',
    'unit',
    'sort',
    'per',
    'factor',
    ...CHANCE_FLAGS,
    ...READING_FLAGS,
    ...RESULT_FLAGS,
  ],
  formats: ['table', 'csv', 'json', 'md', 'html', 'docx'],
} as const satisfies CommandSpec;
