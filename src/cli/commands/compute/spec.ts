import type { CommandSpec } from '../../spec.ts';

export const compute: CommandSpec = {
  name: 'compute',
  alias: 'calculer',
  args: '[FIELDS...]',
  arguments: ['fields'],
  freeFlags: true,
  flags: ['kind', 'all', 'format', 'json', 'output', 'csvStyle', 'lang', 'locale', 'color', 'quiet', 'debug'],
  formats: ['table', 'csv', 'json', 'md'],
  load: () => import('./body.ts'),
};
