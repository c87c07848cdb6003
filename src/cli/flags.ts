// The flags that commands share: same name, same help, same meaning everywhere.
import { InvalidArgumentError, Option } from 'commander';
import { MOST_LARGEST } from '../clean/amounts.ts';
import { AMOUNT_SCALES } from '../clean/types.ts';
import { MOST_FEWEST, WIDEST_BAND } from '../measure/comparable-funding/limits.ts';
import type { HelpTexts } from '../messages/help.ts';

export type FlagName = keyof HelpTexts['flags'];

/** Flags shared by every command that reads files: same name, same help, same meaning everywhere. */
export const READING_FLAGS = [
  'map',
  'set',
  'across',
  'fillDown',
  'header',
  'encoding',
  'delimiter',
  'decimal',
  'amountsIn',
  'largestAmount',
  'sheet',
  'regions',
  'period',
  'fiscalStart',
  'where',
  'sameAs',
  'homonyms',
] as const satisfies readonly FlagName[];

/** Flags that say what fails, and how sentences and numbers are written. */
export const WRITING_FLAGS = [
  'failOn',
  'lang',
  'locale',
  'currency',
  'color',
  'quiet',
  'debug',
] as const satisfies readonly FlagName[];

/** Flags of what chance alone may do to a figure. */
export const CHANCE_FLAGS = ['draws', 'fewest', 'band', 'seed'] as const satisfies readonly FlagName[];

/** Flags that say where the result goes and how it looks. */
export const RESULT_FLAGS = [
  'settings',
  'format',
  'json',
  'output',
  'csvStyle',
  'csvNames',
  ...WRITING_FLAGS,
] as const satisfies readonly FlagName[];

/** A flag: how it is typed, and what its text becomes. Types of values are read from here, see `FlagValues`. */
interface FlagSpec {
  readonly flags: string;
  readonly choices?: readonly string[];
  /** A flag that may be typed several times gathers its values: turns each text into one, or throws. */
  readonly gather?: (text: string) => unknown;
  /** Turns the text of a flag that is typed once into its value, or throws. */
  readonly parse?: (text: string) => unknown;
}

const FLAGS = {
  map: { flags: '--map <ROLE=COLUMN>', gather: pair('map-form') },
  set: { flags: '--set <ROLE=VALUE>', gather: pair('set-form') },
  across: { flags: '--across <COLUMN=LABEL>', gather: (text) => text },
  fillDown: { flags: '--fill-down <COLUMN>', gather: (text) => text },
  header: { flags: '--no-header' },
  encoding: { flags: '--encoding <NAME>' },
  delimiter: { flags: '--delimiter <CHARACTER>' },
  decimal: { flags: '--decimal <MARK>', choices: ['.', ','] },
  amountsIn: { flags: '--amounts-in <UNIT>', choices: AMOUNT_SCALES },
  largestAmount: { flags: '--largest-amount <AMOUNT>', parse: largest },
  sheet: { flags: '--sheet <NAME>', gather: (text) => text },
  regions: { flags: '--regions <SYSTEM>', choices: ['rss', 'admin', 'free'] },
  period: { flags: '--period <LABEL>' },
  fiscalStart: { flags: '--fiscal-start <MONTH>', gather: from1(12, 'month-number') },
  where: { flags: '--where <COLUMN=VALUE>', gather: pair('where-form') },
  sameAs: { flags: '--same-as <FILE>' },
  homonyms: { flags: '--homonyms <HOW>', choices: ['apart', 'together', 'separes', 'ensemble'] },
  pairs: { flags: '--pairs' },
  unit: { flags: '--unit <UNIT>', choices: ['organisation', 'row'] },
  by: { flags: '--by <ROLE[,ROLE]>', gather: grouping },
  comparable: { flags: '--comparable <ROLE[,ROLE]>', gather: (text) => text },
  org: { flags: '--org <NAME>' },
  reference: { flags: '--reference <REFERENCE>' },
  floors: { flags: '--floors <FILE>' },
  floorMoney: { flags: '--floor-money <MONEY>', choices: ['mission', 'all'] },
  envelope: { flags: '--envelope <AMOUNT>', gather: (text) => text },
  between: { flags: '--between <RULE>', gather: (text) => text },
  within: { flags: '--within <RULE>', gather: (text) => text },
  used: { flags: '--used <COLUMN>' },
  minimum: { flags: '--minimum <AMOUNT>' },
  belowMinimum: { flags: '--below-minimum <HOW>', choices: ['nothing', 'minimum'] },
  maximum: { flags: '--maximum <AMOUNT>' },
  cap: { flags: '--cap <SHARE:COLUMN>' },
  keep: { flags: '--keep <AMOUNT>' },
  new: { flags: '--new <COLUMN=VALUE:AMOUNT>' },
  protect: { flags: '--protect <COLUMN=VALUE:AMOUNT>' },
  need: { flags: '--need <COLUMN>' },
  shares: { flags: '--shares <FILE>' },
  index: { flags: '--index <FILE>' },
  base: { flags: '--base <LABEL>' },
  indexation: { flags: '--indexation <RATE>' },
  break: { flags: '--break <LABEL>' },
  requested: { flags: '--requested <COLUMN>' },
  replay: { flags: '--replay <NAME>', gather: (text) => text },
  sort: { flags: '--sort <ORDER>', choices: ['gap', 'ratio', 'amount', 'wealth', 'name'] },
  per: { flags: '--per <COLUMN>', gather: (text) => text },
  factor: { flags: '--factor <COLUMN>', gather: (text) => text },
  draws: { flags: '--draws <N>', parse: whole },
  fewest: { flags: '--fewest <N>', parse: from1(MOST_FEWEST, 'fewest-number') },
  band: { flags: '--band <N>', parse: from1(WIDEST_BAND, 'band-number') },
  seed: { flags: '--seed <N>', parse: whole },
  folder: { flags: '-o, --output <FOLDER>' },
  for: { flags: '--for <ROLE=LABEL>', gather: pair('for-form') },
  sections: { flags: '--sections <LIST>' },
  public: { flags: '--public' },
  allClaims: { flags: '--all-claims' },
  docxTemplate: { flags: '--template <FILE>' },
  table: { flags: '--table <NAME>' },
  money: { flags: '--money <MONEY>', choices: ['mission', 'all'] },
  region: { flags: '--region <NAME>' },
  territory: { flags: '--territory <COLUMN>' },
  count: { flags: '--count <COLUMN>' },
  format: { flags: '--format <FORMAT>' },
  json: { flags: '--json' },
  output: { flags: '-o, --output <FILE>' },
  csvNames: { flags: '--csv-names <NAMES>', choices: ['words', 'keys'] },
  csvStyle: { flags: '--csv-style <STYLE>', choices: ['standard', 'excel-fr', 'excel-en'] },
  failOn: { flags: '--fail-on <CONDITION>', gather: (text) => text },
  settings: { flags: '--settings <FILE>' },
  force: { flags: '--force' },
  template: { flags: '--template' },
  kind: { flags: '--kind <KIND>' },
  all: { flags: '--all' },
  everything: { flags: '--all' },
  choose: { flags: '--choose' },
  schema: { flags: '--schema <COMMAND>' },
  lang: { flags: '--lang <LANGUAGE>', choices: ['fr', 'en'] },
  locale: { flags: '--locale <LOCALE>', choices: ['fr-CA', 'fr-FR', 'en-CA'] },
  currency: { flags: '--currency <SIGN>' },
  color: { flags: '--no-color' },
  quiet: { flags: '-q, --quiet' },
  debug: { flags: '--debug' },
} as const satisfies Record<FlagName, FlagSpec>;

/** What a flag gives: a list where it may be typed several times, true or false where it takes nothing, else a value or a text. */
type ValueOf<Spec extends FlagSpec> = Spec extends { readonly gather: (text: string) => infer Value }
  ? readonly Value[]
  : Spec extends { readonly parse: (text: string) => infer Value }
    ? Value
    : Spec extends { readonly choices: readonly (infer Choice)[] }
      ? Choice
      : Spec['flags'] extends `${string}<${string}`
        ? string
        : boolean;

/** Values of some flags by their names in the table, as the parsers return them; undefined where a flag is not typed. */
export type FlagValues<Name extends FlagName = FlagName> = {
  readonly [Key in Name]?: ValueOf<(typeof FLAGS)[Key]>;
};

/** An option whose value is kept under its name in the table: `--output` may be of a file or of a folder. */
class NamedOption extends Option {
  private readonly key: FlagName;

  constructor(key: FlagName, flags: string, description: string) {
    super(flags, description);
    this.key = key;
  }

  override attributeName(): string {
    return this.key;
  }
}

/** What a person types is named in their language: `<FILE>` is `<FICHIER>` in French. */
export function localised(notation: string, { placeholders }: HelpTexts): string {
  const words: Readonly<Record<string, string>> = placeholders;
  return notation.replace(/[A-Z]{4,}|(?<=\[)[a-z]+(?=\])/g, (word) => words[word] ?? word);
}

/** commander's option for a flag. `formats` are the values `--format` takes in this command. */
export function optionFor(name: FlagName, texts: HelpTexts, formats: readonly string[]): Option {
  const spec: FlagSpec = FLAGS[name];
  const option = new NamedOption(name, localised(spec.flags, texts), texts.flags[name]);
  const choices = name === 'format' ? formats : spec.choices;
  if (choices) option.choices([...choices]);
  const { gather, parse } = spec;
  if (parse) option.argParser(parse);
  if (gather) {
    option.argParser((text: string, before: readonly unknown[] | undefined) => [
      ...(before ?? []),
      gather(text),
    ]);
  }
  return option;
}

/** Whether a flag may be typed several times: the others are refused the second time. */
export const isRepeatable = (name: FlagName): boolean => 'gather' in FLAGS[name];

/** `ROLE=COLUMN`: split at the first `=`, so that a header may hold one. The code names the sentence of a refusal. */
function pair(code: string): (text: string) => readonly [string, string] {
  return (text) => {
    const at = text.indexOf('=');
    if (at <= 0 || at === text.length - 1) throw new InvalidArgumentError(code);
    return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  };
}

/** A whole number from 0 on. */
function whole(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0 || text.trim() === '') {
    throw new InvalidArgumentError('whole-number');
  }
  return value;
}

/** An amount above 0, as large as sums can still hold. */
function largest(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= MOST_LARGEST)) throw new InvalidArgumentError('largest-form');
  return value;
}

/** A whole number from 1 to `most`, as the settings file takes it. The code names the sentence of a refusal. */
function from1(most: number, code: string): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1 || value > most) throw new InvalidArgumentError(code);
    return value;
  };
}

function grouping(text: string): readonly string[] {
  const roles = text.split(',').map((role) => role.trim());
  if (roles.some((role) => role === '')) throw new InvalidArgumentError('by-empty');
  return roles;
}
