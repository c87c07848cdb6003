// Sheets that sum up the other sheets of a workbook: their names say so, and what they hold stands in the others too.
import { DecimalSum } from '../../base/decimal-sum.ts';
import { fold } from '../../base/text.ts';
import { isBlank } from '../../read/looks.ts';
import type { RawTable } from '../../read/types.ts';
import { matchHeaders } from '../headers.ts';
import { agrees } from '../reconcile.ts';
import { totalsLabel } from '../totals.ts';
import { headerPeriod, namesMode } from './header-words.ts';
import { areRegions } from './outline.ts';

/** Names (folded) of a sheet that sums up the others, or holds the rows of all of them. */
const SUMMARY =
  /^(?:sommaires?|synthese|resume|ensemble|global|bilan|recap(?:itulati(?:f|on))?|(?:grand )?totale?s?|totaux|total general|consolide|compilation|tou(?:s|tes)(?: les regions)?|summary|overview|overall|all(?: regions)?|consolidated)(?: \d{4}(?: \d{2,4})?)?$/;

/**
 * Sheets with the same columns, without those that sum up the others. Where the others are each of a region, a period or a mode,
 * what repeats them is no part of the data; organisations of its own (`Ensemble`: those of all the province) are.
 */
export async function withoutSummary(
  names: readonly string[],
  open: (name: string) => Promise<RawTable>,
): Promise<readonly string[]> {
  const parts = names.filter((name) => !SUMMARY.test(fold(name)));
  if (parts.length < 2 || parts.length === names.length) return names;
  const periods = parts.every((name) => headerPeriod(name) !== undefined);
  if (!periods && !areRegions(parts) && !parts.every(namesMode)) return names;
  const known = new Set(parts.map(fold));
  const all = new DecimalSum();
  for (const name of parts) {
    const { organisations, money } = await heldBy(await open(name));
    for (const organisation of organisations) known.add(organisation);
    all.add(money);
  }
  const kept: string[] = [];
  for (const name of names) {
    if (parts.includes(name) || !repeats(await heldBy(await open(name)), known, all.toNumber()))
      kept.push(name);
  }
  return kept;
}

/** What a sheet holds: whom it names, folded, and the sum of its numbers under headers of amounts. */
interface Held {
  readonly organisations: ReadonlySet<string>;
  readonly money: number;
}

async function heldBy({ facts, rows }: RawTable): Promise<Held> {
  const at = matchHeaders(facts.header, 'organisation')[0]?.index ?? 0;
  const amounts = matchHeaders(facts.header, 'amount').map(({ index }) => index);
  const organisations = new Set<string>();
  const money = new DecimalSum();
  for await (const batch of rows()) {
    for (const { cells } of batch) {
      const opening = String(cells.find((cell) => !isBlank(cell)) ?? '');
      if (totalsLabel(opening) !== undefined) continue;
      const name = fold(String(cells[at] ?? ''));
      if (name !== '') organisations.add(name);
      for (const amount of amounts) {
        const cell = cells[amount];
        if (typeof cell === 'number') money.add(cell);
      }
    }
  }
  return { organisations, money: money.toNumber() };
}

/** Most of those that it names are in the other sheets, or are regions; or its money is that of all of them. */
function repeats({ organisations, money }: Held, known: ReadonlySet<string>, all: number): boolean {
  const own = [...organisations].filter((name) => !known.has(name) && !areRegions([name]));
  return own.length * 2 <= organisations.size || (money !== 0 && agrees(money, all));
}
