// `trend` (whether the gap is closing): its arguments and flags; the body is loaded on demand.
import { CHANCE_FLAGS, READING_FLAGS, RESULT_FLAGS } from '../../flags.ts';
import type { CommandSpec } from '../../spec.ts';

export const spec = {
  name: 'trend',
  alias: 'evolution',
  args: '<FILE...>',
  flags: [
    'everything',
    'comparable',
    'by',
    'money',
    'floors',
    'floorMoney',
    'index',
    'base',
    'indexation',
    'break',
    ...CHANCE_FLAGS,
    'public',
    ...READING_FLAGS,
    ...RESULT_FLAGS,
  ],
  formats: ['table', 'csv', 'json', 'md', 'html', 'docx'],
} as const satisfies CommandSpec;
