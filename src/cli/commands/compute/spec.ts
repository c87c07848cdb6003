// `compute` (the calculator): its arguments and flags; the body is loaded on demand.
import type { CommandSpec } from '../../spec.ts';

export const spec = {
  name: 'compute',
  alias: 'calculer',
  args: '[FIELDS...]',
  arguments: ['fields'],
  freeFlags: true,
  flags: ['kind', 'all', 'format', 'json', 'output', 'csvStyle', 'lang', 'locale', 'color', 'quiet', 'debug'],
  formats: ['table', 'csv', 'json', 'md'],
} as const satisfies CommandSpec;
