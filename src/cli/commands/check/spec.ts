// `check` (whether the input can be trusted): its arguments and flags; the body is loaded on demand.
import { READING_FLAGS, RESULT_FLAGS } from '../../flags.ts';
import type { CommandSpec } from '../../spec.ts';

export const spec = {
  name: 'check',
  alias: 'controler',
  args: '<FILE...>',
  flags: ['pairs', ...READING_FLAGS, ...RESULT_FLAGS],
  formats: ['table', 'csv', 'json', 'md', 'html', 'github'],
} as const satisfies CommandSpec;
