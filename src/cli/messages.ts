import type { AnyIssue } from '../base/issue.ts';
import type { Translator } from '../messages/translator.ts';
import type { Invocation } from './spec.ts';
import { sayOnError } from './standard-error.ts';

/**
 * What was asked for and is not so, whoever wants to hear of errors alone: a condition without an answer, which a script would take to
 * have passed; a result that names organisations where a public edition was asked for.
 */
const NOT_AS_ASKED = ['fail-on-open', 'settings-not-public'];

/** Says issues on standard error; with `--quiet`, errors only, and what is not as it was asked. */
export async function tell(
  issues: readonly AnyIssue[],
  { flags }: Invocation,
  translate: Translator,
): Promise<void> {
  const said = flags.quiet
    ? issues.filter(({ level, code }) => level === 'error' || NOT_AS_ASKED.includes(code))
    : issues;
  if (said.length === 0) return;
  // Loaded on demand, as what it colours its words with.
  const { issueLines } = await import('./failure.ts');
  for (const issue of said) sayOnError(`${issueLines(issue, translate)}\n`);
}
