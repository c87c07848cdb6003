// The report of `gaps`: how far organisations, regions and sectors are from their comparables.
import type { SideComparison } from '../../compare/sides.ts';
import type { Translator } from '../../messages/translator.ts';
import { leadClaims } from '../../study/claims/claims.ts';
import type { Gaps } from '../../study/gaps/gaps.ts';
import { sayClaim } from '../claims/say.ts';
import type { Report } from '../model/report.ts';
import { definitionText } from '../peers/definition.ts';
import { verdictLine } from '../words/comparability.ts';
import { chanceSections, type Draws } from './chance.ts';
import { denominatorsSection } from './denominators.ts';
import { explanationSection } from './explanation.ts';
import { formsSection } from './forms.ts';
import { groupSections } from './groups.ts';
import { levelsSection } from './levels.ts';
import { type OrganisationLine, organisationsSection, type Sort } from './organisations.ts';
import { paritySection } from './parity.ts';
import { referenceText } from './reference.ts';
import { sameSizeSection } from './same-size.ts';

export interface GapsReportOptions {
  readonly files: readonly string[];
  readonly sides: readonly SideComparison[];
  readonly lines: readonly OrganisationLine[];
  readonly sort: Sort;
  /** Most organisations listed. */
  readonly most: number;
  readonly draws: Draws;
  readonly nameOf: (unit: number) => string;
  /** Sentences of the ledger. */
  readonly limits: readonly string[];
}

/** What must be read before any figure of the study: what comparable means, the reference, the data themselves. */
export function headLines(
  { comparison, reference }: Gaps,
  sides: readonly SideComparison[],
  translator: Translator,
): readonly string[] {
  const { fill, texts } = translator;
  const verdict = verdictLine(sides, translator);
  return [
    fill(texts.peers.dossier.definition, { text: definitionText(comparison.definition, translator) }),
    fill(texts.gaps.referenceLine, { reference: referenceText(reference, translator) }),
    ...(verdict === '' ? [] : [verdict]),
  ];
}

/** `gaps`: how far, how sure, what explains it, what parity costs. */
export function gapsReport(result: Gaps, options: GapsReportOptions, translator: Translator): Report {
  const { fill, texts } = translator;
  const words = texts.gaps;
  const head = headLines(result, options.sides, translator);
  return {
    title: fill(words.title, {
      files: options.files,
      period: result.periods.length === 1 ? result.periods[0]! : 'none',
    }),
    lead: [...leadClaims(result).map((claim) => sayClaim(claim, translator)), ...head.slice(2)],
    sections: [
      ...groupSections(result, head, translator),
      ...chanceSections(result, options.draws, options.nameOf, translator),
      paritySection(result, head, translator),
      ...levelsSection(result, translator),
      ...explanationSection(result, translator),
      ...denominatorsSection(result, translator),
      ...formsSection(result, translator),
      ...sameSizeSection(result, options.draws, translator),
      organisationsSection({ ...options, head, money: result.floorMoney }, translator),
    ],
    limits: [
      ...head.slice(0, 2),
      texts.peers.limitPeer,
      ...(result.comparison.definition.nearest.length > 0 ? [texts.peers.limitGower] : []),
      words.limitGap,
      words.limitChance,
      texts.peers.limitCensus,
      ...result.issues.map(translator.say),
      ...options.limits,
    ],
  };
}
