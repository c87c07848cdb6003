import { briefClaims } from '../../study/claims/claims.ts';
import { sayClaim } from '../claims/say.ts';
import { ledgerLimits } from '../ledger.ts';
import type { Report } from '../model.ts';
import type { BriefContext } from './context.ts';
import { SECTION_NAMES, SECTIONS, type SectionName } from './sections.ts';

/** The brief: the answer in five sentences, then the sections asked for, then what the figures rest on. */
export function briefReport(context: BriefContext, sections: readonly SectionName[] = SECTION_NAMES): Report {
  const { gaps, peers, files, ledger, region, head, translator } = context;
  const { fill, texts } = translator;
  const words = texts.brief;
  const period = gaps.periods.length === 1 ? gaps.periods[0]! : 'none';
  return {
    title: region === undefined ? words.title : fill(words.titleRegion, { region }),
    subtitle: fill(words.subtitle, { files, period }),
    lead: briefClaims(gaps, region).map((claim) => sayClaim(claim, translator)),
    sections: sections.flatMap((name) => SECTIONS[name](context) ?? []),
    limits: [
      ...head,
      texts.peers.limitPeer,
      ...(gaps.comparison.definition.nearest.length > 0 ? [texts.peers.limitGower] : []),
      texts.gaps.limitGap,
      texts.gaps.limitChance,
      texts.peers.limitCensus,
      ...[...peers.issues, ...gaps.issues].map(translator.say),
      ...ledgerLimits(ledger, translator),
    ],
  };
}
