import type { Translator } from '../../messages/translator.ts';
import type { LeftOut, LeftOutReason } from '../../study/peers/left-out.ts';
import { col, linesBy } from '../model/columns.ts';
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
    ...linesBy(leftOut.reasons, [
      col.text('reason', words.leftOutColumns.reason, (reason) => reasonText(reason, translator)),
      col.count('n', words.leftOutColumns.n, (reason) => reason.n),
      col.money('amount', words.leftOutColumns.amount, (reason) => ({ exact: reason.amount }), 2),
    ]),
    notes: [],
  };
  const misses: Table = {
    id: `near-misses${suffix}`,
    caption: fill(words.missesCaption, { most: MISSES_SHOWN }),
    ...linesBy(leftOut.nearMisses, [
      col.text('organisation', words.missesColumns.organisation, ({ name }) => name),
      col.text('criterion', words.missesColumns.criterion, ({ criterion }) =>
        roleName(criterion, translator),
      ),
      col.text('value', words.missesColumns.value, ({ value }) => value),
      col.money('amount', words.missesColumns.amount, ({ amount }) => amount, 2),
    ]),
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
