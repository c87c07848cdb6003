import type { Translator } from '../../messages/translator.ts';
import type { LeftOut, LeftOutReason } from '../../study/peers/left-out.ts';
import type { Section, Table } from '../model/report.ts';
import { roleName } from '../words/roles.ts';

const MISSES_SHOWN = 5;

/** Who is not a peer, by reason, and those that one criterion alone keeps out. */
export function leftOutSection(
  leftOut: LeftOut,
  prefix: string,
  suffix: string,
  translator: Translator,
): Section[] {
  if (leftOut.n === 0) return [];
  const { fill, texts } = translator;
  const words = texts.peers.dossier;
  const reasons: Table = {
    id: `left-out${suffix}`,
    caption: fill(words.leftOutCaption, { n: leftOut.n }),
    columns: [
      { id: 'reason', header: words.leftOutColumns.reason, kind: 'text' },
      { id: 'n', header: words.leftOutColumns.n, kind: 'count' },
      { id: 'amount', header: words.leftOutColumns.amount, kind: 'money', digits: 2 },
    ],
    rows: leftOut.reasons.map((reason) => ({
      cells: [reasonText(reason, translator), reason.n, { exact: reason.amount }],
    })),
    notes: [],
  };
  const misses: Table = {
    id: `near-misses${suffix}`,
    caption: fill(words.missesCaption, { most: MISSES_SHOWN }),
    columns: [
      { id: 'organisation', header: words.missesColumns.organisation, kind: 'text' },
      { id: 'criterion', header: words.missesColumns.criterion, kind: 'text' },
      { id: 'value', header: words.missesColumns.value, kind: 'text' },
      { id: 'amount', header: words.missesColumns.amount, kind: 'money', digits: 2 },
    ],
    rows: leftOut.nearMisses.map(({ name, criterion, value, amount }) => ({
      cells: [name, roleName(criterion, translator), value, amount],
    })),
    notes: [],
  };
  return [
    {
      heading: prefix + words.leftOut,
      blocks: [reasons, ...(misses.rows.length > 0 ? [misses] : [])].map((table) => ({
        kind: 'table',
        table,
      })),
    },
  ];
}

function reasonText({ code, criterion }: LeftOutReason, translator: Translator): string {
  const words: Readonly<Record<string, string>> = translator.texts.peers.dossier.leftOutReasons;
  return translator.fill(words[code] ?? words.other ?? '', {
    criterion: criterion === undefined ? '' : roleName(criterion, translator),
    why: translator.say({ code, args: {} }),
  });
}
