import type { Head } from '../contract.ts';
import { ledgerLimits } from '../ledger.ts';
import type { BriefContext } from './context.ts';

/** The sheet of sources: each file by its hash, then what the figures rest on, one line a row. */
export function sourceRows({ head, ledger, translator }: BriefContext, { cleaned }: Head): string[][] {
  const { numbers, texts } = translator;
  const words = texts.brief.sources;
  return [
    [words.file, words.sha256, words.rows, words.accepted, words.amount],
    ...cleaned.files.map(({ facts, rows, accepted, amountAccepted }) => [
      facts.file,
      facts.sha256,
      numbers.count(rows),
      numbers.count(accepted),
      numbers.exactMoney(amountAccepted),
    ]),
    [],
    [words.line],
    ...[...head, ...ledgerLimits(ledger, translator)].map((line) => [line]),
  ];
}
