import type { AnyIssue } from '../base/issue.ts';
import type { Translator } from '../messages/translator.ts';
import { issueLines } from './failure.ts';
import type { Invocation } from './spec.ts';

/** Says issues on standard error; with `--quiet`, errors only. */
export function tell(issues: readonly AnyIssue[], { flags }: Invocation, translate: Translator): void {
  for (const issue of issues) {
    if (flags.quiet && issue.level !== 'error') continue;
    process.stderr.write(`${issueLines(issue, translate)}\n`);
  }
}
