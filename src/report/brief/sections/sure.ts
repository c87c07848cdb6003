import { chanceClaim, closerLook, extremesClaim } from '../../../study/claims/verdict-claims.ts';
import { sayClaim } from '../../claims/say.ts';
import { chanceTable, dealtOf, influenceTable } from '../../gaps/chance.ts';
import type { Block } from '../../model/report.ts';
import { accented } from '../accent.ts';
import type { BriefSection } from '../context.ts';

/** How sure: what a deal at random would give, and what would change the finding. */
export const sure: BriefSection = ({ gaps, draws, region, translator }) => {
  const roles = dealtOf(gaps).filter(({ by }) => by.length === 1);
  if (roles.length === 0) return undefined;
  const about = region ?? closerLook(gaps);
  const claims = [about === undefined ? undefined : chanceClaim(gaps, about), extremesClaim(gaps, 'region')];
  return {
    id: 'sure',
    heading: translator.texts.brief.headings.sure,
    blocks: [
      ...claims.flatMap((claim): Block[] =>
        claim ? [{ kind: 'paragraph', text: sayClaim(claim, translator) }] : [],
      ),
      ...roles.map(
        (role) =>
          ({
            kind: 'table',
            table: accented(chanceTable(gaps, role, draws, translator), region),
          }) as const,
      ),
      ...roles
        // What one organisation weighs is its amount.
        .filter(({ by }) => by[0] === 'region' && gaps.withheld === undefined)
        .map((role) => {
          const table = influenceTable(
            gaps,
            role,
            (unit) => gaps.comparison.units.tellingName(unit),
            translator,
          );
          return { kind: 'table', table: accented(table, region) } as const;
        }),
    ],
  };
};
