import { costClaim, floorClaim } from '../../../study/claims/gap-claims.ts';
import { sayClaim } from '../../claims/say.ts';
import { parityTables } from '../../gaps/parity.ts';
import type { Block } from '../../model.ts';
import { accented } from '../accent.ts';
import type { BriefSection } from '../context.ts';

/** What parity costs, to the cent. */
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
    blocks: tables.flatMap((own, i) => [...(sentences[i] ?? []), ...own]),
  };
};
