import type { Translator } from '../../messages/translator.ts';
import type { AllocationOptions, AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Report, Section } from '../model.ts';
import { definitionText } from '../peers/definition.ts';
import { roleName } from '../roles.ts';
import { betweenName } from './names.ts';
import {
  axiomsTable,
  byTable,
  fundingTable,
  gainsTable,
  organisationsTable,
  type Split,
  sideTable,
  targetsTable,
} from './tables.ts';

export interface AllocationReportOptions {
  readonly asked: AllocationOptions;
  readonly files: readonly string[];
  /** Most organisations listed. */
  readonly most: number;
  /** Sentences of the ledger. */
  readonly limits: readonly string[];
}

/** `allocate`: what each rule would do with an envelope, who gains, what becomes of equity, what it would take. */
export function allocationReport(
  study: AllocationStudy,
  options: AllocationReportOptions,
  translator: Translator,
): Report {
  const { fill, numbers, texts } = translator;
  const words = texts.allocation;
  const { scene } = study;
  const envelope = numbers.money(options.asked.envelope, 0);
  const by = splitsOf(study).map((split): Section => {
    const gains = gainsTable(study, split, translator);
    return {
      id: `by-${split.role}`,
      heading: fill(words.byHeading, { role: roleName(split.role, translator) }),
      blocks: [byTable(study, split, translator), ...(gains ? [gains] : [])].map((table) => ({
        kind: 'table',
        table,
      })),
    };
  });
  return {
    title: fill(words.title, { envelope, files: options.files, period: scene.period || 'none' }),
    lead: leadOf(study, options.asked, translator),
    sections: [
      {
        id: 'rules',
        heading: words.sideBySide,
        blocks: [{ kind: 'table', table: sideTable(study, translator) }],
      },
      ...by,
      ...fundingSection(study, translator),
      {
        id: 'targets',
        heading: words.targetsHeading,
        blocks: [{ kind: 'table', table: targetsTable(study, translator) }],
      },
      ...axiomsSection(study, translator),
      meanings(study, translator),
      {
        id: 'organisations',
        heading: words.organisationsHeading,
        blocks: [{ kind: 'table', table: organisationsTable(study, options.most, translator) }],
      },
    ],
    limits: [
      fill(texts.peers.dossier.definition, {
        text: definitionText(scene.gaps.comparison.definition, translator),
      }),

      words.limitCents,
      words.limitBounds,
      ...study.issues.filter(({ level }) => level !== 'warning').map(translator.say),
      ...options.limits,
    ],
  };
}

function fundingSection(study: AllocationStudy, translator: Translator): Section[] {
  const table = fundingTable(study, translator);
  return table
    ? [
        {
          id: 'funding',
          heading: translator.texts.allocation.fundingHeading,
          blocks: [{ kind: 'table', table }],
        },
      ]
    : [];
}

/** Undefined scenarios have no axioms to speak of. */
const axiomsSection = (study: AllocationStudy, translator: Translator): Section[] =>
  study.scenarios.every(({ axioms }) => axioms.length === 0)
    ? []
    : [
        {
          id: 'axioms',
          heading: translator.texts.allocation.axiomsHeading,
          blocks: [{ kind: 'table', table: axiomsTable(study, translator) }],
        },
      ];

/** By region and by type, where the data have them. */
export const splitsOf = ({ scene: { regions, types } }: AllocationStudy): readonly Split[] => [
  ...(regions ? [{ role: 'region', ...regions }] : []),
  ...(types ? [{ role: 'typology', ...types }] : []),
];

function meanings({ scenarios }: AllocationStudy, translator: Translator): Section {
  const { allocation } = translator.texts;
  return {
    id: 'meanings',
    heading: allocation.meaningsHeading,
    blocks: [
      {
        kind: 'list',
        items: [...new Set(scenarios.map(({ within }) => within))].map(
          (key) => `${allocation.rules[key].name} [${key}]. ${allocation.rules[key].meaning}`,
        ),
      },
    ],
  };
}

function leadOf(
  { scene, before, outlook, issues }: AllocationStudy,
  asked: AllocationOptions,
  translator: Translator,
): string[] {
  const { fill, numbers, texts } = translator;
  const words = texts.allocation;
  const money = (amount: number | undefined): string =>
    amount === undefined ? 'none' : numbers.money(amount, 0);
  const { overall } = before;
  const { cap, minimum } = asked;
  return [
    fill(words.leadWho, {
      n: scene.claimants.n,
      total: money(overall.total / 100),
      money: scene.money,
      floored: overall.floored,
      under: overall.under,
      lacking: money(overall.lacking / 100),
    }),
    fill(words.leadKept, {
      keep: money(asked.keep),
      between: asked.between === undefined ? 'none' : betweenName(asked.between, translator),
      minimum: money(minimum?.amount),
      below: minimum?.below ?? 'nothing',
      maximum: money(asked.maximum),
      cap: cap ? numbers.percent(cap.share, 0) : 'none',
      column: cap?.column ?? '',
      newcomers: money(asked.newcomers?.amount),
      protect: money(asked.protect?.amount),
      ties: words.ties,
    }),
    ...issues.filter(({ level }) => level === 'warning').map(translator.say),
    ...(outlook.years === undefined
      ? []
      : [
          fill(words.leadYears, {
            envelope: money(asked.envelope - (asked.keep ?? 0)),
            years: outlook.years,
          }),
        ]),
  ];
}
