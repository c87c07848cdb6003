import { CommanderError } from 'commander';
import type { AnyIssue, Scalar } from '../base/issue.ts';

/**
 * commander's errors as coded issues, so that they are said in the reader's language. Its codes are public; the
 * names are taken from the quotes of its message.
 */
export function usageIssue(error: CommanderError): AnyIssue {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const suggestion = /\(Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1] ?? 'none';
  const issue = (code: string, args: Record<string, Scalar>): AnyIssue => ({ level: 'error', code, args });
  const first = quoted[0] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return issue('option-unknown', { option: first, suggestion });
    case 'commander.unknownCommand':
      return issue('command-unknown', { command: first, suggestion });
    case 'commander.missingArgument':
      return issue('argument-missing', { argument: first });
    case 'commander.excessArguments':
      return issue('argument-excess', { command: first });
    case 'commander.optionMissingArgument':
      return issue('option-value-missing', { option: bare(first) });
    default:
      return invalidValue(error.message, quoted, issue);
  }
}

/** `--unit` from `--unit <UNIT>`. */
const bare = (flags: string): string => flags.replace(/ [<[].*$/, '');

/** `option '--unit <UNIT>' argument 'x' is invalid. Allowed choices are organisation, row.` */
function invalidValue(
  message: string,
  quoted: readonly string[],
  issue: (code: string, args: Record<string, Scalar>) => AnyIssue,
): AnyIssue {
  const [flags = '', value = ''] = quoted;
  const option = bare(flags);
  const reason = /is invalid\. (.*)$/s.exec(message)?.[1]?.trim() ?? '';
  if (
    [
      'map-form',
      'set-form',
      'where-form',
      'by-empty',
      'whole-number',
      'largest-form',
      'month-number',
      'fewest-number',
      'band-number',
      'for-form',
    ].includes(reason)
  )
    return issue(reason, { value });
  const allowed = /Allowed choices are (.*)\./.exec(reason)?.[1]?.split(', ') ?? [];
  return issue('option-value-invalid', { option, value, allowed });
}

/** Help and version end a parse by "throwing" too; they are no errors. */
export const isCleanExit = (error: unknown): boolean =>
  error instanceof CommanderError && error.exitCode === 0;
