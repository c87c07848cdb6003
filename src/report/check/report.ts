// The report of `check`: what was read, repaired and set aside, as sentences and tables.
import { DecimalSum } from '../../base/decimal-sum.ts';
import { type AnyIssue, abridged, LISTS, type Statement } from '../../base/issue.ts';
import { shellWord } from '../../base/text.ts';
import { labelsOf } from '../../clean/labels.ts';
import type { Cleaned, Dataset, FileReading, LedgerReason } from '../../clean/types.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Block, Report, Row, Section, Table } from '../model/report.ts';
import { withMoney } from '../words/issue-money.ts';
import { type Excerpts, excerptTable } from './excerpt.ts';
import { fileSection, filesTable } from './files.ts';
import { NO_RECORDS, type Problem, problemsOf } from './problems.ts';

export interface CheckInput {
  readonly cleaned: Cleaned;
  readonly issues: readonly AnyIssue[];
  /** Cells of the rows that problems name. */
  readonly excerpts: Excerpts;
  /** Settings files in use. */
  readonly settingsFiles: readonly string[];
}

/** The answer to "can I trust this input?" as sentences and tables. */
export function checkReport(input: CheckInput, translator: Translator): Report {
  const { ui } = translator.texts;
  const { cleaned } = input;
  const problems = problemsOf(cleaned, input.issues);
  return {
    title: translator.fill(ui.checkTitle, {
      files: [...new Set(cleaned.files.map(({ facts }) => facts.within ?? facts.file))],
    }),
    lead: lead(input, problems, translator),
    sections: [
      ...cleaned.files.map((file) => fileSection(file, translator)),
      ...(cleaned.files.length < 2 ? [] : [tableSection(ui.checkTogether, filesTable(cleaned, translator))]),
      tableSection(ui.checkLedger, ledgerTable(cleaned, translator)),
      ...problems.map((problem) => problemSection(problem, input, translator)),
    ],
    limits: [],
  };
}

function lead(
  { cleaned: { dataset, ledger, files }, issues, settingsFiles }: CheckInput,
  problems: readonly Problem[],
  translator: Translator,
): string[] {
  const { ui } = translator.texts;
  const { numbers } = translator;
  const totals = ledger.reasons.filter(({ code }) => code === TOTALS);
  const unnamed = unnamedRecords(dataset);
  const whole = ledger.setAside + ledger.merged + ledger.filtered + unnamed.rows === 0;
  const serious = problems.filter(({ level }) => level !== 'note').length;
  return [
    ...files.flatMap((file) => acrossLead(file, translator)),
    translator.fill(ui.checkLeadRows, {
      rows: ledger.rows,
      accepted: ledger.accepted,
      merged: ledger.merged,
      out: ledger.setAside,
    }),
    translator.fill(ui.checkLeadAmount, {
      read: numbers.exactMoney(ledger.amountRead),
      accepted: numbers.exactMoney(ledger.amountAccepted),
      merged: numbers.exactMoney(ledger.amountMerged),
      someMerged: ledger.merged > 0 ? 'yes' : 'no',
      out: numbers.exactMoney(ledger.amountSetAside),
    }),
    ...(whole && !issues.some(({ code }) => SHEETS_UNREAD.has(code)) ? [ui.checkLeadClean] : []),
    ...(unnamed.rows > 0
      ? [
          translator.fill(ui.checkLeadUnnamed, {
            rows: unnamed.rows,
            amount: numbers.exactMoney(unnamed.amount),
          }),
        ]
      : []),
    ...totals.map(({ rows, amount }) =>
      translator.fill(ui.checkLeadTotals, { rows, amount: numbers.exactMoney(amount ?? '0.00') }),
    ),
    ...(ledger.filtered > 0
      ? [
          translator.fill(ui.checkLeadFiltered, {
            rows: ledger.filtered,
            amount: numbers.exactMoney(ledger.amountFiltered),
          }),
        ]
      : []),
    ...(serious > 0 ? [translator.fill(ui.checkLeadIssues, { count: serious })] : []),
    ...(ledger.reasons.some(({ code, effect }) => effect === 'set-aside' && !NO_RECORDS.has(code))
      ? [translator.fill(ui.checkLeadFix, { command: fixCommand(files, translator) })]
      : []),
    ...(settingsFiles.length > 0 ? [translator.fill(ui.checkLeadSettings, { files: settingsFiles })] : []),
  ];
}

/** Records that name no organisation, by a name or an identifier, in data that have a column of them: measured by organisation, they are in no figure. */
function unnamedRecords({ n, amount, labels }: Dataset): { readonly rows: number; readonly amount: string } {
  const columns = ['organisation', 'organisation_id'].flatMap((role) => {
    const column = labels.get(role);
    return column && labelsOf(column).length > 0 ? [column] : [];
  });
  let rows = 0;
  const money = new DecimalSum();
  for (let record = 0; columns.length > 0 && record < n; record++) {
    if (columns.some(({ codes }) => codes[record]! >= 0)) continue;
    rows += 1;
    money.add(amount[record]!);
  }
  return { rows, amount: money.toString() };
}

/** A table with several amounts a row: how its rows become the cells that the account below counts. */
function acrossLead({ facts, across, lines, rows }: FileReading, translator: Translator): string[] {
  if (!across) return [];
  const columns = across.value.columns.length;
  const ragged = columns === 1 ? 0 : Math.round((lines * columns - rows) / (columns - 1));
  const whole = lines - ragged;
  const args = { file: facts.file, columns, lines: whole, cells: whole * columns, ragged };
  return [translator.fill(translator.texts.ui.checkLeadAcross, args)];
}

const TOTALS = 'totals-row';
/** Sheets that hold rows, and are not read. */
const SHEETS_UNREAD: ReadonlySet<string> = new Set(['sheet-chosen', 'sheets-unread', 'sheets-hidden-unread']);

/** What to type for the rows set aside as a table to mend. */
function fixCommand(files: readonly FileReading[], { texts: { ui } }: Translator): string {
  const names = new Set(files.map(({ facts: { file, within } }) => shellWord(within ?? file)));
  return `${ui.checkCommand} ${[...names].join(' ')} --format csv -o ${ui.toFix}`;
}

const tableSection = (heading: string, table: Table): Section => ({
  heading,
  blocks: [{ kind: 'table', table }],
});

function ledgerTable({ ledger }: Cleaned, translator: Translator): Table {
  const { ui } = translator.texts;
  const share = (rows: number) => shareText(rows, ledger.rows, translator);
  const line = (label: string, rows: number, exact: string, mark?: 'total'): Row => ({
    cells: [label, '', rows, share(rows), { exact }],
    ...(mark ? { mark } : {}),
  });
  const reason = ({ code, effect, rows, amount }: LedgerReason): Row => ({
    cells: [
      `${translator.say({ code, args: {} })} [${code}]`,
      ui.effects[effect],
      rows,
      share(rows),
      amountCell(code, amount, ui),
    ],
  });
  return {
    id: 'ledger',
    caption: '',
    columns: [
      { id: 'reason', header: ui.ledgerColumn, kind: 'text' },
      { id: 'effect', header: ui.ledgerEffect, kind: 'text' },
      { id: 'rows', header: ui.ledgerRows, kind: 'count' },
      { id: 'share', header: ui.ledgerShare, kind: 'count' },
      { id: 'amount', header: ui.ledgerAmount, kind: 'money' },
    ],
    rows: [
      line(ui.ledgerRead, ledger.rows, ledger.amountRead, 'total'),
      line(ui.ledgerAccepted, ledger.accepted, ledger.amountAccepted),
      ...ledger.reasons.map(reason),
    ],
    notes: [],
  };
}

/** A blank cell holds no amount that could have been read. */
function amountCell(
  code: string,
  amount: string | null,
  ui: Translator['texts']['ui'],
): Row['cells'][number] {
  if (amount !== null) return { exact: amount };
  return code === 'cell-blank' ? '' : { absent: ui.amountUnread, code: 'amount-unread' };
}

/** Findings of one code, and names in one finding, that are spelled out; the others are counted. */
const STATEMENTS_SHOWN = 3;
const NAMES_SHOWN = 5;
/** Findings that are a list in themselves. */
const LISTED: ReadonlySet<string> = new Set(['amounts-unused']);

function problemSection(
  problem: Problem,
  { cleaned, excerpts }: CheckInput,
  translator: Translator,
): Section {
  const { ui } = translator.texts;
  const blocks: Block[] = [];
  const text = (line: string) => blocks.push({ kind: 'paragraph', text: line });
  // What a reason says is its heading.
  if (problem.effect === null) {
    const shown = problem.statements
      .slice(0, LISTED.has(problem.code) ? undefined : STATEMENTS_SHOWN)
      .map((statement) => shortened(withMoney(statement, translator)));
    for (const { statement } of shown) text(translator.say(statement));
    const left = shown.reduce((sum, { left: more }) => sum + more, 0);
    const more = left + problem.statements.length - shown.length;
    if (more > 0) text(translator.fill(ui.problemMore, { count: more }));
  }
  const counted = countSentence(problem, cleaned, translator);
  if (counted !== undefined) text(counted);
  const table = excerptTable(problem.places, cleaned.files, excerpts, translator);
  if (table) blocks.push({ kind: 'table', table });
  for (const advice of advices(problem, translator)) text(translator.fill(ui.issueNext, { advice }));
  return { heading: heading(problem, translator), blocks };
}

/** A statement with its long list of pairs cut short, and how many are left out. */
function shortened(statement: Statement): { statement: Statement; left: number } {
  const longest = LISTS.map((name) => statement.args[name]).find(Array.isArray) ?? [];
  return { statement: abridged(statement, NAMES_SHOWN), left: Math.max(0, longest.length - NAMES_SHOWN) };
}

/** `Avertissement : le montant est vide [amount-missing]` */
function heading({ code, level, effect, statements: [first] }: Problem, translator: Translator): string {
  const { ui } = translator.texts;
  const titles: Readonly<Record<string, string>> = ui.problemTitles;
  const what = effect === null || !first ? titles[code] : translator.say(first);
  return `${ui.issueLevel[level]}${ui.colon}${what ?? ''} [${code}]`;
}

/** Findings whose sentence says how many names, lines or bytes of the file, columns, sheets or files it is about: they count no rows. */
const COUNTED_BY_NAME: ReadonlySet<string> = new Set([
  'encoding-double',
  'names-joined',
  'labels-joined',
  'name-in-regions',
  'name-in-regions-together',
  'organisation-moved',
  'id-changed',
  'same-as-unused',
  'nul-bytes',
  'sheet-chosen',
  'sheets-unread',
  'sheets-hidden-unread',
  'sheets-without-cells',
  'sheets-without-part',
  'columns-hidden',
  'currency-files',
]);

/** How many rows, their share, and the money at stake; undefined for a finding that counts nothing. */
export function countSentence(
  { rows, amount, effect, code }: Problem,
  { ledger }: Cleaned,
  translator: Translator,
): string | undefined {
  const { ui } = translator.texts;
  if (rows === null || COUNTED_BY_NAME.has(code)) return undefined;
  if (code === 'names-alike') return translator.fill(ui.problemPairs, { count: rows });
  return translator.fill(ui.problemCount, {
    rows,
    share: shareText(rows, ledger.rows, translator),
    effect: effect === 'set-aside' ? 'out' : (effect ?? 'none'),
    amount: amount === null || code === TOTALS ? 'none' : translator.numbers.exactMoney(amount),
    unread: effect === 'set-aside' && amount === null && !NO_RECORDS.has(code) ? 'yes' : 'no',
  });
}

/** A share of the rows; one too small for its decimals is not said to be nothing. */
function shareText(rows: number, all: number, { numbers, texts: { ui } }: Translator): string {
  const share = all === 0 ? 0 : rows / all;
  return share > 0 && share < 0.0005 ? ui.shareTiny : numbers.percent(share);
}

/** What to do next, each thing once. */
export function advices({ statements, level }: Problem, translator: Translator): string[] {
  const all = statements.slice(0, STATEMENTS_SHOWN).flatMap((statement) => {
    const advice = translator.advise({ ...statement, level });
    return advice === undefined ? [] : [advice];
  });
  return [...new Set(all)];
}
