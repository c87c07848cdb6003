import { ChanceWork } from '../../../measure/chance-work/chance-work.ts';
import type { Gaps } from '../../../study/gaps/gaps.ts';
import { askOtherwise, type Otherwise } from '../../../study/robustness/otherwise.ts';
import { moveLines } from '../../robustness/lead.ts';
import { openChoices, toldNames } from '../../robustness/names.ts';
import type { BriefContext, BriefSection } from '../context.ts';
import { plainLabel } from '../names.ts';

/** Worked out once for all languages and formats of a study. */
const known = new WeakMap<Gaps, Otherwise | undefined>();

function studyOf(context: BriefContext): Otherwise | undefined {
  const { gaps } = context;
  if (!known.has(gaps)) {
    const study = 'otherwise' in context ? context.otherwise : alone(context);
    known.set(gaps, study && { ...study, labels: study.labels.map(plainLabel) });
  }
  return known.get(gaps);
}

function alone({ dataset, gaps, draws }: BriefContext): Otherwise | undefined {
  const work = new ChanceWork();
  const found = askOtherwise(dataset, gaps, draws, work);
  work.alone();
  return found();
}

/**
 * What if it were defined otherwise: which findings about regions hold under other definitions, which hang on them. Not in a public
 * edition: figures of many definitions give each other away. Nor where nobody is named.
 */
export const otherwise: BriefSection = (context) => {
  if (context.publicly || context.unit !== undefined) return undefined;
  const study = studyOf(context);
  const named = study?.standings.filter(({ verdict }) => verdict === 'below' || verdict === 'above') ?? [];
  if (!study || named.length === 0) return undefined;
  const { fill, texts } = context.translator;
  const words = texts.robustness;
  const kept = named.filter(({ fate }) => fate === 'survives');
  const hanging = named.filter(({ fate }) => fate !== 'survives');
  return {
    id: 'otherwise',
    heading: words.box.heading,
    blocks: [
      {
        kind: 'list',
        items: [
          fill(words.box.holds, {
            n: study.runs.filter(({ first }) => first).length,
            choices: openChoices(study.declared)
              .map((choice) => words.choices[choice])
              .join(', '),
            kept: kept.length,
            names: toldNames(
              study,
              kept.map(({ group }) => group),
              context.translator,
            ),
            hangs: hanging.length,
            hanging: hanging
              .map(({ group, below, above, tellable }) =>
                fill(words.box.hangsOne, { name: study.labels[group]!, told: below + above, all: tellable }),
              )
              .join('; '),
          }),
          ...moveLines(study, context.translator),
          words.box.note,
        ],
      },
    ],
  };
};
