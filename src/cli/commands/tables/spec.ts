// `tables` (the tables that briefs print): its arguments and flags; the body is loaded on demand.
import { READING_FLAGS, RESULT_FLAGS } from '../../flags.ts';
import type { CommandSpec } from '../../spec.ts';

export const spec = {
  name: 'tables',
  alias: 'tableaux',
  args: '[FILE...]',
  flags: [
    'table',
    'money',
    'region',
    'org',
    'territory',
    'count',
    'floors',
    ...READING_FLAGS,
    ...RESULT_FLAGS,
  ],
  formats: ['table', 'csv', 'json', 'md', 'html', 'docx'],
} as const satisfies CommandSpec;
