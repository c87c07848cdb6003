// `verify` (whether claims still hold on these data): its arguments and flags; the body is loaded on demand.
import { READING_FLAGS, RESULT_FLAGS } from '../../flags.ts';
import type { CommandSpec } from '../../spec.ts';

export const spec = {
  name: 'verify',
  alias: 'verifier',
  args: '<CLAIMS> <FILE...>',
  arguments: ['claims', 'file'],
  flags: [
    'comparable',
    'reference',
    'floors',
    'floorMoney',
    'unit',
    'draws',
    'seed',
    ...READING_FLAGS,
    ...RESULT_FLAGS,
  ],
  formats: ['table', 'csv', 'json', 'md', 'html', 'github'],
} as const satisfies CommandSpec;
