import type { Translator } from '../messages/translator.ts';
import type { Invocation } from './spec.ts';

/** A bar on standard error, for work that lasts. */
export interface Progress {
  update(done: number, of: number): void;
  /** Wipes the bar. */
  end(): void;
}

/** First sign of life. */
const AFTER_MS = 1000;
const EVERY_MS = 100;
const WIDTH = 30;

/** Only on a terminal, only after a second, and not with --quiet: a log holds no bar. */
export function progressOf({ flags }: Invocation, translate: Translator): Progress {
  const { stderr } = process;
  if (stderr.isTTY !== true || flags.quiet || process.env.CI) return { update() {}, end() {} };
  const started = performance.now();
  let shown = 0;
  return {
    update(done, of) {
      const now = performance.now();
      if (now - started < AFTER_MS || now - shown < EVERY_MS || of === 0) return;
      shown = now;
      const part = Math.min(1, done / of);
      const filled = Math.round(part * WIDTH);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
      stderr.write(`\r${bar} ${translate.numbers.percent(part, 0)}`);
    },
    end() {
      if (shown > 0) stderr.write(`\r${' '.repeat(WIDTH + 8)}\r`);
    },
  };
}
