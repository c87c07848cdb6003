import { fold } from '../base/text.ts';

const HINT = /tota|ensemble|somme|toutes|all regions|gesamt|sum|soma/i;
const WHOLE =
  /^(?:(?:grand|sous|sub) )?(?:total|totaux|totals|subtotal|subtotals|sommaire)(?: (?:general|generaux|global|regional|regionaux|provincial|national|partiel|cumulatif|cumule|annuel|overall|des montants|des subventions|de la region))?$|^ensemble (?:du quebec|de la province|du territoire|des regions|de la region|du canada)$|^(?:somme|all regions|toutes les regions)$/;
const NAMED =
  /^(?:(?:grand|sous|sub) )?(?:total|totaux|subtotal)(?: (?:de la|de l|du|des|de|pour|for|of|region|secteur|sector))* (.+)$|^(.+?) (?:sous |sub)?(?:total|subtotal)$/;
/** Words for a total that could as well be a name, and those of other languages: they need the arithmetic. */
const DOUBTFUL =
  /^(?:sum|sum total|overall total|montant total|summe|gesamt|gesamtsumme|gesamtergebnis|insgesamt|totale|totaal|eindtotaal|suma|soma)(?: .+)?$|^total(?:e|i)? .+$/;

/**
 * What a label says of a total: `whole` says it alone; `named` names what it covers (folded), or could be a name
 * itself, and needs support.
 */
export type TotalsLabel = { readonly kind: 'whole' } | { readonly kind: 'named'; readonly of: string };

/** Whether a label is that of a total: `Total`, `Sous-total`, `Ensemble du Québec`, `Total Estrie` … */
export function totalsLabel(text: string): TotalsLabel | undefined {
  if (text.length > 60 || !HINT.test(text)) return undefined;
  const folded = fold(text);
  if (WHOLE.test(folded)) return { kind: 'whole' };
  const named = NAMED.exec(folded);
  const of = named?.[1] ?? named?.[2] ?? (DOUBTFUL.test(folded) ? folded : undefined);
  return of === undefined ? undefined : { kind: 'named', of };
}

/** A totals row found by its label. */
export interface TotalsRow {
  readonly label: string;
  /** Folded labels of what the row covers, as far as it says: `estrie` for `Total Estrie`, or for `Estrie;Total`. */
  readonly of: readonly string[];
  /** false: it could be a record, and is a total only if it is the sum of rows that it could cover. */
  readonly sure: boolean;
}

/**
 * Whether a row is a total by its labels. `labels`: its cells in the label columns; `organisation`: position
 * of the organisation among them or -1; `opening`: the row's first cell that is not blank; `known`: whether a
 * folded label was borne by rows above.
 *
 * A label that says total alone is enough, in the column of organisations or in a row that names none (an
 * organisation can be of `All regions`). `Total Estrie` could be an organisation's name: it is enough when the row
 * names what it covers in another column, or leaves every other label blank and covers a label of rows above.
 */
export function totalsRow(
  labels: readonly string[],
  organisation: number,
  opening: string,
  known: (label: string) => boolean,
): TotalsRow | undefined {
  const organisationBlank = organisation < 0 || (labels[organisation] ?? '').trim() === '';
  const cells = organisationBlank ? [...labels, opening] : labels;
  let doubtful: TotalsRow | undefined;
  for (const [position, cell] of cells.entries()) {
    const found = totalsLabel(cell);
    if (!found) continue;
    const others = labels.filter((label, at) => at !== position && label !== cell && label.trim() !== '');
    const covered = others.map(fold);
    const label = cell.trim();
    if (found.kind === 'whole') {
      const sure = organisationBlank || position === organisation;
      if (sure) return { label, of: covered, sure };
      doubtful ??= { label, of: covered, sure };
      continue;
    }
    const sure = covered.includes(found.of) || (labels.length > 1 && others.length === 0 && known(found.of));
    const row = { label, of: [found.of, ...covered], sure };
    if (sure) return row;
    doubtful ??= row;
  }
  return doubtful;
}
