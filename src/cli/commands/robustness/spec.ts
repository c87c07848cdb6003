// `robustness` (whether the conclusion survives other definitions): its arguments and flags; the body is loaded on demand.
import { CHANCE_FLAGS, READING_FLAGS, RESULT_FLAGS } from '../../flags.ts';
import type { CommandSpec } from '../../spec.ts';

export const spec = {
  name: 'robustness',
  alias: 'robustesse',
  args: '<FILE...>',
  flags: [
    'everything',
    'comparable',
    'by',
    'unit',
    'floors',
    'factor',
    ...CHANCE_FLAGS,
    'public',
    ...READING_FLAGS,
    ...RESULT_FLAGS,
  ],
  formats: ['table', 'csv', 'json', 'md', 'html', 'docx'],
} as const satisfies CommandSpec;
