// `allocate` (what an envelope would do under each rule): its arguments and flags; the body is loaded on demand.
import { READING_FLAGS, RESULT_FLAGS } from '../../flags.ts';
import type { CommandSpec } from '../../spec.ts';

export const spec = {
  name: 'allocate',
  alias: 'repartir',
  args: '[FILE...]',
  flags: [
    'envelope',
    'between',
    'within',
    'used',
    'requested',
    'minimum',
    'belowMinimum',
    'maximum',
    'cap',
    'keep',
    'new',
    'protect',
    'need',
    'shares',
    'replay',
    'comparable',
    'floors',
    'money',
    'draws',
    'seed',
    'all',
    ...READING_FLAGS,
    ...RESULT_FLAGS,
  ],
  formats: ['table', 'csv', 'json', 'md', 'html', 'docx', 'xlsx'],
} as const satisfies CommandSpec;
