import type { CommandSpec } from '../../spec.ts';

export const completion: CommandSpec = {
  name: 'completion',
  alias: 'completer',
  args: '<SHELL>',
  arguments: ['shell'],
  flags: ['output', 'lang', 'quiet', 'debug'],
  formats: ['table'],
  load: () => import('./body.ts'),
};
