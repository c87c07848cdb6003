import type { Translator } from '../../../messages/translator.ts';
import type { AllocationStudy } from '../../../study/allocation/allocation.ts';
import type { GroupGaps } from '../../../study/gaps/groups.ts';
import { chequesChart, regionsChart } from '../../allocation/charts.ts';
import { scenarioNames } from '../../allocation/names.ts';
import { requestedTable } from '../../allocation/requested.ts';
import { afterTable, chequesTable } from '../../allocation/sides.ts';
import { splitsOf } from '../../allocation/splits.ts';
import { gainsTable } from '../../allocation/sums.ts';
import { scenarioTerms } from '../../allocation/terms.ts';
import { moneyCell } from '../../gaps/cells.ts';
import type { Block, CellValue, Row, Table } from '../../model.ts';
import type { BriefContext, BriefSection } from '../context.ts';

/**
 * What is asked for: need less what is paid, what was requested and granted, then what each scenario of the settings would do.
 * Undefined where the settings ask for nothing.
 */
export const asks: BriefSection = (context) => {
  const { allocation, translator } = context;
  if (!allocation) return undefined;
  const need = needTable(context);
  const own = context.publicly
    ? publicBlocks(allocation, context.publicly.rules.fewest, translator)
    : [...table(requestedTable(allocation, translator)), ...scenarioBlocks(context, allocation)];
  return {
    id: 'asks',
    heading: translator.texts.brief.headings.asks,
    blocks: [...table(need), ...own],
  };
};

const table = (one: Table | undefined): Block[] => (one ? [{ kind: 'table', table: one }] : []);

/** Organisations × floor = need; need − paid = lacking, by type and in all; undefined without floors, or over several periods. */
function needTable({ gaps, translator }: BriefContext): Table | undefined {
  const { overall, groups, periods } = gaps;
  if (!overall.floor || periods.length > 1) return undefined;
  const { brief, allocation } = translator.texts;
  const words = brief.asks;
  const cells = ({ floor }: Pick<GroupGaps, 'floor'>): CellValue[] =>
    floor && floor.n > 0
      ? [
          floor.n,
          { exact: floor.need },
          moneyCell(floor.paid, translator),
          moneyCell(floor.shortfall, translator),
          floor.under,
        ]
      : [0, null, null, null, null];
  const types = groups.filter(({ by }) => by.join() === 'typology');
  const total: Row = { cells: [allocation.byColumns.total, ...cells(overall)], mark: 'total' };
  return {
    id: 'asks-need',
    caption: words.needCaption,
    columns: [
      { id: 'typology', header: translator.texts.ui.roles.typology, kind: 'text' },
      { id: 'n', header: allocation.byColumns.n, kind: 'count' },
      { id: 'need', header: words.need, kind: 'money', digits: 0 },
      { id: 'paid', header: words.paid, kind: 'money', digits: 0 },
      { id: 'lacking', header: words.lacking, kind: 'money', digits: 0 },
      { id: 'under', header: words.under, kind: 'count' },
    ],
    rows: [...types.map((one): Row => ({ cells: [one.labels[0]!, ...cells(one)] })), total],
    notes: [words.needNote],
  };
}

/** Every scenario in one table, who gains, how all stand afterwards, and the first one as a chart. */
function scenarioBlocks({ files, translator }: BriefContext, study: AllocationStudy): Block[] {
  if (study.scenarios.length === 0) return [];
  const [split] = splitsOf(study, translator);
  const charts = [regionsChart(study, 0, files, translator), chequesChart(study, files, translator)];
  const terms = scenarioTerms(study, translator);
  return [
    ...yearLines(study, translator),
    ...(terms.length === 0 ? [] : [{ kind: 'list', items: terms } as const]),
    ...table(chequesTable(study, translator)),
    ...table(split && gainsTable(study, split, translator)),
    ...table(afterTable(study, translator)),
    ...charts.flatMap((chart): Block[] => (chart ? [{ kind: 'chart', chart }] : [])),
  ];
}

/** What each scenario leaves lacking, and in how many years nothing would be: a claim each. */
function yearLines({ scenarios, before }: AllocationStudy, translator: Translator): Block[] {
  const { fill, numbers, texts } = translator;
  const names = scenarioNames(scenarios, translator);
  const items = scenarios.flatMap(({ after, envelope, years }, k) =>
    after && years !== undefined
      ? fill(texts.brief.asks.scenario, {
          name: names[k]!,
          envelope: numbers.shortMoney(envelope / 100),
          before: numbers.shortMoney(before.overall.lacking / 100),
          after: numbers.shortMoney(after.overall.lacking / 100),
          under: after.overall.under,
          floored: after.overall.floored,
          years,
        })
      : [],
  );
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
    columns: [
      { id: 'rule', header: allocation.sideColumns.rule, kind: 'text' },
      { id: 'envelope', header: allocation.sideColumns.envelope, kind: 'money', digits: 0 },
      { id: 'paid', header: allocation.sideColumns.paid, kind: 'count' },
    ],
    rows: study.scenarios.map((one, k): Row => ({ cells: [names[k]!, one.envelope / 100, paid(one)] })),
    notes: [brief.asks.withheld],
  });
}
