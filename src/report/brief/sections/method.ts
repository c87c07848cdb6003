import { shellWord } from '../../../base/text.ts';
import type { BriefSection } from '../context.ts';

/** How each figure was made, for those who will make it again. */
export const method: BriefSection = ({ gaps, files, draws, translator }) => {
  const { fill, texts } = translator;
  const words = texts.brief.method;
  const has = (one: object): boolean => !('undefined' in one);
  const items = [
    gaps.withheld ? texts.brief.withheld.units : words.units,
    words.comparable,
    words.reference,
    words.parity,
    words.interval,
    ...(gaps.funding.some(({ deals }) => deals > 0)
      ? [fill(words.chance, { draws: draws.draws, seed: draws.seed })]
      : []),
    ...(has(gaps.levels.region) ? [words.levels] : []),
    ...(has(gaps.explanation) ? [words.explanation] : []),
    ...(gaps.units.floors ? [fill(words.floors, { money: gaps.floorMoney ?? 'all' })] : []),
    gaps.withheld ? texts.brief.withheld.cents : fill(words.cents),
    fill(words.again, { files: files.map(shellWord).join(' ') }),
  ];
  return { id: 'method', heading: texts.brief.headings.method, blocks: [{ kind: 'list', items }] };
};
