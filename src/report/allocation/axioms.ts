import { existing } from '../../base/existing.ts';
import { AXIOMS, type AxiomKey } from '../../measure/allocation/axiom-keys.ts';
import type { Translator } from '../../messages/translator.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Scenario } from '../../study/allocation/scenario.ts';
import type { Column, Table } from '../model/report.ts';
import { awardsOf } from './awards.ts';
import { scenarioNames } from './names.ts';

/** Which axioms each scenario keeps on these data, and for each that it does not, one example. */
export function axiomsTable(study: AllocationStudy, translator: Translator): Table {
  const { scenarios } = study;
  const words = translator.texts.allocation;
  const names = scenarioNames(scenarios, translator);
  const open = scenarios.flatMap((one, k) => (one.axioms.length > 0 ? [{ one, k }] : []));
  const found = (one: Scenario, key: AxiomKey) => existing(one.axioms.find((axiom) => axiom.key === key));
  return {
    id: 'axioms',
    caption: words.axiomsCaption,
    columns: [
      { id: 'axiom', header: words.axiomsColumn, kind: 'text' },
      ...open.map(({ k }): Column => ({ id: `rule-${k + 1}`, header: names[k]!, kind: 'text' })),
    ],
    rows: AXIOMS.map((key) => ({
      cells: [
        translator.fill(words.axiomLine, { ...words.axioms[key] }),
        ...open.map(({ one }) => {
          const axiom = found(one, key);
          return 'holds' in axiom ? (axiom.holds ? words.yes : words.no) : words.unknown;
        }),
      ],
    })),
    notes: [words.axiomsNote],
  };
}

/** For each axiom that a scenario breaks, whose cheques show it. Names organisations. */
export function axiomExamples(study: AllocationStudy, translator: Translator): readonly string[] {
  const { fill, texts } = translator;
  const words = texts.allocation;
  const names = scenarioNames(study.scenarios, translator);
  return study.scenarios.flatMap((one, k) =>
    one.axioms.flatMap((axiom) => {
      if (!('holds' in axiom) || axiom.holds) return [];
      return fill(words.axiomExample, {
        rule: names[k]!,
        axiom: words.axioms[axiom.key].name,
        shown: axiom.shown.map((i) => shownText(study, one, i, translator)).join(words.axiomAnd),
      });
    }),
  );
}

/** `La Rive (manque 20 000 $, chèque de 5 000 $)`. */
function shownText(
  { scene }: AllocationStudy,
  one: Scenario,
  i: number,
  { fill, numbers, texts }: Translator,
): string {
  const { amount, floor } = scene.claimants;
  const money = (cents: number) => numbers.money(cents / 100, 2);
  return fill(texts.allocation.axiomShown, {
    name: scene.names[i]!,
    before: money(amount[i]!),
    lacking: floor[i]! >= 0 ? money(Math.max(0, floor[i]! - amount[i]!)) : 'none',
    award: money(existing(awardsOf(one))[i]!),
  });
}
