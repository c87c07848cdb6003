import { chalkStderr } from 'chalk';
import { type AnyIssue, Refusal } from '../base/issue.ts';
import { printable, printableLines } from '../base/text.ts';
import type { Lang } from '../messages/catalogue.ts';
import { type Translator, translator } from '../messages/translator.ts';
import { withMoney } from '../report/words/issue-money.ts';
import { sayOnError } from './standard-error.ts';
import { VERSION } from './version.ts';

/** Says on standard error why the run could not go on; returns exit code 2. */
export async function reportFailure(error: unknown, lang: Lang, debug: boolean): Promise<number> {
  const translate = await translator(lang);
  for (const issue of issuesOf(error)) sayOnError(`${issueLines(issue, translate)}\n`);
  if (debug && error instanceof Error && error.stack) sayOnError(`${printableLines(error.stack)}\n`);
  return 2;
}

function issuesOf(error: unknown): readonly AnyIssue[] {
  if (error instanceof Refusal) return error.issues;
  // Whatever asks for the folder that a person is in fails so when it was removed meanwhile.
  if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') {
    return [{ level: 'error', code: 'working-folder-gone', args: {} }];
  }
  return [{ level: 'error', code: 'crash', args: { version: VERSION, message: String(error) } }];
}

/** An issue for standard error: what, where, how often, and what to type next. */
export function issueLines(issue: AnyIssue, translate: Translator): string {
  const { ui } = translate.texts;
  const paint = { error: chalkStderr.red.bold, warning: chalkStderr.yellow, note: chalkStderr.dim };
  const head = paint[issue.level](`${ui.issueLevel[issue.level]}${ui.colon}`);
  const place = issue.places?.[0];
  const where = place
    ? ` (${printable(place.file)}, ${translate.fill(ui.line, { line: String(place.line) })})`
    : '';
  const advice = translate.advise(issue);
  const next = advice === undefined ? '' : `\n  → ${advice}`;
  return `${head}${translate.say(withMoney(issue, translate))}${where}${next}`;
}
