import { CommanderError, type Option } from 'commander';
import { Refusal } from '../base/issue.ts';
import type { Lang } from '../messages/catalogue.ts';
import type { HelpTexts } from '../messages/help.ts';
import { COMMANDS } from './commands/index.ts';
import { type FlagValues, isRepeatable, localised, optionFor } from './flags.ts';
import { LocalCommand } from './local-command.ts';
import type { Command } from './spec.ts';
import { wipeError } from './standard-error.ts';
import { writeAtOnce } from './standard-output.ts';
import { isCleanExit, usageIssue } from './usage-errors.ts';
import { VERSION } from './version.ts';

/** Parses the command line, runs the command, reports what went wrong; returns the exit code. */
export async function run(argv: readonly string[], lang: Lang): Promise<number> {
  const texts: HelpTexts =
    lang === 'fr'
      ? (await import('../messages/fr/help.ts')).help
      : (await import('../messages/en/help.ts')).help;
  const outcome: Outcome = { code: 0, lang };
  const program = buildProgram(argv, texts, outcome);
  if (argv.length === 0) {
    writeAtOnce(program.helpInformation());
    return 0;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return outcome.code;
  } catch (error) {
    if (isCleanExit(error)) return 0;
    const { reportFailure } = await import('./failure.ts');
    const debug = argv.includes('--debug');
    return error instanceof CommanderError
      ? reportFailure(new Refusal(usageIssue(error)), lang, debug)
      : reportFailure(error, outcome.lang, debug);
  } finally {
    wipeError();
  }
}

/** A flag typed twice would leave one of its values unheard: refused, unless it is repeatable by design. */
function onceOnly(command: LocalCommand, option: Option): void {
  let before: string | undefined;
  command.on(`option:${option.name()}`, (value: string | null) => {
    const now = value ?? '';
    if (before !== undefined) {
      const args = {
        option: option.long ?? option.flags,
        none: now === '' ? 'yes' : 'no',
        before,
        value: now,
      };
      throw new Refusal({ level: 'error', code: 'option-repeated', args });
    }
    before = now;
  });
}

/** What a command leaves behind: its exit code, and the language that its settings ask for. */
interface Outcome {
  code: number;
  lang: Lang;
}

function buildProgram(argv: readonly string[], texts: HelpTexts, outcome: Outcome): LocalCommand {
  const program = new LocalCommand(texts, 'equite');
  const lang = optionFor('lang', texts, []);
  program
    .description(texts.description)
    .version(VERSION, '-V, --version', texts.versionFlag)
    .helpCommand(localised('help [command]', texts), texts.helpCommand)
    .addOption(lang);
  onceOnly(program, lang);
  for (const spec of COMMANDS) {
    // A command that is not named is not run, and no help says more of its flags than that it has some.
    const named = argv.includes(spec.name) || argv.includes(spec.alias);
    addCommand(program, named ? spec : { ...spec, flags: spec.flags.slice(0, 1) }, texts, outcome);
  }
  return program;
}

function addCommand(program: LocalCommand, spec: Command, texts: HelpTexts, outcome: Outcome): void {
  const { summary, examples } = texts.commands[spec.name];
  const command = program
    .command(`${spec.name} ${localised(spec.args, texts)}`)
    .alias(spec.alias)
    .summary(summary)
    .description(`${summary}\n\n${texts.examples}\n${indent(examples)}`);
  command.registeredArguments.forEach((argument, i) => {
    argument.description = texts[spec.arguments?.[i] ?? 'file'];
  });
  if (spec.freeFlags) command.allowUnknownOption();
  for (const name of spec.flags) {
    const option = optionFor(name, texts, spec.formats);
    command.addOption(option);
    if (!isRepeatable(name)) onceOnly(command, option);
  }
  // commander gives the arguments, then the flags, then the command itself.
  command.action(async (...given: (string | string[])[]) => {
    const args = given.slice(0, command.registeredArguments.length).flat();
    const flags = command.opts<FlagValues>();
    const { body } = await spec.load();
    const speak = (lang: Lang) => {
      outcome.lang = lang;
    };
    outcome.code = await body({
      args,
      flags,
      lang: outcome.lang,
      speak,
      formats: spec.formats,
      commands: COMMANDS,
    });
  });
}

const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
