// `completion` (completion for a shell): its arguments and flags; the body is loaded on demand.
import type { CommandSpec } from '../../spec.ts';

export const spec = {
  name: 'completion',
  alias: 'completer',
  args: '<SHELL>',
  arguments: ['shell'],
  flags: ['output', 'lang', 'quiet', 'debug'],
  formats: ['table'],
} as const satisfies CommandSpec;
