import { isAllocation } from '../../../measure/allocation/allocate.ts';
import type { Translator } from '../../../messages/translator.ts';
import type { AllocationStudy } from '../../../study/allocation/allocation.ts';
import { scenarioNames } from '../../allocation/names.ts';
import { requestedTable } from '../../allocation/requested.ts';
import { chequesTable } from '../../allocation/sides.ts';
import { col, linesBy } from '../../model/columns.ts';
import type { Block, Table } from '../../model/report.ts';
import { allocationOf } from '../allocation.ts';
import type { BriefSection } from '../context.ts';

/**
 * What is asked for: what was requested and granted, then what each scenario of the settings would do. What is lacking stands in
 * `needs`; who gains and how all stand afterwards, in `rules`. Undefined where the settings ask for nothing.
 */
export const asks: BriefSection = (context) => {
  const { publicly, translator } = context;
  const allocation = allocationOf(context);
  if (!allocation) return undefined;
  const blocks = publicly
    ? publicBlocks(allocation, publicly.rules.fewest, translator)
    : [...table(requestedTable(allocation, translator)), ...scenarioBlocks(allocation, translator)];
  if (blocks.length === 0) return undefined;
  return { id: 'asks', heading: translator.texts.brief.headings.asks, blocks };
};

const table = (one: Table | undefined): Block[] => (one ? [{ kind: 'table', table: one }] : []);

/** What each scenario leaves lacking, and the cheques of all in one table, to the dollar. */
function scenarioBlocks(study: AllocationStudy, translator: Translator): Block[] {
  if (study.scenarios.length === 0) return [];
  const cheques = chequesTable(study, translator);
  return [
    ...yearLines(study, translator),
    ...table({
      ...cheques,
      caption: translator.texts.brief.asks.caption,
      columns: cheques.columns.map((column) => (column.kind === 'money' ? { ...column, digits: 0 } : column)),
    }),
  ];
}

/**
 * What each scenario leaves lacking, and in how many years nothing would be: a claim each, one for all where every one of them
 * comes to the same sums as they are printed.
 */
function yearLines({ scenarios, before }: AllocationStudy, translator: Translator): Block[] {
  const { fill, numbers, texts } = translator;
  const names = scenarioNames(scenarios, translator);
  const told = scenarios.flatMap(({ after, envelope, years, outcome }, k) =>
    after && years !== undefined && isAllocation(outcome)
      ? {
          name: names[k]!,
          several: 'no',
          envelope: numbers.shortMoney(envelope / 100),
          before: numbers.shortMoney(before.overall.lacking / 100),
          after: numbers.shortMoney(after.overall.lacking / 100),
          under: after.overall.under,
          floored: after.overall.floored,
          years,
        }
      : [],
  );
  const said = ({ name: _, ...sums }: (typeof told)[number]): string => JSON.stringify(sums);
  const alike = told.length > 1 && told.length === scenarios.length && new Set(told.map(said)).size === 1;
  const shown = alike ? [{ ...told[0]!, several: 'yes' }] : told;
  const items = shown.map((one) => fill(texts.brief.asks.scenario, one));
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/**
 * Of a public edition: envelopes and rules, and how many cheques where neither those paid nor the others are few. Cheques say what an
 * organisation receives before, as sums of few do, so that neither is shown.
 */
function publicBlocks(study: AllocationStudy, fewest: number, translator: Translator): Block[] {
  if (study.scenarios.length === 0) return [];
  const { allocation, brief } = translator.texts;
  const names = scenarioNames(study.scenarios, translator);
  const { n } = study.scene.claimants;
  const paid = ({ outcome }: AllocationStudy['scenarios'][number]): number | null => {
    if (!('awards' in outcome)) return null;
    const own = outcome.awards.reduce((count, award) => count + (award > 0 ? 1 : 0), 0);
    return own >= fewest && (n === own || n - own >= fewest) ? own : null;
  };
  return table({
    id: 'rules',
    caption: allocation.publicCaption,
    ...linesBy(study.scenarios, [
      col.text('rule', allocation.sideColumns.rule, (_, k) => names[k]!),
      col.money('envelope', allocation.sideColumns.envelope, (one) => one.envelope / 100, 0),
      col.count('paid', allocation.sideColumns.paid, (one) => paid(one)),
    ]),
    notes: [brief.asks.withheld],
  });
}
