import words from '../../data/reference/layout.json' with { type: 'json' };
import { fold } from '../base/text.ts';
import { regionKeys, sameLabel } from './region-tables.ts';

/** A cheap look at every label; what it lets through is folded and looked at closely. */
const HINT =
  /tot|tous|all |province|enveloppe|budget|report|\bttl|ensemble|somm|toutes|gesamt|sum|soma|cumul|\bt\. ?g[ée]n|\b[sg] ?[./-]{0,2} ?t\b|Σ|^\W*t\s+o\s+t/i;
const SUMMARY_HINT =
  /^\W*(?:moy|m[ée]d|max|min|[ée]cart|n|compte|effectif|mean|av|std|standard|var|count|\d|quart|d[ée]c|cent|perc|pourc|p|first|third|[ée]tendue|range|low|high|valeur|value|%|part|share|vari)/i;

/** `Total`, `Sous-total`, `S/T`, `Montant total`, `Tot.`: the words at the head of a label that say total. */
const HEAD =
  /^(?:le |la |les |the )?(?:(?:montant|montants|somme|sommes|valeur|cout|amount|overall|sum) (?:totale?|totaux)|(?:grand|sous|sub|ss|s) (?:totaux|totals|total|tot)|grand ?total|soustotal|soustotaux|subtotals?|total(?:e|i|s)?|totaux|totaal|tot(?: general)?|t general|ttl|g t|gt|s t|st|cumulatif|cumul|eindtotaal|summe|gesamt|gesamtsumme|gesamtergebnis|insgesamt|sommaire|sommes?(?! nous| toute)|sum|soma|suma)(?= |$)/;
const TAIL = / (?:(?:sous|sub|grand) )?(?:total|totaux|subtotal|tot)$/;
/** Words for the whole of a territory, which name it too: `Somme` is a département, a grant can be to all regions. */
const TERRITORY =
  /^(?:ensemble (?:du quebec|de la province|du territoire|des regions|de la region|du canada|des organismes|de l ontario)?|somme|all regions|toutes(?: les)? regions|tout le quebec)$/;
/** Words for all that a column tells apart, under which an organisation may have but one row: the sum of its rows tells. */
const EVERY =
  /^(?:(?:tous|toutes|ensemble)(?: l?es| des)? (?:secteurs?|modes?|volets?|programmes?|axes?|exercices?|annees?|periodes?|typologies?|types?|financements?)|all (?:sectors?|modes?|programs?|programmes?|years?|periods?|types?|funding))(?: (?:de|d) (?:financement|soutien|intervention|activites?)| confondus| confondues| combined)*$/;
/** Words for a whole that may be a name as well: only the sum of the rows above tells. */
const WHOLE =
  /^(?:(?:l )?ensemble|(?:la )?province|tous(?: les)? organismes|toutes(?: les)? organisations|all organi[sz]ations|(?:enveloppe|budget) (?:totale?|globale?|regionale?|provinciale?)|(?:a )?report(?:e|er)?)$/;
const YEAR_OR_NUMBER = /^\d+$/;
const FILLER = new Set(words.totalFiller);
const STATISTICS = new Set(words.statistics);

/**
 * Folded words without one of which a text of ASCII is no label of a total or of statistics, nor, where it is of several
 * words, one that names nobody.
 */
export const SAYING_WORDS: readonly string[] = [
  ...'total totale totali totals totaux totaal tot ttl t grandtotal soustotal soustotaux subtotal subtotals gt st'.split(
    ' ',
  ),
  ...'cumulatif cumul eindtotaal summe gesamt gesamtsumme gesamtergebnis insgesamt sommaire sum soma suma'.split(
    ' ',
  ),
  ...'ensemble somme sommes all toutes tous tout province enveloppe budget report reporte reporter s n'.split(
    ' ',
  ),
  ...words.statistics,
];

/**
 * What a label says of a total: `whole` says it alone, or with words that name nobody (a year, `subventions versées`);
 * `named` names what it covers (folded); `territory` names a whole territory and could be one among others; `doubtful` may be
 * a name as well, and `every` says all of what a column tells apart (`Tous les secteurs`), as an organisation may of itself.
 */
export type TotalsLabel =
  | { readonly kind: 'whole'; readonly of: string }
  | { readonly kind: 'named'; readonly of: string }
  | { readonly kind: 'territory' }
  | { readonly kind: 'every' }
  | { readonly kind: 'doubtful' };

/** Whether a label is that of a total: `Total`, `Sous-total`, `S/T Laval`, `Total 2023-2024`, `Ensemble du Québec` … */
export function totalsLabel(text: string): TotalsLabel | undefined {
  if (text.length > 90 || !HINT.test(text)) return undefined;
  if (SHARE.test(text) && summaryLabel(text)) return undefined;
  const folded = fold(text);
  if (/^\W*Σ/u.test(text)) return { kind: 'whole', of: '' };
  if (/^t o t a l$|^t o t a u x$/.test(folded)) return { kind: 'whole', of: '' };
  if (TERRITORY.test(folded)) return { kind: 'territory' };
  if (WHOLE.test(folded)) return { kind: 'doubtful' };
  if (EVERY.test(folded)) return { kind: 'every' };
  const head = HEAD.exec(folded)?.[0];
  const rest = head === undefined ? headless(folded) : folded.slice(head.length).trim();
  if (rest === undefined) return undefined;
  const names = rest.split(' ').filter((word) => !FILLER.has(word) && !YEAR_OR_NUMBER.test(word));
  // `St Jean` is a saint, and `S/T` alone, or with its slash, is a subtotal.
  if ((head === 'st' || head === 'gt') && !/^\W*[SG]T\W*$/.test(text)) return undefined;
  // `Somme (80)` is a département.
  if (/^sommes?$/.test(head ?? '') && /^[\d ]*$/.test(rest)) return undefined;
  const whole = names.join('') === '' && rest.length !== 1;
  return { kind: whole ? 'whole' : 'named', of: withoutFiller(rest) };
}

/** Whether a label names a region, and not by its number alone. */
const isRegion = (label: string): boolean => /\p{L}/u.test(label) && regionKeys(label).length > 0;

/** `Estrie total`; undefined where no word of a total closes the label. */
function headless(folded: string): string | undefined {
  const tail = TAIL.exec(folded)?.[0];
  return tail === undefined ? undefined : folded.slice(0, -tail.length).trim();
}

/** `de la region de laval` → `laval`: what a total covers, as its rows name it. */
function withoutFiller(rest: string): string {
  const own = rest.split(' ');
  while (own.length > 1 && FILLER.has(own[0] ?? '')) own.shift();
  return own.join(' ');
}

/** `% du total` is a share, and what it is a share of says total. */
const SHARE = /^\W*(?:%|parts?|shares?)(?=\W|$)/i;
const OF_ALL = new Set(['total', 'totale', 'totaux', 'ensemble']);

/** Whether a label is that of a row of statistics: `Moyenne`, `Médiane`, `Nombre d’organismes`, `Écart-type`, `% du total` … */
export function summaryLabel(text: string): boolean {
  if (text.length > 60 || !SUMMARY_HINT.test(text)) return false;
  const share = SHARE.exec(text)?.[0];
  if (share !== undefined) {
    const others = fold(text.slice(share.length)).split(' ');
    return others.every((word) => word === '' || OF_ALL.has(word) || FILLER.has(word));
  }
  const own = fold(text).split(' ');
  const [first = ''] = own;
  if (!STATISTICS.has(first) || first === 'type' || first === 'plus') return false;
  const says = own.some((word) => STATISTICS.has(word) && !WHICH.test(word));
  return says && own.every((word) => STATISTICS.has(word) || FILLER.has(word) || YEAR_OR_NUMBER.test(word));
}
/** Says which one, or of what kind: no statistic by itself. `Premier` may be a name. */
const WHICH =
  /^(?:\d+(?:er|e|st|nd|rd)|premier|deuxieme|troisieme|first|third|standard|simple|ponderee|arithmetique|petit|grand)$/;

const NAME_AS_WELL = /^(?:variations?|parts?|shares?|max|maximum|min|minimum|n|count|range)(?: \d+)*$/;

/** `Share` and `Max` are names of organisations too: beneath a total, or by their figures, they are rows of statistics. */
export const couldBeName = (text: string): boolean => NAME_AS_WELL.test(fold(text));

/** Amounts above a row of statistics. */
export interface Spread {
  readonly rows: number;
  readonly largest: number;
  readonly smallest: number;
}

/** Whether an amount is what its label says of amounts above, where it says what that is: `Max`, `Min`, `N`, `Range`. */
export function isStatisticOf(label: string, amount: number, { rows, largest, smallest }: Spread): boolean {
  const [word = ''] = fold(label).split(' ');
  if (rows < 2) return false;
  if (word.startsWith('max')) return amount === largest;
  if (word.startsWith('min')) return amount === smallest;
  if (word === 'range') return Math.abs(amount - (largest - smallest)) < 0.005;
  return (word === 'n' || word === 'count') && amount === rows;
}

/** `Moyenne-Côte-Nord` is a place. */
const STATISTIC_OF = /^\W*(?:moyennes?|m[ée]dianes?|mean|average|avg\.?|median)[\s:]+\S/i;

/** `Moyenne de l’Estrie` → `estrie`: what a row of statistics covers (folded), where its label opens with one. */
export function statisticOf(text: string): string | undefined {
  if (text.length > 60 || !STATISTIC_OF.test(text)) return undefined;
  return withoutFiller(fold(text).split(' ').slice(1).join(' '));
}

/** A totals row found by its label. */
export interface TotalsRow {
  readonly label: string;
  /** Folded labels of what the row covers, as far as it says: `estrie` for `Total Estrie`, or for `Estrie;Total`. */
  readonly of: readonly string[];
  /** false: it could be a record, and is a total only if it is the sum of rows that it could cover. */
  readonly sure: boolean;
  /** It names an organisation beside the label: a record, whose amount may look like a sum. */
  readonly record?: boolean;
  /** Of a record: position of the label, and whether it says nothing but total, or whose. `undefined`: it names a territory, or what it covers. */
  readonly own?: { readonly position: number; readonly says: boolean };
}

/** What stands for a name in the column of organisations of a totals row. */
const NOBODY = /^(?:tous|toutes|tout|ensemble|all|total|totaux|divers|n a|s o|nd|x|organismes?)?$/;

/** Two words of two letters or more, of which there are none above: nearly every name. */
const TWO_WORDS = /^[a-z]{2,}[ '-][a-z0-9]{2,}/i;

/** Whether a text in the column of organisations names none. */
export const namesNobody = (name: string): boolean => !TWO_WORDS.test(name) && NOBODY.test(fold(name));

/**
 * Whether a row is a total by its labels. `labels`: its cells in the label columns; `organisation`: position
 * of the organisation among them or -1; `opening`: the row's first cell that is not blank.
 *
 * A row that names an organisation beside the label is a record. A label that says total alone is enough elsewhere;
 * `Total Estrie` could be an organisation's name: it is enough where the row names nobody, names what it covers in
 * another column, or leaves every other label blank and covers a label of rows above, or has no other text at all and covers a region
 * or what it stands beneath (`under`).
 */
export function totalsRow(
  labels: readonly string[],
  organisation: number,
  opening: string,
  stands: Stands,
): TotalsRow | undefined {
  const name = organisation < 0 ? '' : (labels[organisation] ?? '').trim();
  const nameless = namesNobody(name);
  const cells = nameless ? [...labels, opening] : labels;
  let doubtful: TotalsRow | undefined;
  for (const [position, cell] of cells.entries()) {
    const found = totalsLabel(cell);
    if (!found) continue;
    const others = labels.filter((label, at) => at !== position && label !== cell && label.trim() !== '');
    const row = { label: cell.trim(), covered: others.map(fold), alone: others.length === 0 };
    const named = !nameless && position !== organisation;
    const noName = organisation >= 0 && nameless && cell.trim() !== name;
    const total = named
      ? { label: row.label, of: row.covered, sure: false, record: true, ...ownOf(found, position, name) }
      : ofLabel(found, row, { ...stands, labels, noName });
    if (total.sure) return total;
    doubtful ??= total;
  }
  return doubtful;
}

/** What the label of a row that names an organisation may sum up: the rows of that organisation. */
const ownOf = (found: TotalsLabel, position: number, name: string): Pick<TotalsRow, 'own'> =>
  isAll(found, name) ? { own: { position, says: found.kind !== 'every' } } : {};

const isAll = (found: TotalsLabel, name: string): boolean =>
  found.kind === 'whole' || found.kind === 'every' || (found.kind === 'named' && found.of === fold(name));

/** Whether a label says total, or all of what a column tells apart, without naming what it covers, or naming but the organisation. */
export function saysAll(text: string, name: string): boolean {
  const found = totalsLabel(text);
  return found !== undefined && isAll(found, name);
}

/** What stands around a row. */
interface Stands {
  /** Whether a folded label was borne by rows above. */
  readonly known: (label: string) => boolean;
  /** Labels that the layout gives to the row: that of the heading it stands beneath, of its sheet. */
  readonly under: readonly string[];
  /** Whether the row fills no other cell with text. */
  readonly lone: () => boolean;
}

interface Around extends Stands {
  readonly labels: readonly string[];
  /** The file has a column of organisations, and the row leaves it blank. */
  readonly noName: boolean;
}

function ofLabel(
  found: TotalsLabel,
  { label, covered, alone }: { label: string; covered: readonly string[]; alone: boolean },
  { labels, known, under, lone, noName }: Around,
): TotalsRow {
  switch (found.kind) {
    case 'whole': {
      const of = [...covered, ...under.map(fold)];
      return { label, of: found.of === '' ? of : [found.of, ...of], sure: true };
    }
    case 'territory':
    case 'every':
    case 'doubtful':
      // A label that ordinary rows bear is one among others.
      if (known(fold(label))) return { label, of: covered, sure: false, record: true };
      return { label, of: covered, sure: found.kind === 'territory' && noName };
    case 'named': {
      const covers = (labels: readonly string[]) => labels.some((own) => sameLabel(own, found.of));
      const within = covers(covered) || (covers(under) && lone());
      const region = isRegion(found.of) && lone();
      const sure = noName || within || region || (labels.length > 1 && alone && known(found.of));
      return { label, of: [found.of, ...covered], sure };
    }
  }
}
