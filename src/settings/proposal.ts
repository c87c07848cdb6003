import type { AnyIssue, Statement } from '../base/issue.ts';
import { shellWord } from '../base/text.ts';
import type { Cleaned, FileReading, RoleChoice } from '../clean/types.ts';
import type { Translator } from '../messages/translator.ts';
import { roleName } from '../report/words/roles.ts';
import { SETTINGS_FILE } from './discover.ts';
import { comment, optionalBlocks, quoted } from './proposal-options.ts';

/** A point that was proposed or chosen, and what else it could be. */
export interface Point {
  readonly key: string;
  readonly file: string | undefined;
  readonly isRole: boolean;
  readonly value: string;
  readonly candidates: readonly string[];
  readonly decided: boolean;
  readonly issue: AnyIssue;
}

export interface ProposalInput {
  readonly cleaned: Cleaned;
  readonly issues: readonly AnyIssue[];
  /** Roles that the question at hand can do without and that several columns could play. */
  readonly openRoles: readonly AnyIssue[];
  readonly points: readonly Point[];
  /** Where the settings are going to be written. */
  readonly file: string;
}

/** A commented settings file: what was found, what was guessed and why, what a person has to decide. */
export function proposalText(input: ProposalInput, translator: Translator): string {
  const { ui } = translator.texts;
  const undecided = undecidedKeys(input.points);
  const common = commonRoles(input.cleaned.files, input.points);
  const blocks = [
    opening(input, undecided, translator),
    [`lang: ${translator.lang}`],
    mapLines(input, common, translator),
    undecided.length === 0 ? [] : [comment(ui.initUndecided), `undecided: [${undecided.join(', ')}]`],
    commonLines(input, translator),
    ...optionalBlocks(input.cleaned, input.issues, translator),
    [
      comment(ui.initFiles),
      'files:',
      ...readApart(input.cleaned.files).flatMap((file) => section(file, input, common, translator)),
    ],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

export const undecidedKeys = (points: readonly Point[]): string[] => [
  ...new Set(points.filter(({ decided }) => !decided).map(({ key }) => key)),
];

const because = (statement: Statement, translator: Translator): string =>
  `  ${comment(translator.say(statement))}`;

function opening(
  { cleaned, file }: ProposalInput,
  undecided: readonly string[],
  translator: Translator,
): string[] {
  const { ui } = translator.texts;
  const names = [...new Set(cleaned.files.map(({ facts }) => facts.within ?? facts.file))];
  const typed = names.map(shellWord).join(' ');
  const settings = file === SETTINGS_FILE || file === '-' ? '' : ` --settings ${file}`;
  return [
    comment(ui.initOpening),
    ...cleaned.files.map(({ facts, rows, accepted, amountAccepted }) =>
      comment(
        `  ${translator.fill(ui.initFile, {
          file: facts.file,
          rows,
          accepted,
          amount: translator.numbers.exactMoney(amountAccepted),
        })}`,
      ),
    ),
    comment(translator.fill(ui.initTry, { arguments: `${typed}${settings}` })),
    ...(undecided.length === 0
      ? []
      : [comment(translator.fill(ui.initToDecide, { count: undecided.length, mark: ui.initMark }))]),
  ];
}

/** Roles that every file gives to a column of the same name, and that no file leaves to be decided. */
function commonRoles(files: readonly FileReading[], points: readonly Point[]): ReadonlySet<string> {
  const [first, ...others] = files;
  return new Set(
    (first?.roles ?? [])
      .filter((choice) => {
        if (others.length > 0 && points.some(({ key }) => key === choice.role)) return false;
        const column = columnText(choice, first);
        return others.every((file) => {
          const other = file.roles.find(({ role }) => role === choice.role);
          return other && columnText(other, file) === column;
        });
      })
      .map(({ role }) => role),
  );
}

/** The column as the settings name it: its header, or its number where the header does not tell it apart. */
function columnText({ column, position }: RoleChoice, file: FileReading | undefined): string | undefined {
  if (column.value === null || position === 0 || !file) return undefined;
  const { header } = file.facts;
  const unique = column.value !== '' && header.indexOf(column.value) === header.lastIndexOf(column.value);
  return unique ? column.value : `#${position}`;
}

function mapLines(
  { cleaned, points, openRoles }: ProposalInput,
  common: ReadonlySet<string>,
  translator: Translator,
): string[] {
  const [file] = cleaned.files;
  const lines = file ? rolesOf(file, points, (role) => common.has(role), translator) : [];
  const open = cleaned.files.length === 1 ? openRoles.flatMap((issue) => openRole(issue, translator)) : [];
  // A map that holds comments only would be nothing at all, which YAML takes for a blank value.
  const said = lines.some((line) => !line.startsWith('#'));
  if (!said && open.length === 0) return [];
  return [comment(translator.texts.ui.initMap), said ? 'map:' : 'map: {}', ...indent([...lines, ...open])];
}

function rolesOf(
  file: FileReading,
  points: readonly Point[],
  wanted: (role: string) => boolean,
  translator: Translator,
): string[] {
  return file.roles.flatMap((choice) => {
    const column = columnText(choice, file);
    if (column === undefined || !wanted(choice.role)) return [];
    const point = points.find(
      ({ key, isRole, file: of }) => isRole && key === choice.role && of === file.facts.file,
    );
    const line = `${choice.role}: ${quoted(column)}`;
    if (point) return pointLines(point, line, translator);
    return [`${line}${because(choice.column.because, translator)}`];
  });
}

/** The line in place, and every other candidate below it, ready to be uncommented. */
function pointLines(point: Point, line: string, translator: Translator): string[] {
  const { ui } = translator.texts;
  const others = point.candidates.filter((candidate) => candidate !== point.value);
  return [
    comment(`${point.decided ? ui.initChosen : ui.initMark}${question(point, translator)}`),
    line,
    ...others.map((candidate) => comment(`${point.key}: ${quoted(candidate)}`)),
  ];
}

/** The candidates of a role stand just below: they are not named twice. */
function question({ isRole, key, issue }: Point, translator: Translator): string {
  const { ui } = translator.texts;
  if (!isRole) return `${ui.colon}${translator.say(issue)}`;
  return ` (${roleName(key, translator)})${ui.colon}${ui.initSeveral}`;
}

/** A role that nothing rests on yet: the candidates, all of them commented. */
function openRole(issue: AnyIssue, translator: Translator): string[] {
  const { role, candidates } = issue.args;
  const { ui } = translator.texts;
  const columns = Array.isArray(candidates) ? candidates : [];
  return [
    comment(
      `${ui.initOpen} (${roleName(String(role), translator)})${ui.colon}${
        issue.code === 'role-ambiguous' ? ui.initSeveral : ui.initDates
      }`,
    ),
    ...columns.map((column) => comment(`${role}: ${quoted(/^#\d+(?= |$)/.exec(column)?.[0] ?? column)}`)),
  ];
}

function commonLines({ cleaned, points }: ProposalInput, translator: Translator): string[] {
  const lines: string[] = [];
  const [file] = cleaned.files;
  for (const point of points.filter((one) => one.file === undefined)) {
    lines.push(...pointLines(point, `${point.key}: ${point.value}`, translator));
  }
  const systems = new Set(cleaned.files.map(({ regions }) => regions.value));
  const settled = points.some(({ key }) => key === 'regions');
  if (file && systems.size === 1 && file.regions.value !== null && !settled) {
    lines.push(`regions: ${file.regions.value}${because(file.regions.because, translator)}`);
  }
  return lines;
}

/** How one file is read: its bytes, its marks, and the roles that are its own. */
function section(
  file: FileReading,
  { points, cleaned, issues, openRoles }: ProposalInput,
  common: ReadonlySet<string>,
  translator: Translator,
): string[] {
  const { ui } = translator.texts;
  const { facts } = file;
  const own = (name: string) => points.find(({ key, file: of }) => key === name && of === facts.file);
  const line = (key: string, value: string | null, statement: Statement) => {
    if (value === null) return [];
    const point = own(key);
    const text = `${key}: ${quoted(value)}`;
    return point ? pointLines(point, text, translator) : [`${text}${because(statement, translator)}`];
  };
  const roles = rolesOf(file, points, (role) => !common.has(role), translator);
  const open =
    cleaned.files.length === 1
      ? []
      : openRoles
          .filter(({ places }) => places?.[0]?.file === facts.file)
          .flatMap((issue) => openRole(issue, translator));
  const double = issues.find(({ code, args }) => code === 'encoding-double' && args.file === facts.file);
  const lines = [
    ...(facts.format === 'csv' ? line('encoding', facts.encoding.value, facts.encoding.because) : []),
    ...(facts.delimiter ? line('delimiter', facts.delimiter.value, facts.delimiter.because) : []),
    ...sheetLines(file, cleaned.files, line),
    ...(facts.headerLine.value === null && facts.headerLine.source === 'given' ? ['header: false'] : []),
    ...acrossLines(file, translator),
    ...setLines(file, translator.texts.ui.initSet),
    ...line('decimal', file.decimal.value, file.decimal.because),
    ...line('amounts_in', file.scale.value === 'units' ? null : file.scale.value, file.scale.because),
    ...(double ? [comment(`repair: true  # ${translator.say(double)}`)] : []),
    ...(cleaned.files.length > 1 && !('period' in file.set) && facts.within === undefined
      ? [comment(`period: "2023-2024"  # ${ui.initPeriod}`)]
      : []),
    ...mapOrComment(roles, open),
  ];
  const [first, ...rest] = indent([
    `match: ${quoted(patternFor(facts.within ?? facts.file, cleaned.files))}`,
    ...lines,
  ]);
  return [`  - ${(first ?? '').trim()}`, ...indent(rest)];
}

/** One entry a file: sheets that are read together are read in the same way. */
const readApart = (files: readonly FileReading[]): readonly FileReading[] =>
  files.filter(
    ({ facts: { within } }, i) =>
      within === undefined || files.findIndex((other) => other.facts.within === within) === i,
  );

type Line = (key: string, value: string | null, statement: Statement) => string[];

/** The sheet that is read, or the sheets that are read together. */
function sheetLines({ facts }: FileReading, files: readonly FileReading[], line: Line): string[] {
  if (!facts.sheet) return [];
  if (facts.within === undefined) return line('sheet', facts.sheet.value, facts.sheet.because);
  const names = files.flatMap((other) =>
    other.facts.within === facts.within ? (other.facts.sheet?.value ?? []) : [],
  );
  return [`sheet: [${names.map(quoted).join(', ')}]`];
}

/** What each column of amounts stands for, as it was found or said. */
function acrossLines({ across }: FileReading, translator: Translator): string[] {
  if (!across) return [];
  return [
    `across:${because(across.because, translator)}`,
    ...across.value.columns.map(({ header, at, period, mode }) => {
      const labels = [period, mode].flatMap((label) => (label === undefined ? [] : quoted(label)));
      const unique = across.value.columns.filter((other) => other.header === header).length === 1;
      const column = unique && header !== '' ? header : `#${at + 1}`;
      return `  ${quoted(column)}: ${labels.length === 1 ? labels[0] : `[${labels.join(', ')}]`}`;
    }),
  ];
}

/** What the file does not say and a person said of all its rows. */
const setLines = ({ set }: FileReading, remark: string): string[] =>
  Object.keys(set).length === 0
    ? []
    : [
        `set:  ${comment(remark)}`,
        ...Object.entries(set).map(([role, value]) => `  ${role}: ${quoted(value)}`),
      ];

/** The roles of a map, and those left open inside it; a map of open roles only is a comment itself. */
function mapOrComment(roles: readonly string[], open: readonly string[]): string[] {
  if (roles.length > 0) return ['map:', ...indent([...roles, ...open])];
  return open.length === 0 ? [] : ['# map:', ...open.map((line) => line.replace('# ', '#   '))];
}

/** The base name tells a file, wherever it is moved; unless two of the files share it. */
function patternFor(name: string, files: readonly FileReading[]): string {
  const base = (text: string) => text.slice(text.lastIndexOf('/') + 1);
  const names = new Set(files.map(({ facts }) => facts.within ?? facts.file));
  return [...names].filter((other) => base(other) === base(name)).length > 1 ? name : base(name);
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
