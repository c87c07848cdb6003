import type { Ledger, LedgerReason } from '../clean/types.ts';
import type { Translator } from '../messages/translator.ts';
import type { Disparity } from '../study/disparity.ts';

/** What was read and what stands in the figures: rows and money. */
export function ledgerSentence(result: Disparity, ledger: Ledger, translator: Translator): string {
  const { ui } = translator.texts;
  const out = ledger.setAside + ledger.merged;
  return translator.fill(ui.leadLedger, {
    n: result.n,
    unit: result.unit,
    total: translator.numbers.exactMoney(result.overall.total),
    rows: ledger.rows,
    filtered: ledger.filtered,
    out,
    amountOut: translator.numbers.exactMoney(ledger.amountSetAside),
  });
}

/** One sentence for each reason why rows are out, or stay in with a reserve. */
export function ledgerLimits(ledger: Ledger, translator: Translator): string[] {
  return ledger.reasons.map((reason) => reasonSentence(reason, translator));
}

export function reasonSentence(reason: LedgerReason, translator: Translator): string {
  const { ui } = translator.texts;
  return translator.fill(ui.reasonLine, {
    effect: reason.effect,
    why: translator.say({ code: reason.code, args: {} }),
    rows: reason.rows,
    amount: reason.amount === null ? 'none' : translator.numbers.exactMoney(reason.amount),
    where: placesText(reason, translator),
  });
}

function placesText(reason: LedgerReason, translator: Translator): string {
  const { ui } = translator.texts;
  const lines = reason.first.map((place) => String(place.line)).join(', ');
  const column = reason.first[0]?.column;
  const more = reason.rows > reason.first.length ? '…' : '';
  return translator.fill(ui.reasonWhere, {
    lines: lines + more,
    count: reason.first.length,
    column: column ?? 'none',
  });
}
