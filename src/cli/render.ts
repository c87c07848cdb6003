import type { Translator } from '../messages/translator.ts';
import type { CsvStyle } from '../report/formats/csv.ts';
import { markdown } from '../report/formats/markdown.ts';
import { terminal } from '../report/formats/terminal.ts';
import type { Report } from '../report/model.ts';
import { type Condition, parseCondition } from './fail-on.ts';
import { terminalOptions } from './output.ts';
import type { Invocation } from './spec.ts';

/** A report in the format that people asked for: Markdown, or a table for the terminal. */
export const reportText = (
  report: Report,
  format: string,
  invocation: Invocation,
  translate: Translator,
): string =>
  format === 'md' ? markdown(report, translate) : terminal(report, translate, terminalOptions(invocation));

/** The style of `--csv-style`, whose values commander has checked. */
export const csvStyleOf = ({ flags }: Invocation, otherwise: CsvStyle = 'standard'): CsvStyle =>
  (flags.csvStyle as CsvStyle | undefined) ?? otherwise;

/** The conditions of `--fail-on`; throws Refusal for one that is none. */
export const conditionsOf = ({ flags }: Invocation): Condition[] =>
  ((flags.failOn ?? []) as string[]).map(parseCondition);
