import type { HelpTexts } from '../../messages/help.ts';
import { isRepeatable, optionFor } from '../flags.ts';
import type { CommandSpec } from '../spec.ts';

/** A flag as shells complete it. */
export interface Flag {
  /** `--output`, and `-o` where there is one. */
  readonly long: string;
  readonly short: string | undefined;
  readonly help: string;
  /** What stands after it: nothing, a file, or a word of its own. */
  readonly takes: 'nothing' | 'file' | 'word';
  /** The name of what it takes, in the reader's language. */
  readonly value: string;
  readonly choices: readonly string[];
  readonly repeatable: boolean;
}

/** A command by the name that its reader's language gives it, and by the other. */
export interface CompletedCommand {
  readonly name: string;
  readonly other: string;
  readonly summary: string;
  readonly flags: readonly Flag[];
  /** Words that stand for its arguments; none: files. */
  readonly words: readonly string[];
}

/** Shells whose completion is written. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/** The command table as shells complete it: French names in French, English names in English, both understood. */
export function completionTable(
  commands: readonly CommandSpec[],
  texts: HelpTexts,
  french: boolean,
): readonly CompletedCommand[] {
  return commands.map((spec) => ({
    name: french ? spec.alias : spec.name,
    other: french ? spec.name : spec.alias,
    summary: firstClause(texts.commands[spec.name].summary),
    words: spec.arguments?.[0] === 'shell' ? SHELLS : [],
    flags: [
      ...spec.flags.map((name): Flag => {
        const option = optionFor(name, texts, spec.formats);
        const [, value = ''] = /<([^>]*)>/.exec(option.flags) ?? [];
        return {
          long: option.long ?? '',
          short: option.short,
          help: firstClause(option.description),
          takes: value === '' ? 'nothing' : isPath(value, texts) ? 'file' : 'word',
          value,
          choices: option.argChoices ?? [],
          repeatable: isRepeatable(name),
        };
      }),
      HELP(texts),
    ],
  }));
}

const HELP = (texts: HelpTexts): Flag => ({
  long: '--help',
  short: '-h',
  help: texts.helpFlag,
  takes: 'nothing',
  value: '',
  choices: [],
  repeatable: false,
});

const isPath = (value: string, { placeholders }: HelpTexts): boolean =>
  [placeholders.FILE, placeholders.FOLDER].includes(value);

/** Letters of a help that fit beside a name in a list. */
const MOST = 90;

/** The first part of a help, cut at a word where it is too long for a list. */
function firstClause(text: string): string {
  const clause = text.split(/[\n;]/)[0]!.trim();
  if (clause.length <= MOST) return clause;
  return `${clause.slice(0, MOST).replace(/[\s(,:\u00a0]+\S*$/, '')} …`;
}
