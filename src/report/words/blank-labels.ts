import { blankLabels } from '../../clean/blank-labels.ts';
import type { Dataset } from '../../clean/types.ts';
import type { Translator } from '../../messages/translator.ts';
import { withEachTable } from '../model/each-table.ts';
import type { Report, Table } from '../model/report.ts';

/** Share of the money without a label from which a table over that label says so before its figures. */
const WARNED_FROM = 0.1;
/** Columns that bear the labels of a role under another name. */
const ROLE_OF: Readonly<Record<string, string>> = { territory: 'region' };

/** Records without a label of a role: their sentence, and their share of the money. */
interface Blank {
  readonly role: string;
  readonly money: number;
  readonly sentence: string;
}

/**
 * The report, with what the data leave blank: no table over a role stands without a warning beside its title where more
 * than a tenth of the money has no label of that role. `lead`: the first page says it too, whatever the share. In a
 * public edition the share of the money is left out: it can be that of one organisation.
 */
export function withBlankLabels(
  report: Report,
  dataset: Dataset,
  translator: Translator,
  { lead = false, publicly = false }: { readonly lead?: boolean; readonly publicly?: boolean } = {},
): Report {
  const blanks = blanksOf(dataset, translator, publicly);
  if (blanks.length === 0) return report;
  const warned = blanks.filter(({ money }) => money > WARNED_FROM);
  return {
    ...withEachTable(report, (table) => warnedTable(table, warned)),
    ...(lead ? said(report, blanks, warned) : {}),
  };
}

/** Page one warns of what is large; all else stands with what the figures rest on, or in the lead of a report without one. */
function said({ front, lead, limits }: Report, blanks: readonly Blank[], warned: readonly Blank[]) {
  const texts = (own: readonly Blank[]) => own.map(({ sentence }) => sentence);
  if (!front) return { lead: [...lead, ...texts(blanks)] };
  return {
    front: { ...front, colophon: [...front.colophon, ...texts(warned)] },
    limits: [...limits, ...texts(blanks.filter((one) => !warned.includes(one)))],
  };
}

function blanksOf(dataset: Dataset, { say, fill, texts: { ui } }: Translator, publicly: boolean): Blank[] {
  return blankLabels(dataset).flatMap(({ code, args }) => {
    if (code !== 'labels-blank') return [];
    const { role, money } = args;
    const what = publicly ? fill(ui.blankPublic, { role, share: args.share }) : say({ code, args });
    return [{ role, money: Math.abs(money), sentence: `${ui.issueLevel.warning}${ui.colon}${what}` }];
  });
}

/** A list of organisations shows each blank where it stands: the warning is for groups. */
function warnedTable(table: Table, blanks: readonly Blank[]): Table {
  const ids = table.columns.filter(({ kind }) => kind === 'text').map(({ id }) => ROLE_OF[id] ?? id);
  if (ids.includes('organisation')) return table;
  const lines = blanks.filter(({ role }) => ids.includes(role)).map(({ sentence }) => sentence);
  return lines.length === 0 ? table : { ...table, head: [...lines, ...(table.head ?? [])] };
}
