// The report of `allocate`: who gains under each scenario, what becomes of equity, what it would take.
import { lastOf } from '../../base/existing.ts';
import { GUARDS, guardMark } from '../../measure/guards.ts';
import type { Translator } from '../../messages/translator.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Block, Report, Section, Table } from '../model/report.ts';
import { definitionText } from '../peers/definition.ts';
import { centsMoney } from '../words/cents.ts';
import { axiomExamples, axiomsTable } from './axioms.ts';
import { allocationCharts } from './charts.ts';
import { fundingTable } from './funding.ts';
import { issueInWords } from './issues.ts';
import { scenarioNames } from './names.ts';
import { organisationsTable } from './organisations.ts';
import { requestedTable } from './requested.ts';
import { afterTable, chequesTable } from './sides.ts';
import { splitsOf } from './splits.ts';
import { STANDING_MEASURES, standingTable } from './standing.ts';
import { byTable, gainers, gainsTable } from './sums.ts';
import { targetsTable } from './targets.ts';
import { scenarioTerms, sharedTerms } from './terms.ts';

export interface AllocationReportOptions {
  readonly files: readonly string[];
  /** Sections that stand before the others. */
  readonly first?: readonly Section[];
  /** What is replayed. */
  readonly subtitle?: string;
  /** A terminal has none: the tables say the same. */
  readonly charts: boolean;
  /** Most organisations listed. */
  readonly most: number;
  /** Sentences of the ledger. */
  readonly limits: readonly string[];
}

/** `allocate`: what each scenario would do with its envelope, who gains, what becomes of equity, what it would take. */
export function allocationReport(
  study: AllocationStudy,
  options: AllocationReportOptions,
  translator: Translator,
): Report {
  const { fill, texts } = translator;
  const words = texts.allocation;
  const { scene, scenarios } = study;
  const envelopes = [...new Set(scenarios.map(({ envelope }) => envelope))];
  const splits = splitsOf(study, translator);
  return {
    title: fill(words.title, {
      envelope: envelopes.map((cents) => centsMoney(cents, translator)).join(', '),
      files: options.files,
      period: scene.period || 'none',
    }),
    ...(options.subtitle === undefined ? {} : { subtitle: options.subtitle }),
    lead: leadOf(study, translator),
    sections: [
      ...(options.first ?? []),
      section('rules', words.sideBySide, tables(chequesTable(study, translator))),
      ...optional('gains', words.gainsHeading, [
        ...gainsBlocks(study, translator),
        ...splits.flatMap((split) => tables(gainsTable(study, split, translator))),
      ]),
      ...optional('after', words.afterHeading, tables(afterTable(study, translator))),
      ...(options.charts ? chartSections(study, options.files, translator) : []),
      ...optional('requested', words.requested.heading, tables(requestedTable(study, translator))),
      ...optional('funding', words.fundingHeading, tables(fundingTable(study, translator))),
      section(
        'shares',
        words.byHeading,
        splits.flatMap((split) => tables(byTable(study, split, translator))),
      ),
      ...(['region', 'typology'] as const).flatMap((role) =>
        optional(
          `standing-${role}`,
          fill(words.standingHeading, { role: texts.ui.roles[role] }),
          STANDING_MEASURES.flatMap((measure) => tables(standingTable(study, role, measure, translator))),
        ),
      ),
      ...optional('targets', words.targetsHeading, tables(targetsTable(study, translator))),
      ...optional('axioms', words.axiomsHeading, axiomBlocks(study, translator)),
      meanings(study, translator),
      section(
        'organisations',
        words.organisationsHeading,
        tables(organisationsTable(study, options.most, translator)),
      ),
    ],
    limits: [
      fill(texts.peers.dossier.definition, {
        text: definitionText(scene.gaps.comparison.definition, translator),
      }),
      words.limitCents,
      words.limitBounds,
      words.limitTies,
      ...study.issues
        .filter(({ level }) => level !== 'warning')
        .map((issue) => translator.say(issueInWords(issue, translator))),
      ...options.limits,
    ],
  };
}

const section = (id: string, heading: string, blocks: readonly Block[]): Section => ({ id, heading, blocks });

/** All dumbbells in one section, the cheques in another. */
function chartSections(study: AllocationStudy, files: readonly string[], translator: Translator): Section[] {
  const charts = allocationCharts(study, files, translator);
  return (['dumbbells', 'strips'] as const).flatMap((kind) =>
    optional(
      kind,
      translator.texts.allocation.charts[kind],
      charts.filter(({ heading }) => heading === kind).map((chart) => ({ kind: 'chart', chart })),
    ),
  );
}

/** A section with nothing in it is none. */
const optional = (id: string, heading: string, blocks: readonly Block[]): Section[] =>
  blocks.length === 0 ? [] : [section(id, heading, blocks)];

const tables = (table: Table | undefined): Block[] => (table ? [{ kind: 'table', table }] : []);

/** Before the tables of gains: how many gain and lose. */
function gainsBlocks(study: AllocationStudy, translator: Translator): Block[] {
  const items = gainers(study, translator);
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** Scenarios that cannot be held have no axioms to speak of. */
function axiomBlocks(study: AllocationStudy, translator: Translator): Block[] {
  if (study.scenarios.every(({ axioms }) => axioms.length === 0)) return [];
  const examples = axiomExamples(study, translator);
  return [
    ...tables(axiomsTable(study, translator)),
    ...(examples.length === 0 ? [] : [{ kind: 'list', items: examples } as const]),
  ];
}

function meanings(study: AllocationStudy, translator: Translator): Section {
  const { allocation } = translator.texts;
  const keys = [...new Set(study.scenarios.map(({ within }) => within))];
  const stages = [...new Set(study.scenarios.flatMap(({ between }) => between ?? []))];
  return section('meanings', allocation.meaningsHeading, [
    {
      kind: 'list',
      items: [
        ...scenarioTerms(study, translator),
        ...stages.map((key) => `${allocation.between[key].meaning} [${key}]`),
        ...keys.map((key) => `${allocation.rules[key].name} [${key}]. ${allocation.rules[key].meaning}`),
      ],
    },
  ]);
}

function leadOf(study: AllocationStudy, translator: Translator): string[] {
  const { fill, numbers, texts } = translator;
  const { scene, before, scenarios, issues } = study;
  const words = texts.allocation;
  const { overall } = before;
  const shared = sharedTerms(study, translator);
  const yearly = [...new Map(scenarios.map((one) => [one.envelope - keepOf(one), one.years]))];
  return [
    fill(words.leadWho, {
      n: scene.claimants.n,
      total: numbers.money(overall.total / 100, 0),
      money: scene.money,
      floored: overall.floored,
      under: overall.under,
      lacking: overall.floored === 0 ? 'none' : numbers.money(overall.lacking / 100, 0),
    }),
    ...bestLine(study, translator),
    ...(shared === '' ? [] : [shared]),
    ...issues
      .filter(({ level }) => level === 'warning')
      .map((issue) => translator.say(issueInWords(issue, translator))),
    ...yearly.flatMap(([cents, years]) =>
      !years ? [] : [fill(words.leadYears, { envelope: centsMoney(cents, translator), years })],
    ),
  ];
}

const keepOf = ({ asked }: AllocationStudy['scenarios'][number]): number =>
  Math.round(100 * (asked.keep ?? 0));

/** Which scenario makes shares of the floor most alike, and which least; undefined shares leave it out. */
function bestLine({ before, scenarios }: AllocationStudy, translator: Translator): string[] {
  const { numbers, fill, texts } = translator;
  const { gini, floored } = before.overall;
  const names = scenarioNames(scenarios, translator);
  const found = scenarios.flatMap(({ after }, k) =>
    after && 'value' in after.overall.gini ? [{ name: names[k]!, gini: after.overall.gini.value }] : [],
  );
  if (!('value' in gini) || found.length < 2 || guardMark(GUARDS.five, floored) !== undefined) return [];
  const sorted = found.toSorted((a, b) => a.gini - b.gini);
  const [best, worst] = [sorted[0]!, lastOf(sorted)];
  const index = (x: number) => numbers.decimal(x, 3);
  if (index(best.gini) === index(worst.gini)) return [];
  return [
    fill(texts.allocation.leadBest, {
      best: best.name,
      worst: worst.name,
      before: index(gini.value),
      bestGini: index(best.gini),
      worstGini: index(worst.gini),
    }),
  ];
}
