import { Command, Help, type Option } from 'commander';
import type { HelpTexts } from '../messages/help.ts';
import { localised } from './flags.ts';
import { writeAtOnce } from './standard-output.ts';

/** commander speaks English only: this subclass says its headings and defaults in the reader's language. */
export class LocalCommand extends Command {
  private readonly texts: HelpTexts;

  constructor(texts: HelpTexts, name?: string) {
    super(name);
    this.texts = texts;
    this.helpOption('-h, --help', texts.helpFlag);
    this.exitOverride();
    this.showSuggestionAfterError(true);
    // Errors are rewritten in `usage-errors.ts`; commander must not print its own.
    this.configureOutput({ outputError: () => {}, writeOut: writeAtOnce });
  }

  override createCommand(name?: string): LocalCommand {
    return new LocalCommand(this.texts, name);
  }

  override createHelp(): Help {
    return Object.assign(new LocalHelp(this.texts), this.configureHelp());
  }
}

class LocalHelp extends Help {
  private readonly texts: HelpTexts;
  private readonly titles: Readonly<Record<string, string>>;

  constructor(texts: HelpTexts) {
    super();
    this.texts = texts;
    this.titles = {
      'Usage:': texts.usage,
      'Arguments:': texts.arguments,
      'Options:': texts.options,
      'Commands:': texts.commandsTitle,
    };
  }

  override styleTitle(title: string): string {
    return this.titles[title] ?? title;
  }

  override commandUsage(command: Command): string {
    return localised(super.commandUsage(command), this.texts);
  }

  override subcommandTerm(command: Command): string {
    return localised(super.subcommandTerm(command), this.texts);
  }

  override optionDescription(option: Option): string {
    const choices = option.argChoices ? ` (${this.texts.choicesWord} ${option.argChoices.join(', ')})` : '';
    return `${option.description}${choices}`;
  }
}
