import { createInterface } from 'node:readline/promises';
import { printable } from '../../../base/text.ts';
import type { Translator } from '../../../messages/translator.ts';
import type { Ask } from './propose.ts';

/** Asks on the terminal, where there is one on both sides; a blank answer leaves the point to be decided later. */
export function asker(translator: Translator): Ask {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return async () => undefined;
  const { ui } = translator.texts;
  return async ({ candidates, issue }) => {
    const choices = candidates.map((candidate, index) => `  ${index + 1}. ${printable(candidate)}`);
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    try {
      const question = [printable(translator.say(issue)), ...choices, ui.initQuestion].join('\n');
      const answer = (await lines.question(`${question} `)).trim();
      return candidates[Number(answer) - 1] ?? candidates.find((candidate) => candidate === answer);
    } finally {
      lines.close();
    }
  };
}
