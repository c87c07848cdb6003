// `measure` (how unequal the amounts are): its arguments and flags; the body is loaded on demand.
import { READING_FLAGS, RESULT_FLAGS } from '../../flags.ts';
import type { CommandSpec } from '../../spec.ts';

export const spec = {
  name: 'measure',
  alias: 'mesurer',
  args: '<FILE...>',
  flags: ['by', 'unit', ...READING_FLAGS, ...RESULT_FLAGS],
  formats: ['table', 'csv', 'json', 'md', 'html', 'docx'],
} as const satisfies CommandSpec;
