import { briefClaims } from '../../study/claims/claims.ts';
import { withBlankLabels } from '../blank-labels.ts';
import { sayClaim } from '../claims/say.ts';
import { withMarksExplained } from '../gaps/withheld.ts';
import { ledgerLimits } from '../ledger.ts';
import type { Report } from '../model.ts';
import { definitionText } from '../peers/definition.ts';
import type { BriefContext } from './context.ts';
import { publicLimits } from './public.ts';
import { SECTION_NAMES, SECTIONS, type SectionName } from './sections.ts';

/** Of which period, what comparable means, of which data; of a public edition, that it is one. */
function subtitleOf({ gaps, peers, files, publicly, translator }: BriefContext): string {
  const { fill, numbers, texts } = translator;
  const subtitle = fill(texts.brief.subtitle, {
    period: gaps.periods.length === 1 ? gaps.periods[0]! : 'none',
    definition: definitionText(gaps.comparison.definition, translator),
    files,
    n: gaps.organisations,
    // With the total of all data, a withheld sum could be had by subtraction.
    total: publicly ? 'none' : numbers.exactMoney(peers.total),
  });
  return publicly ? fill(texts.brief.withheld.subtitle, { subtitle }) : subtitle;
}

/** The brief: the answer in five sentences, then the sections asked for, then what the figures rest on. */
export function briefReport(context: BriefContext, sections: readonly SectionName[] = SECTION_NAMES): Report {
  const { gaps, peers, ledger, region, head, translator } = context;
  const { fill, texts } = translator;
  const words = texts.brief;
  const report: Report = {
    title: region === undefined ? words.title : fill(words.titleRegion, { region }),
    subtitle: subtitleOf(context),
    lead: briefClaims(gaps, region).map((claim) => sayClaim(claim, translator)),
    sections: sections.flatMap((name) => SECTIONS[name](context) ?? []),
    limits: [
      ...head,
      ...publicLimits(context),
      texts.peers.limitPeer,
      ...(gaps.comparison.definition.nearest.length > 0 ? [texts.peers.limitGower] : []),
      texts.gaps.limitGap,
      texts.gaps.limitChance,
      texts.peers.limitCensus,
      ...[...peers.issues, ...gaps.issues].map(translator.say),
      ...ledgerLimits(ledger, translator),
    ],
  };
  const marked = withMarksExplained(report, gaps.withheld, translator);
  return withBlankLabels(marked, context.dataset, translator, {
    lead: true,
    publicly: context.publicly !== undefined,
  });
}
