import { isSmallestP } from '../../measure/comparable-funding/limits.ts';
import type { Translator } from '../../messages/translator.ts';
import { type ChoiceMove, choicesBy } from '../../study/robustness/moves.ts';
import { isChanceLeftOut, type Robustness, type StandingOfGroup } from '../../study/robustness/robustness.ts';
import { probabilityText } from '../gaps/cells.ts';
import { pointsText } from '../words/points.ts';
import { askedText, openChoices, optionName, otherwiseText, toldNames } from './names.ts';

const isNamed = ({ verdict }: StandingOfGroup): boolean => verdict === 'below' || verdict === 'above';

/** The sentences to read first: what was tried, what holds, what hangs on a choice, how far chance and error go. */
export function robustnessLead(study: Robustness, translator: Translator): readonly string[] {
  const { fill, texts } = translator;
  const words = texts.robustness;
  const { declared, standings, runs } = study;
  const same = runs.filter((run) => run.same && run.first).length;
  return [
    fill(words.leadDeclared, {
      n: same,
      choices: openChoices(declared).length,
      others: declared.options.filter(({ question }) => question === 'another').length,
      asked: askedText(declared, translator),
    }),
    ...(isChanceLeftOut(study)
      ? [words.leadNoChance]
      : standings.some(isNamed)
        ? fateLines(study, translator)
        : [words.leadNone]),
    ...entersLine(study, translator),
    ...moveLines(study, translator),
    ...jointLine(study, translator),
    ...placeboLine(study, translator),
  ];
}

/** What holds under all ways, what hangs on them, and the way least favourable. */
function fateLines(study: Robustness, translator: Translator): string[] {
  const { fill, texts } = translator;
  const words = texts.robustness;
  const { standings, declared, least } = study;
  const named = standings.filter(isNamed);
  const holds = named.filter(({ fate }) => fate === 'survives');
  const hangs = named.filter(({ fate }) => fate !== 'survives');
  const kept = least ? named.filter(({ group, verdict }) => least.points[group]!.verdict === verdict) : [];
  return [
    fill(words.leadSurvives, {
      n: holds.length,
      all: named.length,
      names: toldNames(study, groupsOf(holds), translator),
    }),
    ...(hangs.length === 0
      ? []
      : [
          fill(words.leadDepends, {
            n: hangs.length,
            names: hangs.map((own) => dependsText(study, own, translator)).join('; '),
          }),
        ]),
    ...(least && hangs.length > 0
      ? [
          fill(words.leadLeast, {
            way: otherwiseText(declared, least.specification, translator),
            kept: kept.length,
            all: named.length,
            names: toldNames(study, groupsOf(kept), translator),
          }),
        ]
      : []),
  ];
}

const groupsOf = (list: readonly StandingOfGroup[]): readonly number[] => list.map(({ group }) => group);

function dependsText(study: Robustness, own: StandingOfGroup, translator: Translator): string {
  const { fill, texts } = translator;
  const { labels } = study;
  return fill(texts.robustness.leadDependsOne, {
    name: labels[own.group]!,
    told: own.below + own.above,
    all: own.tellable,
    hinge: own.hinge ? texts.robustness.choices[own.hinge.choice] : 'none',
  });
}

function entersLine(study: Robustness, translator: Translator): string[] {
  const enters = study.standings.filter((own) => !isNamed(own) && own.below + own.above > 0);
  if (enters.length === 0) return [];
  const names = enters.map((own) => dependsText(study, own, translator)).join('; ');
  return [translator.fill(translator.texts.robustness.leadEnters, { names })];
}

/** Less than a tenth of a point is not said. */
const LEAST_MOVE = 0.0005;

/** Which choice moves the result most, of the same question and of another, and by how much. */
export function moveLines(
  { moves, declared, labels }: Pick<Robustness, 'moves' | 'declared' | 'labels'>,
  translator: Translator,
): string[] {
  const { fill, numbers, texts } = translator;
  const words = texts.robustness;
  const line = (template: string, move: ChoiceMove | undefined): string[] =>
    move && move.most.mean >= LEAST_MOVE && move.most.farthest.group >= 0
      ? [
          fill(template, {
            choice: words.choices[move.choice],
            option: optionName(declared, move.choice, move.most.key, translator),
            mean: pointsText(100 * move.most.mean, 1, translator),
            group: labels[move.most.farthest.group]!,
            from: numbers.percent(move.most.farthest.from, 0),
            to: numbers.percent(move.most.farthest.to, 0),
          }),
        ]
      : [];
  return [
    ...line(words.leadSame, choicesBy(moves, 'same')[0]),
    ...line(words.leadAnother, choicesBy(moves, 'another')[0]),
  ];
}

function jointLine({ joint, labels }: Robustness, translator: Translator): string[] {
  const known = joint?.groups.flatMap((own, group) => (own ? [{ ...own, group }] : [])) ?? [];
  const [first] = known.toSorted((a, b) => a.p - b.p || Math.abs(b.meanT) - Math.abs(a.meanT));
  if (!joint || !first) return [];
  return [
    translator.fill(translator.texts.robustness.leadJoint, {
      group: labels[first.group]!,
      p: probabilityText(first.p, translator),
      least: isSmallestP(first.p, joint) ? 'yes' : 'no',
      deals: joint.deals,
      dealt: joint.dealt,
      organisations: joint.organisations,
      n: known.filter(({ p }) => p <= 0.05).length,
      all: known.length,
    }),
  ];
}

function placeboLine({ placebo, role }: Robustness, { fill, numbers, texts }: Translator): string[] {
  if (!placebo) return [];
  const { times, named, low, high } = placebo;
  return [
    fill(texts.robustness.leadPlacebo, {
      times,
      role,
      named,
      share: numbers.percent(named / times, 1),
      low: numbers.percent(low, 1),
      high: numbers.percent(high, 1),
    }),
  ];
}
