// The manual as pages for `man`, written from the command table.
import type { HelpTexts } from '../messages/help.ts';
import type { ManTexts } from '../messages/man.ts';
import { COMMANDS } from './commands/index.ts';
import { type FlagName, localised, optionFor } from './flags.ts';
import type { CommandSpec } from './spec.ts';

export interface ManOptions {
  readonly lang: 'fr' | 'en';
  readonly help: HelpTexts;
  readonly texts: ManTexts;
  readonly version: string;
}

/**
 * The manual of one language as pages for `man`, file name → roff (man(7)): one of the whole, `equite.1` in French and
 * `equite-en.1`, and one a command under the name that the language gives it (`equite-mesurer.1`, `equite-measure.1`).
 */
export function manPages(options: ManOptions): ReadonlyMap<string, string> {
  const pages = COMMANDS.map(
    (spec) => [`equite-${nameOf(spec, options)}.1`, commandPage(spec, options)] as const,
  );
  return new Map([[options.lang === 'fr' ? 'equite.1' : 'equite-en.1', mainPage(options)], ...pages]);
}

const nameOf = ({ name, alias }: CommandSpec, { lang }: ManOptions): string => (lang === 'fr' ? alias : name);

function mainPage(options: ManOptions): string {
  const { help, texts, lang } = options;
  return page(lang === 'fr' ? 'equite' : 'equite-en', options, [
    section(texts.name, [`equite \\- ${roff(texts.purpose)}`]),
    section(texts.synopsis, [`.B equite`, roff(localised('[command] [options] …', help))]),
    section(texts.description, paragraphs([help.description, texts.languages, texts.threads])),
    section(
      texts.commands,
      COMMANDS.flatMap((spec) => [
        '.TP',
        `\\fB${roff(nameOf(spec, options))}\\fR`,
        roff(help.commands[spec.name].summary),
      ]),
    ),
    section(texts.exit, exitCodes(texts)),
    section(texts.files, tagged([['equite.yaml', texts.settingsFile]])),
    section(texts.see, [
      COMMANDS.map((spec) => `\\fBequite\\-${roff(nameOf(spec, options))}\\fR(1)`).join(',\n'),
    ]),
  ]);
}

function commandPage(spec: CommandSpec, options: ManOptions): string {
  const { help, texts } = options;
  const name = nameOf(spec, options);
  const { summary, examples } = help.commands[spec.name];
  return page(`equite-${name}`, options, [
    section(texts.name, [`equite\\-${roff(name)} \\- ${roff(summary)}`]),
    section(texts.synopsis, [
      `.B equite ${roff(name)}`,
      roff(`${localised(`[options] ${spec.args}`, help)}`),
    ]),
    section(texts.arguments, argumentsOf(spec, help)),
    section(
      texts.options,
      [...spec.flags, ...HELP].flatMap((flag) => optionOf(flag, spec, help)),
    ),
    section(texts.examples, ['.nf', ...examples.split('\n').map(roff), '.fi']),
    section(texts.exit, exitCodes(texts)),
    section(texts.see, [`\\fB${options.lang === 'fr' ? 'equite' : 'equite\\-en'}\\fR(1)`]),
  ]);
}

const HELP = ['help'] as const;

function optionOf(flag: FlagName | 'help', spec: CommandSpec, help: HelpTexts): string[] {
  if (flag === 'help') return tagged([['-h, --help', help.helpFlag]]);
  const { flags, description, argChoices } = optionFor(flag, help, spec.formats);
  const choices = argChoices ? ` (${help.choicesWord} ${argChoices.join(', ')})` : '';
  return tagged([[flags, `${description}${choices}`]]);
}

const argumentsOf = ({ args, arguments: named = [] }: CommandSpec, help: HelpTexts): string[] =>
  tagged(
    args
      .split(' ')
      .filter((word) => word !== '')
      .map((word, i) => [localised(word, help), help[named[i] ?? 'file']]),
  );

const exitCodes = (texts: ManTexts): string[] =>
  tagged([
    ['0', texts.ran],
    ['1', texts.found],
    ['2', texts.couldNot],
  ]);

const tagged = (entries: readonly (readonly [string, string])[]): string[] =>
  entries.flatMap(([tag, text]) => ['.TP', `\\fB${roff(tag)}\\fR`, roff(text)]);

const paragraphs = (texts: readonly string[]): string[] => texts.flatMap((text) => ['.PP', roff(text)]);

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`.SH ${roff(title)}`, ...lines];

const page = (
  name: string,
  { texts, version }: ManOptions,
  sections: readonly (readonly string[])[],
): string =>
  `${[`.TH "${roff(name.toUpperCase())}" "1" "" "equite ${roff(version)}" "${roff(texts.manual)}"`, '.nh', '.ad l', ...sections.flat()].join('\n')}\n`;

/** Text as roff: what it would take for an escape, a request or a hyphen that may be broken is none. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('\u00a0', '\\~')
    .replace(/^([.'])/gm, '\\&$1');
