// The report of `verify`: which claims hold, and what the others would say today.
import type { Translator } from '../../messages/translator.ts';
import { isLine } from '../../study/claims/claim.ts';
import { col, linesBy } from '../model/columns.ts';
import type { Block, Report, Section, Table } from '../model/report.ts';
import {
  byVerdict,
  type ClaimVerdict,
  countVerdicts,
  sameInputs,
  type Verification,
} from './verification.ts';
import { claimName, differenceCells, differenceName, figureCell, remarkTexts, whyNotText } from './words.ts';

export interface VerifyReportOptions {
  /** Most claims that are listed of those that hold, and of those that cannot be checked. */
  readonly most: number;
  /** Sentences of the ledger. */
  readonly limits: readonly string[];
}

/** `verify`: how many claims hold; those that do not, with what they would say today; the others. */
export function verifyReport(
  result: Verification,
  { most, limits }: VerifyReportOptions,
  translator: Translator,
): Report {
  const { fill, texts } = translator;
  const words = texts.verify;
  const counts = countVerdicts(result.verdicts);
  const ran = result.inputs.after.length > 0;
  return {
    title: ran
      ? fill(words.title, { claims: [result.file], files: result.inputs.after.map(({ file }) => file) })
      : fill(words.titleAlone, { claims: [result.file] }),
    lead: [
      ...(result.faults.length > 0 ? [fill(words.fileLead, { n: result.faults.length })] : []),
      fill(words.lead, {
        n: result.verdicts.length,
        holds: counts.holds,
        fails: counts['does-not-hold'],
        unchecked: counts['cannot-be-checked'],
      }),
      ...(ran ? [dataSentence(result, translator)] : []),
    ],
    sections: [
      ...ofFile(result, translator),
      ...failing(result, translator),
      ...unchecked(result, most, translator),
      ...holding(result, most, translator),
    ],
    limits: [
      ...(result.draws ? [fill(words.limitExact, drawsWords(result.draws))] : []),
      words.limitText,
      words.limitRows,
      ...result.issues.map(translator.say),
      ...limits,
    ],
  };
}

function dataSentence(result: Verification, { fill, texts }: Translator): string {
  if (sameInputs(result)) return texts.verify.sameData;
  const checked = result.verdicts.filter(({ rows }) => rows.after !== null).length;
  const rows = result.verdicts.filter(({ remarks }) => remarks.includes('rows-differ')).length;
  return fill(texts.verify.otherData, { rows: checked === 0 ? -1 : rows });
}

function ofFile({ faults }: Verification, { say, texts }: Translator): Section[] {
  if (faults.length === 0) return [];
  return [
    { id: 'file', heading: texts.verify.fileHeading, blocks: [{ kind: 'list', items: faults.map(say) }] },
  ];
}

const of = ({ verdicts }: Verification, verdict: ClaimVerdict['verdict']): readonly ClaimVerdict[] =>
  byVerdict(verdicts).filter((one) => one.verdict === verdict);

function failing(result: Verification, translator: Translator): Section[] {
  const found = of(result, 'does-not-hold');
  if (found.length === 0) return [];
  return [
    {
      id: 'does-not-hold',
      heading: translator.texts.verify.verdicts['does-not-hold'],
      blocks: found.flatMap((one, i) => failingBlocks(one, i, result, translator)),
    },
  ];
}

function failingBlocks(
  verdict: ClaimVerdict,
  index: number,
  result: Verification,
  translator: Translator,
): Block[] {
  const { fill, texts, lang } = translator;
  const words = texts.verify;
  const { text, textNow, faults, differences } = verdict;
  const why = whyNotText(verdict, result, translator);
  const remarks = [
    ...faults.filter((fault) => fault !== 'figures-differ').map((fault) => words.faults[fault]),
    ...(why === '' ? [] : [sentence(why)]),
    ...(readsTheSame(verdict, lang) ? [words.readsTheSame] : []),
    ...remarkTexts(verdict, translator).map(sentence),
    ...otherSeedTexts(verdict, result, translator),
  ];
  return [
    {
      kind: 'paragraph',
      text: fill(words.stated, { name: claimName(verdict, translator), text: text[lang] }),
    },
    ...(textNow && textNow[lang] !== text[lang]
      ? [{ kind: 'paragraph', text: fill(words.today, { text: textNow[lang] }) } as const]
      : []),
    ...(remarks.length > 0 ? [{ kind: 'list', items: remarks } as const] : []),
    ...(differences.length > 0
      ? [{ kind: 'table', table: differencesTable(verdict, index, translator) } as const]
      : []),
  ];
}

/** What the claim would say under the other seed, where that seed does not bear it out. */
function otherSeedTexts(
  { otherSeed }: ClaimVerdict,
  { draws }: Verification,
  { fill, lang, texts }: Translator,
): string[] {
  if (!otherSeed || !draws) return [];
  const seed = String(draws.otherSeed);
  const { text } = otherSeed;
  return [
    text
      ? fill(texts.verify.otherSeed, { seed, text: text[lang] })
      : fill(texts.verify.otherSeedNone, { seed }),
  ];
}

const drawsWords = ({ draws, seed, otherSeed }: NonNullable<Verification['draws']>) => ({
  draws,
  seed: String(seed),
  other: String(otherSeed),
});

/** Figures moved by less than the sentence says. */
const readsTheSame = (
  { faults, differences, text, textNow }: ClaimVerdict,
  lang: Translator['lang'],
): boolean =>
  faults.join() === 'figures-differ' &&
  differences.every(({ part }) => part === 'figure') &&
  textNow !== null &&
  textNow[lang] === text[lang];

/** A clause as a sentence. */
const sentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;

function differencesTable(verdict: ClaimVerdict, index: number, translator: Translator): Table {
  const words = translator.texts.verify;
  return {
    id: `difference-${index + 1}`,
    caption: translator.fill(words.differencesCaption, { name: claimName(verdict, translator) }),
    columns: [
      { id: 'figure', header: words.columns.figure, kind: 'text' },
      { id: 'before', header: words.columns.before, kind: 'quantity' },
      { id: 'after', header: words.columns.after, kind: 'quantity' },
      { id: 'difference', header: words.columns.difference, kind: 'quantity' },
    ],
    rows: verdict.differences.map((one) => ({
      cells: [differenceName(verdict.sentence, one, translator), ...differenceCells(one, translator)],
    })),
    notes: [],
  };
}

function unchecked(result: Verification, most: number, translator: Translator): Section[] {
  const found = of(result, 'cannot-be-checked');
  if (found.length === 0) return [];
  const words = translator.texts.verify;
  const table: Table = {
    id: 'cannot-be-checked',
    caption: words.uncheckedCaption,
    ...linesBy(found.slice(0, most), [
      col.text('claim', words.columns.claim, (one) => nameOrText(one, translator)),
      col.text('why', words.columns.why, (one) => whyNotText(one, result, translator)),
    ]),
    notes: shownNotes(found, most, translator),
  };
  return [
    { id: 'unchecked', heading: words.verdicts['cannot-be-checked'], blocks: [{ kind: 'table', table }] },
  ];
}

/** The name of a claim; of one that this version does not know, what it says too. */
function nameOrText(verdict: ClaimVerdict, translator: Translator): string {
  const name = claimName(verdict, translator);
  if (name !== verdict.id) return name;
  const { fill, lang, texts } = translator;
  return fill(texts.verify.stated, { name, text: verdict.text[lang] });
}

/** The beginning of a sentence, by which a person finds it. */
const EXCERPT = 72;
const excerpt = (text: string): string =>
  text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT).replace(/\s+\S*$/, '')}…`;

const shownNotes = (found: readonly unknown[], most: number, { fill, texts }: Translator): string[] =>
  found.length > most ? [fill(texts.verify.shown, { shown: most, all: found.length })] : [];

function holding(result: Verification, most: number, translator: Translator): Section[] {
  const found = of(result, 'holds');
  if (found.length === 0) return [];
  const words = translator.texts.verify;
  const remarked = found.some(({ remarks }) => remarks.length > 0);
  const table: Table = {
    id: 'holds',
    caption: words.holdsCaption,
    columns: [
      { id: 'claim', header: words.columns.claim, kind: 'text' },
      { id: 'value', header: words.columns.value, kind: 'quantity' },
      ...(remarked ? [{ id: 'remark', header: words.columns.remark, kind: 'text' } as const] : []),
    ],
    rows: found.slice(0, most).map((one) => {
      const main = one.now?.figures[one.now.main];
      return {
        cells: [
          isLine(one.sentence) ? excerpt(one.text[translator.lang]) : claimName(one, translator),
          main ? figureCell(main) : null,
          ...(remarked ? [remarkTexts(one, translator).join('; ')] : []),
        ],
      };
    }),
    notes: shownNotes(found, most, translator),
  };
  return [{ id: 'hold', heading: words.verdicts.holds, blocks: [{ kind: 'table', table }] }];
}
