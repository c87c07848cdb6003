import { withMarksExplained } from '../gaps/withheld.ts';
import { notesOnce } from '../model/notes-once.ts';
import type { Report, Section } from '../model/report.ts';
import { withRoundedSumsSaid } from '../model/rounded-sums.ts';
import { withBlankLabels } from '../words/blank-labels.ts';
import { ledgerLimits, ledgerSentence } from '../words/ledger.ts';
import type { BriefContext } from './context.ts';
import { frontOf, moneyText, questionOf } from './front.ts';
import { publicLimits } from './public.ts';
import { type Part, partOf, SECTION_NAMES, SECTIONS, type SectionName } from './sections.ts';

/** The sections of one part, in the order asked for. */
const sectionsOf = (part: Part, context: BriefContext, sections: readonly SectionName[]): Section[] =>
  sections.filter((name) => partOf(name) === part).flatMap((name) => SECTIONS[name](context) ?? []);

/** The brief: page one, which answers alone, then the sections of the brief asked for, then what the figures rest on. */
export function briefReport(context: BriefContext, sections: readonly SectionName[] = SECTION_NAMES): Report {
  const { gaps, disparity, ledger, speaker, logo, translator } = context;
  const question = questionOf(context);
  const report: Report = {
    title: speaker.title ?? question,
    ...(speaker.title === undefined ? {} : { subtitle: question }),
    speaker,
    ...(logo ? { logo } : {}),
    front: frontOf(context),
    numbered: true,
    lead: [],
    sections: sectionsOf('brief', context, sections),
    limits: [
      ledgerSentence(disparity, ledger, translator, gaps.withheld === undefined),
      moneyText(gaps, translator),
      ...publicLimits(context),
      translator.texts.peers.limitCensus,
    ],
  };
  return finished(report, context);
}

/** The technical annex: every measure, its method, what it rests on; undefined when no section of it is asked for. */
export function annexReport(
  context: BriefContext,
  sections: readonly SectionName[] = SECTION_NAMES,
): Report | undefined {
  const { gaps, peers, ledger, head, speaker, translator } = context;
  const { fill, texts } = translator;
  const made = sectionsOf('annex', context, sections);
  if (made.length === 0) return undefined;
  const words = texts.brief.front.annex;
  const report: Report = {
    title: words.title,
    subtitle: fill(words.subtitle, {
      question: questionOf(context),
      period: gaps.periods.length === 1 ? gaps.periods[0]! : 'none',
    }),
    speaker,
    numbered: true,
    lead: [],
    sections: made,
    limits: [
      ...head,
      ...publicLimits(context),
      texts.peers.limitPeer,
      ...(gaps.comparison.definition.nearest.length > 0 ? [texts.peers.limitGower] : []),
      texts.gaps.limitGap,
      texts.gaps.limitChance,
      texts.peers.limitCensus,
      ...[...peers.issues, ...gaps.issues].map(translator.say),
      // Where a row stood in a file is of no use on paper: another copy of the data has it elsewhere.
      ...ledgerLimits(ledger, translator, { lines: false }),
    ],
  };
  return finished(report, context);
}

/** Everything, each table with its own notes: what the workbook, the tables and the figures are made of. */
export function wholeReport(context: BriefContext, sections: readonly SectionName[] = SECTION_NAMES): Report {
  const brief = briefReport(context, sections);
  const all = (['annex', 'workbook'] as const).flatMap((part) => sectionsOf(part, context, sections));
  return {
    ...brief,
    sections: [...brief.sections, ...marked({ ...brief, sections: all }, context).sections],
  };
}

const finished = (report: Report, context: BriefContext): Report =>
  marked(notesOnce(withRoundedSumsSaid(report, context.translator)), context);

/** With the meaning of the marks of what is withheld, and what the data leave blank. */
function marked(report: Report, { gaps, dataset, translator, publicly }: BriefContext): Report {
  return withBlankLabels(withMarksExplained(report, gaps.withheld, translator), dataset, translator, {
    lead: true,
    publicly: publicly !== undefined,
  });
}
