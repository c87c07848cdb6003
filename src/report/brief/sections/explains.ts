import { explainedClaim, levelsClaim } from '../../../study/claims/explanation-claims.ts';
import { inhabitantsClaim } from '../../../study/claims/gap-claims.ts';
import { closerLook } from '../../../study/claims/verdict-claims.ts';
import { sayClaim } from '../../claims/say.ts';
import { denominatorsTable } from '../../gaps/denominators.ts';
import { explanationTable } from '../../gaps/explanation.ts';
import { levelsFound, levelsTable } from '../../gaps/levels.ts';
import type { Block } from '../../model/report.ts';
import { accented } from '../accent.ts';
import type { BriefSection } from '../context.ts';
import { denominatorsFigure } from '../figures/denominators.ts';
import { waterfallFigure } from '../figures/waterfall.ts';

/** What goes with the gaps: mix of types, levels of inequality, denominators that disagree. */
export const explains: BriefSection = (context) => {
  const { gaps, region, translator } = context;
  const about = region ?? closerLook(gaps);
  const { explanation, denominators } = gaps;
  const levels = levelsFound(gaps);
  const claim = (one: ReturnType<typeof levelsClaim>): Block[] =>
    one ? [{ kind: 'paragraph', text: sayClaim(one, translator) }] : [];
  const chart = (one: ReturnType<typeof waterfallFigure>): Block[] =>
    one ? [{ kind: 'chart', chart: one }] : [];
  const blocks: Block[] = [
    ...(about === undefined ? [] : claim(explainedClaim(gaps, about))),
    ...chart(waterfallFigure(context)),
    ...('undefined' in explanation || explanation.regionLabels.length < 2
      ? []
      : [{ kind: 'table', table: accented(explanationTable(explanation, translator), region) } as const]),
    ...claim(levelsClaim(gaps)),
    ...(levels.length === 0 ? [] : [{ kind: 'table', table: levelsTable(levels, translator) } as const]),
    ...claim(inhabitantsClaim(gaps)),
    ...chart(denominatorsFigure(context)),
    ...('per' in denominators && denominators.per.length > 1
      ? [
          {
            kind: 'table',
            table: accented(denominatorsTable(denominators, translator, gaps.withheld), region),
          } as const,
        ]
      : []),
  ];
  return blocks.length === 0
    ? undefined
    : { id: 'explains', heading: translator.texts.brief.headings.explains, blocks };
};
