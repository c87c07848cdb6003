import { costClaim, floorClaim } from '../../../study/claims/gap-claims.ts';
import { lackingClaim } from '../../../study/claims/verdict-claims.ts';
import { sayClaim } from '../../claims/say.ts';
import { parityTables } from '../../gaps/parity.ts';
import type { Block } from '../../model/report.ts';
import { accented } from '../accent.ts';
import type { BriefSection } from '../context.ts';

/** What groups lack against their comparables elsewhere; then what levelling up each organisation costs, to the cent. */
export const cost: BriefSection = ({ gaps, head, region, translator }) => {
  const sentences = [costClaim(gaps), floorClaim(gaps)].map((claim): Block[] =>
    claim ? [{ kind: 'paragraph', text: sayClaim(claim, translator) }] : [],
  );
  const tables = [gaps.parity, ...(gaps.floorParity ? [gaps.floorParity] : [])].map((ledger) =>
    parityTables(ledger, gaps.floorMoney, head, translator).map(
      (table): Block => ({ kind: 'table', table: accented(table, region) }),
    ),
  );
  return {
    id: 'cost',
    heading: translator.texts.brief.headings.cost,
    blocks: [
      ...[lackingClaim(gaps, 'region'), lackingClaim(gaps, 'sector')].flatMap((claim): Block[] =>
        claim ? [{ kind: 'paragraph', text: sayClaim(claim, translator) }] : [],
      ),
      ...tables.flatMap((own, i) => [...(sentences[i] ?? []), ...own]),
    ],
  };
};
