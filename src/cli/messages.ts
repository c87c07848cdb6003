import type { AnyIssue } from '../base/issue.ts';
import type { Translator } from '../messages/translator.ts';
import type { Invocation } from './spec.ts';
import { sayOnError } from './standard-error.ts';

/** What answers a condition that was asked for: a script that hears nothing takes it to have passed. */
const ANSWERS = ['fail-on-open'];

/** Says issues on standard error; with `--quiet`, errors only, and what answers a condition. */
export async function tell(
  issues: readonly AnyIssue[],
  { flags }: Invocation,
  translate: Translator,
): Promise<void> {
  const said = flags.quiet
    ? issues.filter(({ level, code }) => level === 'error' || ANSWERS.includes(code))
    : issues;
  if (said.length === 0) return;
  // Loaded on demand, as what it colours its words with.
  const { issueLines } = await import('./failure.ts');
  for (const issue of said) sayOnError(`${issueLines(issue, translate)}\n`);
}
