// `explain` (what a figure, a check or a rule is): its arguments and flags; the body is loaded on demand.
import type { CommandSpec } from '../../spec.ts';

export const spec = {
  name: 'explain',
  alias: 'expliquer',
  args: '[NAME...]',
  arguments: ['name'],
  flags: ['choose', 'schema', 'format', 'json', 'output', 'lang', 'locale', 'color', 'quiet', 'debug'],
  formats: ['table', 'json', 'md'],
} as const satisfies CommandSpec;
