import type { Evidence } from '../../base/issue.ts';
import type { Cleaned, FileReading, RoleChoice } from '../../clean/types.ts';
import type { Translator } from '../../messages/translator.ts';
import { col, linesBy } from '../model/columns.ts';
import type { Row, Section, Table } from '../model/report.ts';
import { roleName } from '../words/roles.ts';

/** What was found out about one file, each fact with its evidence. */
export function fileSection(file: FileReading, translator: Translator): Section {
  const { ui } = translator.texts;
  return {
    heading: translator.fill(ui.checkFile, { file: file.facts.file }),
    blocks: [
      { kind: 'table', table: factsTable(file, translator) },
      { kind: 'table', table: rolesTable(file, translator) },
    ],
  };
}

function factsTable(file: FileReading, translator: Translator): Table {
  const { ui } = translator.texts;
  const { facts } = file;
  const fact = <T>(name: string, evidence: Evidence<T> | null, show: (value: T) => string): Row[] =>
    evidence === null ? [] : [{ cells: [name, show(evidence.value), translator.say(evidence.because)] }];
  const orNone = (value: string | null) => value ?? ui.none;
  const above = facts.preamble.filter(({ line }) => line < (facts.headerLine.value ?? 0));
  return {
    id: `facts-${facts.file}`,
    caption: ui.checkFacts,
    columns: [
      { id: 'fact', header: ui.factColumn, kind: 'text' },
      { id: 'value', header: ui.factValue, kind: 'text' },
      { id: 'because', header: ui.factBecause, kind: 'text' },
    ],
    rows: [
      ...fact(ui.factEncoding, facts.encoding, (value) => value),
      ...fact(ui.factDelimiter, facts.delimiter, (value) => delimiterName(value, translator)),
      ...fact(ui.factSheet, facts.sheet, (value) => value),
      ...fact(ui.factHeader, facts.headerLine, (value) => (value === null ? ui.none : String(value))),
      ...above.map(({ line, text }) => ({
        cells: [ui.factPreamble, translator.fill(ui.line, { line: String(line) }), text.replace(/\s+/g, ' ')],
      })),
      ...fact(ui.factDecimal, file.decimal, (value) => decimalName(value, translator)),
      ...(said(file.scale, 'scale-unsaid')
        ? fact(ui.factScale, file.scale, (value) => ui.scales[value])
        : []),
      ...(said(file.currency, 'currency-unsaid') && file.currency.value !== '$'
        ? fact(ui.factCurrency, file.currency, (value) => value ?? ui.none)
        : []),
      ...fact(ui.factRegions, file.regions, orNone),
      { cells: [ui.factRows, translator.numbers.count(file.lines), ''] },
      { cells: [ui.factSize, translator.fill(ui.bytes, { bytes: facts.bytes }), ''] },
    ],
    notes: [`${ui.factSha} ${facts.sha256}`],
  };
}

/** Whether there is anything to tell: `code` is that of nothing found. */
const said = ({ because }: Evidence<unknown>, code: string): boolean => because.code !== code;

function rolesTable({ roles }: FileReading, translator: Translator): Table {
  const { ui } = translator.texts;
  // A role that nothing in the file speaks of is named once, below the table.
  const absent = roles.filter((choice) => choice.column.because.code === 'role-none');
  const found = roles.filter((choice) => !absent.includes(choice));
  const missing = absent.map((choice) => roleName(choice.role, translator)).join(', ');
  return {
    id: 'roles',
    caption: ui.checkRoles,
    ...linesBy(found, [
      col.text('role', ui.roleColumn, (choice) => roleName(choice.role, translator)),
      col.text('column', ui.roleHeader, (choice) => columnName(choice, ui.none)),
      col.text('because', ui.factBecause, (choice) => translator.say(choice.column.because)),
    ]),
    notes: absent.length === 0 ? [] : [translator.fill(ui.rolesNotFound, { roles: missing })],
  };
}

const columnName = ({ column, position }: RoleChoice, none: string): string => {
  if (column.value === null) return none;
  return position === 0 ? column.value : `${column.value} (#${position})`;
};

function delimiterName(delimiter: string, { texts: { ui } }: Translator): string {
  const names: Readonly<Record<string, string>> = {
    ',': ui.delimiters.comma,
    ';': ui.delimiters.semicolon,
    '\t': ui.delimiters.tab,
    '|': ui.delimiters.pipe,
  };
  return names[delimiter] ?? `${ui.delimiters.other} (${delimiter})`;
}

function decimalName(mark: string | null, { texts: { ui } }: Translator): string {
  if (mark === null) return ui.none;
  return mark === ',' ? ui.decimalNames.comma : ui.decimalNames.point;
}

/** Several files side by side, and together. */
export function filesTable({ files, ledger, dataset }: Cleaned, { texts: { ui } }: Translator): Table {
  const setAside = (name: string) =>
    ledger.setAsideLines
      .filter(({ file }) => dataset.files[file] === name)
      .reduce((sum, { line }) => sum + line.length, 0);
  return {
    id: 'files',
    caption: '',
    columns: [
      { id: 'file', header: ui.excerptFile, kind: 'text' },
      { id: 'rows', header: ui.ledgerRows, kind: 'count' },
      { id: 'accepted', header: ui.ledgerAccepted, kind: 'count' },
      { id: 'set_aside', header: ui.effects['set-aside'], kind: 'count' },
      { id: 'amount', header: ui.filesAmount, kind: 'money' },
    ],
    rows: [
      ...files.map(({ facts, rows, accepted, amountAccepted }) => ({
        cells: [facts.file, rows, accepted, setAside(facts.file), { exact: amountAccepted }],
      })),
      {
        cells: [
          ui.filesTogether,
          files.reduce((sum, { rows }) => sum + rows, 0),
          ledger.accepted,
          ledger.setAside,
          { exact: ledger.amountAccepted },
        ],
        mark: 'total',
      },
    ],
    notes: [],
  };
}
