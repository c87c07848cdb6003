import type { Translator } from '../../messages/translator.ts';
import type { Invocation } from '../spec.ts';
import type { Progress } from './types.ts';

const NONE: Progress = {
  begin() {},
  of: () => () => {},
  received() {},
  reading: () => (source) => source,
  end() {},
};

/** Only on a terminal that can wipe a line, after a second of the command, and not with `--quiet` or in CI: a log holds no bar. */
export async function progressOf(invocation: Invocation, translate: Translator): Promise<Progress> {
  const { CI, TERM } = process.env;
  if (invocation.flags.quiet || CI || TERM === 'dumb' || process.stderr.isTTY !== true) return NONE;
  // Loaded on demand: nobody else looks.
  const { shown } = await import('./shown.ts');
  return shown(invocation, translate);
}
