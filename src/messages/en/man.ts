// Words of the man pages, in English.
export const man = {
  manual: 'Manual of equite',
  name: 'NAME',
  purpose: 'comparable organisations, comparable funding: reads, measures, accounts for every row',
  synopsis: 'SYNOPSIS',
  description: 'DESCRIPTION',
  languages:
    'Sentences are in the language of the environment (EQUITE_LANG, LC_ALL, LANG) or of --lang. En français : man equite.',
  threads:
    'Studies that take long are shared out among the processors of the machine. EQUITE_THREADS says how many threads may work beside the main one (0: none); results are the same whatever their number.',
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
