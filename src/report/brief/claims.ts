import type { Translator } from '../../messages/translator.ts';
import type { Claim } from '../../study/claims/claim.ts';
import { allClaims } from '../../study/claims/claims.ts';
import { organisationClaim } from '../../study/claims/organisation-claim.ts';
import type { ClaimGroup, EditionClaim } from '../claims/file.ts';
import { type Both, reportClaims } from '../claims/line-claims.ts';
import { headLines } from '../gaps/report.ts';
import type { Report } from '../model/report.ts';
import type { BriefContext } from './context.ts';
import { annexReport, briefReport } from './report.ts';
import { sheetReport } from './sheet.ts';

/** Organisations that a page to be read lists; the page with a filter, the workbook and the CSV hold them all. */
export const ON_PAPER = 40;

/** Which claims a file holds: those that a person would quote from the text, or every line and every group. */
export type Extent = 'text' | 'all';

/** Claims of the text, at most: what one person can quote. */
const MOST_OF_TEXT = 30;

/**
 * The claims of an edition, whatever the sections that were asked for: the sentences of its text that state a figure; of the extent
 * `all`, those of the study, then every other line of the brief and of its annex. Those that are read first come first.
 */
export function editionClaims(context: BriefContext, both: Both, extent: Extent): readonly EditionClaim[] {
  const known = studyClaims(context);
  const all = extent === 'all';
  const { told, lead, lines, leadLines } = reportClaims(
    (translator) => documentsOf(context, translator, extent),
    both,
    known,
    all ? undefined : ({ quotable }) => quotable === true,
  );
  const place = new Map([...lead, ...told.filter((id) => !lead.includes(id))].map((id, i) => [id, i]));
  const rank = ({ id }: Claim): number => place.get(id) ?? place.size;
  const group = ({ id }: Claim): ClaimGroup =>
    lead.includes(id) ? 'answer' : place.has(id) ? 'text' : 'more';
  const answers = new Set(leadLines);
  const shown = context.publicly ? lines.map(asPrinted) : lines;
  const ranked = known.toSorted((a, b) => rank(a) - rank(b)).map((claim) => ({ claim, group: group(claim) }));
  const said = shown.map((claim) => ({
    claim,
    group: answers.has(claim.id) ? ('answer' as const) : ('text' as const),
  }));
  const read = [...ranked.filter((one) => one.group !== 'more'), ...said];
  return all ? [...read, ...ranked.filter((one) => one.group === 'more')] : read.slice(0, MOST_OF_TEXT);
}

/** The claims that the study makes for the edition. */
function studyClaims({ gaps, region, unit }: BriefContext): readonly Claim[] {
  if (unit === undefined) return allClaims(gaps, region);
  const own = organisationClaim(gaps, unit);
  return own ? [own] : [];
}

/** What is read of an edition, in one language. */
function documentsOf(context: BriefContext, translator: Translator, extent: Extent): readonly Report[] {
  const { gaps, peers, unit } = context;
  const own: BriefContext = {
    ...context,
    translator,
    most: ON_PAPER,
    head: headLines(gaps, peers.sides, translator),
  };
  if (unit !== undefined) return [sheetReport(own, unit)];
  const annex = extent === 'all' ? annexReport(own) : undefined;
  return [briefReport(own), ...(annex ? [annex] : [])];
}

/** Decimals of a share beyond those that are printed say more than a public edition may. */
function asPrinted(claim: Claim): Claim {
  const figures = Object.entries(claim.figures).map(([name, figure]) => {
    const { kind, value, digits } = figure;
    if (kind === 'count' || kind === 'cents' || digits === undefined) return [name, figure];
    const scale = 10 ** (kind === 'share' ? digits + 2 : digits);
    return [name, { ...figure, value: Math.round(value * scale) / scale }];
  });
  return { ...claim, figures: Object.fromEntries(figures) as Claim['figures'] };
}
