import { decimalTotal } from '../../base/decimal-sum.ts';
import type { Ledger, LedgerReason } from '../../clean/types.ts';
import type { Translator } from '../../messages/translator.ts';
import type { ListedDisparity } from '../../study/disparity.ts';
import { unitWord } from '../measure/lead.ts';

const TOTALS = 'totals-row';
/** A blank cell of a table with several amounts a row is no record, and nothing that is missing. */
const BLANK = 'cell-blank';

/** What is measured, and what became of every row read: in the figures, a total of others, merged, set aside. */
export function ledgerSentence(
  result: ListedDisparity,
  ledger: Ledger,
  translator: Translator,
  withAmounts = true,
): string {
  const { ui } = translator.texts;
  const rowsOf = (chosen: readonly LedgerReason[]) => chosen.reduce((sum, { rows }) => sum + rows, 0);
  const totals = ledger.reasons.filter(({ code }) => code === TOTALS);
  const blank = ledger.reasons.filter(({ code }) => code === BLANK);
  const out = ledger.reasons.filter(
    ({ code, effect }) => effect === 'set-aside' && code !== TOTALS && code !== BLANK,
  );
  const unnamed = ledger.reasons.filter(({ code }) => code === 'organisation-missing');
  return translator.fill(ui.leadLedger, {
    unit: unitWord(result),
    n: result.n,
    organisations: result.organisations,
    periods: result.periods.length,
    total: translator.numbers.exactMoney(result.overall.total),
    rows: ledger.rows,
    cells: ledger.lines === ledger.rows ? 'no' : 'yes',
    lines: ledger.lines,
    blank: rowsOf(blank),
    filtered: ledger.filtered,
    all: ledger.accepted === ledger.rows && unnamed.length === 0 ? 'yes' : 'no',
    used: ledger.accepted - rowsOf(unnamed),
    totals: rowsOf(totals),
    merged: ledger.merged,
    amountMerged: withAmounts ? translator.numbers.exactMoney(ledger.amountMerged) : 'none',
    out: rowsOf(out),
    amountOut: moneyOf(out, translator),
    unnamed: rowsOf(unnamed),
    amountUnnamed: moneyOf(unnamed, translator),
  });
}

/** The sum of what could be read on the rows of some reasons; `none` where nothing could. */
function moneyOf(reasons: readonly LedgerReason[], { numbers }: Translator): string {
  const read = reasons.flatMap(({ amount }) => (amount === null ? [] : Number(amount)));
  return read.length === 0 ? 'none' : numbers.exactMoney(decimalTotal(read));
}

/** How much is said of where rows stand: the column always, their lines unless they are not asked for. */
interface Places {
  readonly lines: boolean;
}

/** One sentence for each reason why rows are out, or stay in with a reserve; the same sentence once. */
export function ledgerLimits(
  ledger: Ledger,
  translator: Translator,
  places: Places = { lines: true },
): string[] {
  return [...new Set(ledger.reasons.map((reason) => reasonSentence(reason, translator, places)))];
}

function reasonSentence(reason: LedgerReason, translator: Translator, places: Places): string {
  const { ui } = translator.texts;
  const sentence = translator.fill(ui.reasonLine, {
    effect: reason.effect,
    why: translator.say({ code: reason.code, args: {} }),
    rows: reason.rows,
    amount: reason.amount === null ? 'none' : translator.numbers.exactMoney(reason.amount),
    where: placesText(reason, translator, places),
  });
  return sentence.trimEnd();
}

function placesText(reason: LedgerReason, translator: Translator, places: Places): string {
  if (reason.first.length === 0) return '';
  const { ui } = translator.texts;
  const column = reason.first[0]?.column;
  if (!places.lines) return column === undefined ? '' : translator.fill(ui.reasonColumn, { column });
  const lines = reason.first.map((place) => String(place.line)).join(', ');
  const more = reason.rows > reason.first.length ? '…' : '';
  return translator.fill(ui.reasonWhere, {
    lines: lines + more,
    count: reason.first.length,
    column: column ?? 'none',
  });
}
