// The report of `robustness`: whether what is said survives other defensible choices.
import { existing } from '../../base/existing.ts';
import type { Translator } from '../../messages/translator.ts';
import { isChanceLeftOut, type Robustness } from '../../study/robustness/robustness.ts';
import type { Block, Report, Section, Table } from '../model/report.ts';
import { definitionText } from '../peers/definition.ts';
import { curveChart, drawnGroups } from './curve.ts';
import { robustnessLead } from './lead.ts';
import {
  droppedTable,
  movesTable,
  powerTable,
  standingsTable,
  undoingTable,
  unrecordedTable,
} from './tables.ts';

export interface RobustnessReportOptions {
  readonly files: readonly string[];
  /** Most lines of what turns a finding. */
  readonly most: number;
  /** Are curves drawn: not on a terminal, which would print every number of theirs. */
  readonly curves: boolean;
  /** Sentences of the ledger. */
  readonly limits: readonly string[];
}

/** `robustness`: does what is said survive other choices, what the file does not hold, what is left out; what could be found. */
export function robustnessReport(
  study: Robustness,
  { files, most, curves, limits }: RobustnessReportOptions,
  translator: Translator,
): Report {
  const { fill, texts } = translator;
  const words = texts.robustness;
  const { declared, asked, unrecorded } = study;
  const definition = fill(texts.peers.dossier.definition, {
    text: definitionText(existing(declared.definitions.get(declared.asked.definition)), translator),
  });
  const foot = [fill(texts.brief.source, { files }), definition];
  const undoing = undoingTable(study, translator);
  const sections: Section[] = [
    {
      id: 'curve',
      heading: words.curveHeading,
      blocks: [
        table(standingsTable(study, translator)),
        ...(curves ? drawnGroups(study) : []).flatMap((group): Block[] => {
          const chart = curveChart(study, group, foot, translator);
          return chart ? [{ kind: 'chart', chart }] : [];
        }),
      ],
    },
    { id: 'moves', heading: words.movesHeading, blocks: [table(movesTable(study, translator))] },
    ...(unrecorded.length > 0
      ? [
          {
            id: 'unrecorded',
            heading: words.unrecordedHeading,
            blocks: [
              { kind: 'list' as const, items: unrecordedLines(study, translator) },
              table(unrecordedTable(study, translator)),
            ],
          },
        ]
      : []),
    // Without chance there is no finding that could turn, and none that more organisations would settle.
    ...(isChanceLeftOut(study)
      ? []
      : [
          {
            id: 'dropped',
            heading: words.droppedHeading,
            blocks: [table(droppedTable(study, most, translator)), ...(undoing ? [table(undoing)] : [])],
          },
          { id: 'power', heading: words.powerHeading, blocks: [table(powerTable(study, translator))] },
        ]),
  ];
  return {
    title: fill(words.title, { files, period: declared.asked.period || 'none' }),
    lead: robustnessLead(study, translator),
    sections,
    limits: [
      definition,
      words.limitSame,
      ...(isChanceLeftOut(study) ? [] : [fill(words.limitDeals, { most: study.deals, deals: asked.deals })]),
      ...study.issues.map(translator.say),
      ...limits,
    ],
  };
}

const table = (one: Table): Block => ({ kind: 'table', table: one });

/** In words that a board understands: by a factor that doubles funding, or, where none could, that triples it. */
function unrecordedLines({ unrecorded, labels }: Robustness, translator: Translator): readonly string[] {
  const { fill, numbers, texts } = translator;
  return unrecorded.map(({ group, side, ratio, smallest, shares }) => {
    const of = (multiplier: number) => existing(shares.find((one) => one.multiplier === multiplier)).share;
    const multiplier = of(2) <= 1 ? 2 : 3;
    return fill(texts.robustness.unrecordedSentence, {
      group: labels[group]!,
      ratio: numbers.percent(ratio, 0),
      possible: Number.isNaN(smallest) ? 'nothing' : of(multiplier) <= 1 ? 'yes' : 'no',
      multiplier: multiplier === 2 ? 'two' : 'three',
      share: Number.isNaN(smallest) ? '' : numbers.percent(of(multiplier), 0),
      side,
      smallest: Number.isNaN(smallest) ? '' : numbers.decimal(smallest, 2),
    });
  });
}
