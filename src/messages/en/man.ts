// Words of the man pages, in English.
export const man = {
  manual: 'Manual of equite',
  name: 'NAME',
  purpose: 'comparable organisations, comparable funding: reads, measures, accounts for every row',
  synopsis: 'SYNOPSIS',
  description: 'DESCRIPTION',
  languages:
    'Sentences are in the language of the environment (EQUITE_LANG, LC_ALL, LANG) or of --lang. En français : man equite.',
  commands: 'COMMANDS',
  arguments: 'ARGUMENTS',
  options: 'OPTIONS',
  examples: 'EXAMPLES',
  exit: 'EXIT STATUS',
  ran: 'ran',
  found: 'ran, and something that you asked to fail on was found',
  couldNot: 'could not run',
  files: 'FILES',
  settingsFile:
    'settings, of the working folder or of one above it; equite init writes one, with its reasons',
  see: 'SEE ALSO',
} as const;
