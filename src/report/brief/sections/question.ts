import { coveredClaim } from '../../../study/claims/gap-claims.ts';
import { sayClaim } from '../../claims/say.ts';
import { referenceText } from '../../gaps/reference.ts';
import type { Block } from '../../model/report.ts';
import { definitionText } from '../../peers/definition.ts';
import { coverageTable, groupSentence, unitWord } from '../../peers/overview.ts';
import { comparabilityTable } from '../../words/comparability.ts';
import { ledgerSentence } from '../../words/ledger.ts';
import type { BriefSection } from '../context.ts';

/** What was asked, of which data, and how far they can be compared. */
export const question: BriefSection = ({ peers, gaps, disparity, ledger, region, translator }) => {
  const { fill, texts } = translator;
  const words = texts.brief;
  const definition = peers.definitions[0]!;
  const sides = comparabilityTable(peers.sides, translator, true);
  const own = definition.groups.find(({ role, label }) => role === 'region' && label === region);
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  return {
    id: 'question',
    heading: words.headings.question,
    blocks: [
      paragraph(words.principle),
      paragraph(
        fill(words.asked, {
          definition: definitionText(definition.definition, translator),
          reference: referenceText(gaps.reference, translator),
        }),
      ),
      paragraph(ledgerSentence(disparity, ledger, translator, gaps.withheld === undefined)),
      ...[coveredClaim(gaps)].flatMap((claim) => (claim ? [paragraph(sayClaim(claim, translator))] : [])),
      ...(own ? [paragraph(groupSentence(own, unitWord(peers), translator))] : []),
      { kind: 'table', table: coverageTable(peers, definition, 'region', translator) },
      ...(sides ? [{ kind: 'table', table: sides } as const] : []),
    ],
  };
};
