import type { CommandSpec } from '../../spec.ts';

export const diff: CommandSpec = {
  name: 'diff',
  alias: 'changements',
  args: '<BEFORE> <AFTER>',
  arguments: ['before', 'after'],
  flags: [
    'format',
    'json',
    'output',
    'csvStyle',
    'failOn',
    'lang',
    'locale',
    'currency',
    'color',
    'quiet',
    'debug',
  ],
  formats: ['table', 'csv', 'json', 'md', 'html'],
  load: () => import('./body.ts'),
};
