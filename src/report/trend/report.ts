// The report of `trend`: whether years compare, and whether the gap is closing.

import { existing, lastOf } from '../../base/existing.ts';
import type { Translator } from '../../messages/translator.ts';
import { lensTotal } from '../../study/trend/lens.ts';
import type { Trend } from '../../study/trend/trend.ts';
import type { Block, Report, Section, Table } from '../model/report.ts';
import { definitionText } from '../peers/definition.ts';
import { comparabilityTable } from '../words/comparability.ts';
import { groupingName } from '../words/roles.ts';
import { breakSection } from './break.ts';
import { changesTable } from './changes.ts';
import { trendCharts } from './charts.ts';
import { dollarsLine } from './dollars.ts';
import {
  convergenceTable,
  equivalentsTable,
  lensTable,
  lensYearsTable,
  panelTable,
  passagesTable,
  sameTable,
} from './flows.ts';
import { leadOf } from './lead.ts';
import { detailsTable, meansTable, overallTable, ratioTable } from './tables.ts';

export interface TrendReportOptions {
  readonly files: readonly string[];
  /** Names that a table of equivalents joined. */
  readonly equivalents: readonly (readonly [string, string])[];
  /** Most names listed. */
  readonly most: number;
  /** Every period of every group too. */
  readonly whole: boolean;
  /** Sentences of the ledger. */
  readonly limits: readonly string[];
}

/** `trend`: whether years compare, every period, the gap, who came and left, convergence, indexation, a declared date. */
export function trendReport(study: Trend, options: TrendReportOptions, translator: Translator): Report {
  const { fill, texts } = translator;
  const words = texts.trend;
  const { all } = study.years;
  return {
    title: fill(words.title, { files: options.files, first: all[0]!, last: lastOf(all) }),
    lead: leadOf(study, translator),
    sections: [
      section('years', words.yearsHeading, [comparabilityTable(study.years.comparisons, translator)]),
      section('overall', words.overallHeading, [overallTable(study, translator)]),
      ...ratioSections(study, options, translator),
      section('panel', words.panelHeading, [
        panelTable(study, translator),
        passagesTable(study, options.most, translator),
        equivalentsTable(options.equivalents, translator),
      ]),
      ...(study.convergence
        ? [
            section('convergence', words.convergenceHeading, [
              convergenceTable(study, study.convergence, translator),
            ]),
          ]
        : []),
      lensSection(study, translator),
      ...sameSections(study, translator),
      ...(study.break ? [breakSection(study.break, translator)] : []),
    ].filter(({ blocks }) => blocks.length > 0),
    limits: [
      dollarsLine(study, translator),
      fill(texts.peers.dossier.definition, { text: definitionText(study.definition, translator) }),
      fill(words.limitMoney, { money: study.money }),
      words.limitMeasure,
      texts.peers.limitCensus,
      ...study.issues.filter(({ level }) => level !== 'warning').map(translator.say),
      ...options.limits,
    ],
  };
}

const section = (id: string, heading: string, tables: readonly (Table | undefined)[]): Section => ({
  id,
  heading,
  blocks: tables.flatMap((table): Block[] => (table ? [{ kind: 'table', table }] : [])),
});

/** A grouping that is measured has its ratios and charts first; the others their means alone. */
function ratioSections(study: Trend, { whole }: TrendReportOptions, translator: Translator): Section[] {
  const { fill, texts } = translator;
  const groupings = [...new Map(study.groups.map(({ by }) => [by.join(), by])).values()];
  return groupings.map((by): Section => {
    const changes = study.changes.find(({ all }) => all.by.join() === by.join());
    const tables = [
      ...(changes ? [ratioTable(study, changes, translator), changesTable(study, changes, translator)] : []),
      meansTable(study, by, translator),
      ...(whole ? [detailsTable(study, by, translator)] : []),
    ];
    const charts = whole && changes ? trendCharts(study, changes, translator) : [];
    const role = groupingName(by, translator);
    return {
      id: `by-${by.join('-')}`,
      heading: changes ? fill(texts.trend.ratioHeading, { role }) : fill(texts.gaps.byHeading, { by: role }),
      blocks: [
        ...charts.map((chart): Block => ({ kind: 'chart', chart })),
        ...tables.map((table): Block => ({ kind: 'table', table })),
      ],
    };
  });
}

function lensSection(study: Trend, translator: Translator): Section {
  const roles = study.lens[0]?.by.map(({ role }) => role) ?? [];
  const own = lensTotal(study.lens).length > 0;
  return section('lens', translator.texts.trend.lensHeading, [
    ...(own ? [lensYearsTable(study, translator)] : []),
    ...roles.filter((role) => role !== 'sector').map((role) => lensTable(study, role, translator)),
  ]);
}

function sameSections(study: Trend, translator: Translator): Section[] {
  const table = sameTable(study, translator);
  if (!table) return [];
  const { fill, numbers, texts } = translator;
  const rate = numbers.percent(existing(study.sameForAll).rate, 1);
  return [section('same-for-all', fill(texts.trend.sameHeading, { rate }), [table])];
}
