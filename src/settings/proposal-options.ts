import type { AnyIssue } from '../base/issue.ts';
import { compareLabels, fold, printable } from '../base/text.ts';
import type { Cleaned } from '../clean/types.ts';
import { BAND, DEFAULT_DEALS, FEWEST } from '../measure/comparable-funding/limits.ts';
import type { Translator } from '../messages/translator.ts';
import { DEFAULT_SUPPRESSION } from '../study/disclosure/rules.ts';

/** A comment line of YAML, safe to print. */
export const comment = (text: string): string => `# ${printable(text).replace(/\s+$/, '')}`;
/** JSON's quoting is YAML's. */
export const quoted = (text: string): string => JSON.stringify(text);

const PERIODS_SHOWN = 6;
const PAIRS_SHOWN = 8;

/**
 * What could be said and is not, under its headings: each option stands commented, its lines deeper than the first where
 * it takes several, ready to be uncommented. Criteria and labels are those of the files where they have any.
 */
export function optionalBlocks(
  cleaned: Cleaned,
  issues: readonly AnyIssue[],
  translator: Translator,
): readonly (readonly string[])[] {
  const { ui } = translator.texts;
  const data = dataOf(cleaned);
  const block = (heading: string, options: readonly string[]) => [comment(heading), ...options.map(comment)];
  return [
    block(ui.initOptional, common(cleaned, issues, data, ui)),
    block(ui.initOptions.comparableHeading, comparable(data, ui.initOptions)),
    block(ui.initOptions.gapsHeading, gaps(ui.initOptions)),
    block(ui.initOptions.trendHeading, trend(data, ui.initOptions)),
    block(ui.initOptions.scenariosHeading, scenarios(ui.initOptions)),
    block(ui.initOptions.reportsHeading, reports(data, translator)),
  ];
}

type Ui = Translator['texts']['ui'];
type Words = Ui['initOptions'];

/** What the examples are made of. */
interface Data {
  readonly periods: readonly string[];
  readonly regions: readonly string[];
  /** Core operating funding, by what its label says; else the first mode. */
  readonly mode: string | undefined;
  readonly has: (role: string) => boolean;
  /** The role that says what kind of organisation it is, or the one that comes nearest. */
  readonly kind: string;
  /** A column of numbers; a name to replace where no role is one. */
  readonly number: string;
}

function dataOf({ dataset: { labels, numbers } }: Cleaned): Data {
  const sorted = (role: string) => [...(labels.get(role)?.values ?? [])].sort(compareLabels);
  return {
    periods: sorted('period'),
    regions: sorted('region'),
    mode: sorted('mode').find((label) => fold(label).includes('mission')) ?? sorted('mode')[0],
    has: (role) => labels.has(role),
    kind: ['typology', 'sector'].find((role) => labels.has(role)) ?? 'typology',
    number: numbers.has('population') ? 'population' : 'budget',
  };
}

function common(
  { ledger, files }: Cleaned,
  issues: readonly AnyIssue[],
  { periods, mode }: Data,
  ui: Ui,
): string[] {
  const last = periods.at(-1);
  const duplicates = ledger.reasons.find(({ code }) => code === 'duplicate-row');
  const pairs = issues.flatMap(({ code, args }) =>
    code === 'names-alike' && Array.isArray(args.pairs) ? args.pairs : [],
  );
  return [
    ...(last === undefined
      ? []
      : [`period: ${quoted(last)}  # ${ui.initPeriods} ${periods.slice(-PERIODS_SHOWN).join(', ')}`]),
    ...(dated(files, issues) ? [`fiscal_start: 4  # ${ui.initFiscalStart}`] : []),
    ...(mode === undefined ? [] : [`where: {mode: ${quoted(mode)}}  # ${ui.initOptions.where}`]),
    `unit: organisation  # ${ui.initUnit}`,
    `by: [region, sector]  # ${ui.initBy}`,
    ...(duplicates ? [`merge_duplicates: true  # ${ui.initDuplicates} ${duplicates.rows}`] : []),
    ...(issues.some(({ code }) => code === 'name-in-regions')
      ? [`homonyms: together  # ${ui.initHomonyms}`]
      : []),
    `same_as:  # ${ui.initSameAs}`,
    `  "${ui.initSameAsExample.from}": "${ui.initSameAsExample.to}"`,
    ...pairs.slice(0, PAIRS_SHOWN).map((pair) => `  # ${pair}`),
  ];
}

/** Whether dates are the periods of some file, or the only columns that could be. */
const dated = (files: Cleaned['files'], issues: readonly AnyIssue[]): boolean =>
  issues.some(({ code }) => code === 'period-calendar-dates') ||
  files.some(({ roles }) => roles.some(({ column }) => column.because.code === 'role-only-dates'));

/** One line a layer, then one a preset, then how to say several at once. */
function comparable({ kind, number, regions, has }: Data, words: Words): string[] {
  const [one, two] = [quoted(regions[0] ?? ''), quoted(regions[1] ?? '')];
  const line = (value: string, remark: string) => `comparable: ${value}  # ${remark}`;
  return [
    line(`"${kind}"`, words.exact),
    line(`"${kind},${number}:50000/200000"`, words.coarsened),
    line(`"${kind},near=${number}:2,k=10,caliper=0.2"`, words.nearest),
    ...(has('region') ? [line(`"${kind},other=region"`, words.other)] : []),
    ...(regions.length < 2 ? [] : [line(`{exact: ${kind}, only: {region: [${one}, ${two}]}}`, words.only)]),
    ...(has('typology') ? [line('{preset: same-typology}', words.sameTypology)] : []),
    ...(has('typology') && regions.length >= 2
      ? [line(`{preset: two-regions, args: [${one}, ${two}]}`, words.twoRegions)]
      : []),
    ...(has('typology') && has('sector')
      ? [line('{preset: same-federation, args: sector}', words.sameFederation)]
      : []),
    ...(has('region') ? [line('{preset: elsewhere, args: region}', words.elsewhere)] : []),
    `comparable:  # ${words.several}`,
    `  - {name: ${quoted(words.firstName)}, exact: ${kind}}`,
    `  - {name: ${quoted(words.secondName)}, exact: ${kind}, nearest: {${number}: 1}, k: 5}`,
  ];
}

const gaps = (words: Words): string[] => [
  `reference: median-elsewhere  # ${words.reference}`,
  `floors: ${quoted(words.floorsFile)}  # ${words.floors}`,
  `floor_money: all  # ${words.floorMoney}`,
  `per: [participants]  # ${words.per}`,
  `factors: [budget]  # ${words.factors}`,
  `draws: ${DEFAULT_DEALS}  # ${words.draws}`,
  `fewest: ${FEWEST}  # ${words.fewest}`,
  `band: ${100 * BAND}  # ${words.band}`,
  `seed: 1  # ${words.seed}`,
  `largest_amount: 1e15  # ${words.largestAmount}`,
];

function trend({ periods }: Data, words: Words): string[] {
  const last = quoted(periods.at(-1) ?? words.period);
  return [
    `index: canada  # ${words.index}`,
    `base: ${last}  # ${words.base}`,
    `indexation: "2%"  # ${words.indexation}`,
    `break: ${last}  # ${words.break}`,
    `money: mission  # ${words.money}`,
  ];
}

const scenarios = (words: Words): string[] => [
  `used: ${quoted(words.usedColumn)}  # ${words.used}`,
  `requested: ${quoted(words.requestedColumn)}  # ${words.requested}`,
  `scenarios:  # ${words.scenarios}`,
  `  - name: ${quoted(words.oneScenario)}`,
  '    envelope: 10M',
  `    keep: 1M  # ${words.keep}`,
  `    between: [organisations, population]  # ${words.between}`,
  `    within: [lowest-ratio, equal]  # ${words.within}`,
  `    minimum: 5000  # ${words.minimum}`,
  `replay: laval-2019  # ${words.replay}`,
];

/** The logo is left out of the proposal: it names a file that must be there. */
const BRIEF_KEYS = ['coalition', 'contact', 'source', 'date', 'ask'] as const;

function reports({ regions: [region] }: Data, { texts, fill }: Translator): string[] {
  const words = texts.ui.initOptions;
  const rules = Object.entries(DEFAULT_SUPPRESSION);
  const said = rules.map(([key, value]) => `${key}: ${value}`).join(', ');
  const why = fill(words.suppression, Object.fromEntries(rules));
  return [
    `public: true  # ${words.public}`,
    `suppression: {${said}}  # ${why}`,
    `brief:  # ${words.brief}`,
    ...BRIEF_KEYS.map((key) => `  ${key}: ${quoted(words.briefExamples[key])}`),
    `reports:  # ${words.reports}`,
    `  - name: ${quoted(words.whole)}`,
    ...(region === undefined
      ? []
      : [`  - name: ${quoted(words.oneRegion)}`, `    for: {region: ${quoted(region)}}`]),
    `  - name: ${quoted(words.short)}`,
    `    sections: [regions, cost, method]`,
    `    # template: ${quoted(words.letterhead)}  # ${words.template}`,
  ];
}
