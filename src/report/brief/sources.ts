import type { Head } from '../json/head.ts';
import { ledgerLimits } from '../words/ledger.ts';
import type { BriefContext } from './context.ts';
import { publicLimits } from './public.ts';

/** The sheet of sources: each file by its hash, then what the figures rest on, one line a row. */
export function sourceRows(context: BriefContext, { cleaned }: Head): string[][] {
  const { head, ledger, translator, publicly } = context;
  const { numbers, texts } = translator;
  const words = texts.brief.sources;
  return [
    // A file may be a region's: in public, it is told by its hash alone.
    [
      words.file,
      publicly ? words.keyed : words.sha256,
      ...(publicly ? [] : [words.rows, words.accepted, words.amount]),
    ],
    ...cleaned.files.map(({ facts, rows, accepted, amountAccepted }) => [
      facts.file,
      facts.sha256,
      ...(publicly ? [] : [numbers.count(rows), numbers.count(accepted), numbers.exactMoney(amountAccepted)]),
    ]),
    [],
    [words.line],
    ...[...head, ...publicLimits(context), ...ledgerLimits(ledger, translator)].map((line) => [line]),
  ];
}
