// `diff` (what changed between two results): its arguments and flags; the body is loaded on demand.
import { WRITING_FLAGS } from '../../flags.ts';
import type { CommandSpec } from '../../spec.ts';

export const spec = {
  name: 'diff',
  alias: 'changements',
  args: '<BEFORE> <AFTER>',
  arguments: ['before', 'after'],
  flags: ['format', 'json', 'output', 'csvStyle', 'csvNames', ...WRITING_FLAGS],
  formats: ['table', 'csv', 'json', 'md', 'html'],
} as const satisfies CommandSpec;
