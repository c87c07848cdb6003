import type { AnyIssue, Evidence } from '../../base/issue.ts';
import type { Cleaned, FileReading, Ledger, LedgerReason } from '../../clean/types.ts';

/**
 * The JSON contract, version 1. Sums of money are decimal strings, other numbers unrounded doubles; values are
 * never withheld: a guarded one carries its mark. Names are snake_case, the order of keys is fixed here.
 */
export interface Head {
  readonly version: string;
  readonly settings: unknown;
  readonly cleaned: Cleaned;
  /** What reading and cleaning found worth a look. */
  readonly issues: readonly AnyIssue[];
}

/** `command`: with its version where that is not 1 (`gaps@2`). */
export function head(command: string, { version, settings, cleaned }: Head, ledger: Ledger) {
  return {
    schema: `equite/${command.includes('@') ? command : `${command}@1`}`,
    tool: { name: 'equite', version },
    settings,
    inputs: cleaned.files.map(inputJson),
    ledger: ledgerJson(ledger),
  };
}

function inputJson({
  facts,
  roles,
  across,
  lines,
  decimal,
  scale,
  currency,
  regions,
  rows,
  accepted,
  amountAccepted,
}: FileReading) {
  return {
    file: facts.within ?? facts.file,
    sha256: facts.sha256,
    bytes: facts.bytes,
    format: facts.format,
    compression: facts.compression,
    encoding: facts.encoding.value,
    delimiter: facts.delimiter?.value ?? null,
    decimal: decimal.value,
    amounts_in: scale.value,
    currency: currency.value,
    sheet: facts.sheet?.value ?? null,
    header_line: facts.headerLine.value,
    line_end: facts.lineEnd,
    regions: regions.value,
    rows,
    accepted,
    amount_accepted: amountAccepted,
    columns: facts.header,
    ...(across ? { lines, across: across.value } : {}),
    roles: roles.map(({ role, column, position, candidates }) => ({
      role,
      column: column.value,
      position,
      candidates,
      ...evidenceJson(column),
    })),
    evidence: {
      encoding: evidenceJson(facts.encoding),
      delimiter: facts.delimiter && evidenceJson(facts.delimiter),
      sheet: facts.sheet && evidenceJson(facts.sheet),
      header_line: evidenceJson(facts.headerLine),
      decimal: evidenceJson(decimal),
      amounts_in: evidenceJson(scale),
      currency: evidenceJson(currency),
      regions: evidenceJson(regions),
    },
  };
}

const evidenceJson = ({ source, because }: Evidence<unknown>) => ({ source, because });

function ledgerJson(ledger: Ledger) {
  return {
    rows: ledger.rows,
    accepted: ledger.accepted,
    merged: ledger.merged,
    set_aside: ledger.setAside,
    amount_read: ledger.amountRead,
    amount_accepted: ledger.amountAccepted,
    amount_merged: ledger.amountMerged,
    amount_set_aside: ledger.amountSetAside,
    filtered: ledger.filtered,
    amount_filtered: ledger.amountFiltered,
    reasons: ledger.reasons.map(reasonJson),
  };
}

const reasonJson = ({ code, effect, rows, amount, first }: LedgerReason) => ({
  code,
  effect,
  rows,
  amount,
  first,
});
