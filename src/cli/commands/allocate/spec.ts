import { READING_FLAGS, RESULT_FLAGS } from '../../flags.ts';
import type { CommandSpec } from '../../spec.ts';

export const allocate: CommandSpec = {
  name: 'allocate',
  alias: 'repartir',
  args: '<FILE...>',
  flags: [
    'envelope',
    'between',
    'within',
    'used',
    'minimum',
    'belowMinimum',
    'maximum',
    'cap',
    'keep',
    'new',
    'protect',
    'need',
    'shares',
    'comparable',
    'floors',
    'money',
    'draws',
    'seed',
    ...READING_FLAGS,
    ...RESULT_FLAGS,
  ],
  formats: ['table', 'csv', 'json', 'md', 'html', 'docx'],
  load: () => import('./body.ts'),
};
