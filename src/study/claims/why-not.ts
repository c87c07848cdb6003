import type { Dataset } from '../../clean/types.ts';
import type { GapReason } from '../gaps/figure.ts';
import { fundingBy, fundingOf } from '../gaps/funding.ts';
import type { Gaps } from '../gaps/gaps.ts';
import { type ClaimSentence, isLine } from './claim.ts';
import { type StatedClaim, sayable } from './stated.ts';

/** Why the data make no such claim. Sentences: `messages/<lang>/verify.ts`. */
export type WhyNot =
  /** The whole file, or the sentence, is of a later version. */
  | { readonly code: 'schema-newer' }
  | { readonly code: 'sentence-unknown' }
  | { readonly code: 'column-missing'; readonly role: string }
  | { readonly code: 'group-absent'; readonly role: string; readonly label: string }
  /** Too few organisations for the figure to be printed: mark of the guard. */
  | { readonly code: 'guarded'; readonly n: number; readonly guard: string }
  | { readonly code: 'no-value'; readonly reason: GapReason }
  /** The claims are of a public edition, and that of these data withholds what this one says. */
  | { readonly code: 'withheld' }
  /** Of a line that another version wrote: today's has other figures or words, and those that both have are the same. */
  | { readonly code: 'said-otherwise' }
  | { readonly code: 'not-made' };

/** Sentences about regions, whatever their filter. */
const OF_REGIONS: readonly ClaimSentence[] = [
  'covered',
  'regionsTold',
  'regionsLacking',
  'regionsExtremes',
  'levels',
  'inhabitants',
];

/** Why the study of these data does not make a claim that a file states. */
export function whyNot(claim: StatedClaim, gaps: Gaps, dataset: Dataset): WhyNot {
  // A line of a document says what its section found: where the section says nothing, neither does it.
  if (isLine(claim.sentence)) return gaps.withheld ? { code: 'withheld' } : { code: 'not-made' };
  const sentence = sayable(claim)?.sentence;
  if (sentence === undefined) return { code: 'sentence-unknown' };
  const roles = [...Object.keys(claim.filter), ...(OF_REGIONS.includes(sentence) ? ['region'] : [])];
  const missing = roles.find((role) => !dataset.labels.has(role));
  if (missing !== undefined) return { code: 'column-missing', role: missing };
  for (const [role, label] of Object.entries(claim.filter)) {
    if (!dataset.labels.get(role)?.values.includes(label)) return { code: 'group-absent', role, label };
  }
  const why = sentence === 'group' ? whyNoGroup(claim, gaps) : whyNoSentence(claim, sentence, gaps);
  const open = why.code === 'not-made' || (why.code === 'no-value' && why.reason.startsWith('not-shown'));
  return gaps.withheld && open ? { code: 'withheld' } : why;
}

function whyNoSentence({ filter }: StatedClaim, sentence: ClaimSentence, gaps: Gaps): WhyNot {
  const reason = reasonOf(sentence, filter.region ?? '', gaps);
  return reason === undefined ? { code: 'not-made' } : { code: 'no-value', reason };
}

function whyNoGroup({ filter }: StatedClaim, { funding }: Gaps): WhyNot {
  // Roles may stand in another order than that of the grouping.
  const by = funding
    .map((one) => one.by)
    .find(
      (roles) =>
        roles.length === Object.keys(filter).length && roles.every((role) => Object.hasOwn(filter, role)),
    );
  const group = by && fundingOf(funding, { by, labels: by.map((role) => filter[role]!) });
  if (!group) return { code: 'not-made' };
  if ('undefined' in group.ratio) return { code: 'no-value', reason: group.ratio.undefined };
  return group.compared < 2 ? { code: 'guarded', n: group.compared, guard: 'n<2' } : { code: 'not-made' };
}

function reasonOf(sentence: ClaimSentence, region: string, gaps: Gaps): GapReason | undefined {
  const { funding, explanation, levels, overall, denominators, forms } = gaps;
  switch (sentence) {
    case 'cost':
      return overall.covered === 0 ? 'no-reference' : 'zero-total';
    case 'regionsTold':
    case 'regionsLacking':
    case 'regionsExtremes':
      return fundingBy(funding, ['region']) ? 'too-few' : 'no-region-column';
    case 'sectorsTold':
    case 'sectorsLacking':
    case 'sectorsExtremes':
      return fundingBy(funding, ['sector']) ? 'too-few' : 'no-sector-column';
    case 'chance': {
      const own = fundingOf(funding, { by: ['region'], labels: [region] });
      return own ? reasonIn(own.chance) : 'no-region-column';
    }
    case 'explained':
    case 'opposed': {
      if ('undefined' in explanation) return explanation.undefined;
      const { regionLabels, compositions } = explanation;
      const found = compositions[0]?.regions[regionLabels.indexOf(region)];
      return reasonIn(found) ?? (found && 'lowShare' in found ? reasonIn(found.lowShare) : undefined);
    }
    case 'levels':
      return (
        reasonIn(levels.region) ?? ('theilT' in levels.region ? reasonIn(levels.region.theilT) : undefined)
      );
    case 'floor':
      return overall.floor ? reasonIn(overall.floor.medianRelativeWealth) : 'floor-none';
    case 'inhabitants':
      return reasonIn(denominators) ?? 'no-population';
    case 'mission':
      return reasonIn(forms) ?? ('overall' in forms ? reasonIn(forms.overall.share) : undefined);
    case 'organisation':
      return 'no-reference';
    case 'covered':
    case 'group':
      return undefined;
  }
}

/** The reason that stands in the place of a result. */
const reasonIn = (result: object | undefined): GapReason | undefined =>
  result && 'undefined' in result ? (result.undefined as GapReason) : undefined;
