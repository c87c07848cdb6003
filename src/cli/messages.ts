import type { AnyIssue } from '../base/issue.ts';
import type { Translator } from '../messages/translator.ts';
import { issueLines } from './failure.ts';
import type { Invocation } from './spec.ts';
import { sayOnError } from './standard-error.ts';

/** Says issues on standard error; with `--quiet`, errors only. */
export function tell(issues: readonly AnyIssue[], { flags }: Invocation, translate: Translator): void {
  for (const issue of issues) {
    if (flags.quiet && issue.level !== 'error') continue;
    sayOnError(`${issueLines(issue, translate)}\n`);
  }
}
