import type { Level } from '../../base/issue.ts';

/** One line in the review of a change, or in the log of a job. */
export interface Annotation {
  readonly level: Level;
  /** Path from the root of the workspace; undefined when the file lies outside of it. */
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly title: string;
  readonly message: string;
}

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * Workflow commands of GitHub Actions, one a line. Escapes as the runner decodes them (actions/toolkit,
 * `command.ts`). No `col`: it is honoured only with `endColumn` on the same line (actions/runner issue 4167).
 */
export function github(annotations: readonly Annotation[]): string {
  return annotations.map(command).join('');
}

function command({ level, file, line, title, message }: Annotation): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${property(file)}`]),
    ...(file === undefined || line === undefined ? [] : [`line=${line}`]),
    `title=${property(title)}`,
  ];
  return `::${COMMANDS[level]} ${properties.join(',')}::${data(message)}\n`;
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
