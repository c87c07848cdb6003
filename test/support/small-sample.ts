import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.ts';

/**
 * The sample with the organisations of one number in `every`, and those of `kept`: all its columns, years, regions and kinds of
 * rows, for what asks that a command runs and not what it finds in so many organisations.
 */
export function smallSample(every: number, kept: readonly string[] = []): string {
  const [header = '', ...rows] = readFileSync(join(ROOT, 'data/samples/psoc-fictif.csv'), 'utf8').split('\n');
  const number = header.split(',').indexOf('No organisme');
  const some = rows.filter((row) => {
    const id = row.split(',')[number] ?? '';
    return kept.includes(id) || Number(/\d+$/.exec(id)?.[0] ?? 1) % every === 0;
  });
  return `${[header, ...some].join('\n')}\n`;
}
