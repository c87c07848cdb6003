import { type ExplainTranslator, formulaText } from '../../messages/explain.ts';
import type { FamilyText } from '../../messages/explain-texts.ts';
import { indicatorText } from '../../messages/indicator-reading.ts';
import type { IndicatorText } from '../../messages/indicators.ts';
import { col, linesBy } from '../model/columns.ts';
import type { Block, Report, Section, Table } from '../model/report.ts';
import { calculatorReading, calculatorText } from '../words/figures.ts';
import type { Entry } from './entries.ts';
import { exampleOf } from './example.ts';
import { axiomLines } from './rule-axioms.ts';

/** Everything said of one figure, as sentences: what terminal, Markdown and method pages show. */
export interface Explanation {
  readonly entry: Entry;
  readonly text: IndicatorText;
  readonly family: FamilyText;
  readonly formula: string;
  readonly why: string;
  readonly misleads: string;
  readonly others: readonly string[];
  /** How to read a value, and what a higher one means. */
  readonly reading: string;
  readonly example: readonly string[];
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly references: readonly string[];
}

/** What a card of a figure says of it alone, by name; what its family shares stands elsewhere. */
export const ownLines = (
  { text, formula, reading, example }: Explanation,
  ui: ExplainTranslator['explain']['ui'],
): (readonly [name: string, said: string | undefined])[] => [
  [ui.says, text.meaning],
  [ui.formula, formula],
  [ui.read, reading],
  [ui.example, example.join(' ')],
  [ui.why, text.why],
  [ui.misleads, text.misleads],
  [ui.others, text.others],
  [ui.aliases, text.aliases.join(', ')],
];

/** Explains an entry; texts of a pattern are filled with the parameters of its worked example. */
export function explain(entry: Entry, translator: ExplainTranslator): Explanation {
  const { explain: texts, fill } = translator;
  const example = exampleOf(entry.key, entry.kind);
  const text = indicatorText(entry.key.includes('*') ? (example?.key ?? entry.key) : entry.key, translator);
  const family = texts.families[entry.family];
  const direction = texts.ui.directions[entry.direction];
  const equality = equalityText(entry, translator);
  return {
    entry,
    text,
    family,
    formula: formulaText(entry.formula, translator),
    why: text.why ?? family.why,
    misleads: text.misleads ?? family.misleads,
    others: [text.others ?? family.others, ...entry.traps.map((trap) => texts.traps[trap])],
    reading: sentence(
      fill(texts.ui.readDirection, {
        direction: `${texts.ui.directionFact} ${direction}`,
        equality: equality ?? 'none',
      }),
    ),
    example: example ? exampleSentences(entry, example, translator) : [],
    facts: facts(entry, translator),
    references: entry.references.map(
      ({ authors, year, title, where }) => `${authors} (${year}). ${title}. ${where}.`,
    ),
  };
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function equalityText({ atEquality, key }: Entry, translator: ExplainTranslator): string | undefined {
  const { ui } = translator.explain;
  if (atEquality === undefined) return undefined;
  if (atEquality === 'mean') return ui.equalityMean;
  if (atEquality === 'n-dependent') return ui.equalityN;
  return translator.fill(ui.equalityValue, { value: calculatorText(key, atEquality, translator) });
}

type Found = NonNullable<ReturnType<typeof exampleOf>>;

function exampleSentences(
  entry: Entry,
  { key, fields, value }: Found,
  translator: ExplainTranslator,
): readonly string[] {
  const { explain: texts, fill, texts: all } = translator;
  const shown =
    'undefined' in value
      ? all.undefined[value.undefined]
      : typeof value.value === 'number'
        ? calculatorText(key, value.value, translator)
        : listText(
            value.value.map((x) => calculatorText(key, x, translator)),
            translator,
          );
  const reading = calculatorReading(value, 5, translator);
  const first =
    entry.kind !== 'univariate' ||
    entry.family === 'decomposition' ||
    entry.family === 'unequal-treatment' ||
    entry.family === 'variance-analysis'
      ? fill(texts.ui.exampleCase, { fields: fieldsText(entry, fields), value: shown })
      : fill(entry.weights === 'needed' ? texts.ui.exampleWeighted : texts.ui.exampleAmounts, {
          amounts: listText(amounts(fields.x, translator), translator),
          weights: listText(amounts(fields.w, translator), translator),
          value: shown,
        });
  return reading === '' ? [first] : [first, fill(texts.ui.exampleReading, { reading })];
}

const amounts = (list: unknown, { numbers }: ExplainTranslator): string[] =>
  Array.isArray(list) ? list.map((x: unknown) => numbers.decimal(Number(x), 0)) : [];

/** Numbers in a row: a semicolon where the comma is decimal. */
const listText = (items: readonly string[], { lang }: ExplainTranslator): string =>
  items.join(lang === 'fr' ? '; ' : ', ');

/** Fields of a case as they are typed: `x = [1,2,3], g = ["A","B"]`. Weights only where they are used. */
const fieldsText = ({ kind }: Entry, fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .filter(([name]) => kind !== 'univariate' || name !== 'w')
    .map(([name, value]) => `${name} = ${JSON.stringify(value).replaceAll(',', ', ')}`)
    .join(', ');

function facts(entry: Entry, translator: ExplainTranslator): readonly (readonly [string, string])[] {
  const { explain: texts, fill } = translator;
  const { ui } = texts;
  const weights =
    typeof entry.weights === 'string'
      ? ui.weights[entry.weights]
      : fill(ui.weights.twin, { key: entry.weights.twin });
  const unit = ui.units[entry.unit];
  return [
    [ui.keyFact, entry.key],
    [ui.familyFact, texts.families[entry.family].name],
    [ui.unitFact, entry.list ? fill(ui.list, { unit }) : unit],
    [ui.directionFact, ui.directions[entry.direction]],
    [ui.equalityFact, equalityText(entry, translator) ?? ui.equalityNone],
    ...rangeFact(entry, translator),
    [
      ui.twinFact,
      entry.absoluteTwin === undefined
        ? ui.none
        : `${indicatorText(entry.absoluteTwin, translator).name} (${entry.absoluteTwin})`,
    ],
    [ui.zerosFact, ui.zeros[entry.zeros]],
    [ui.negativesFact, ui.negatives[entry.negatives]],
    [ui.weightsFact, weights],
    [ui.tiesFact, ui.ties[entry.ties]],
    [ui.smallestFact, fill(ui.smallest, { n: entry.smallestN })],
    [
      ui.printFact,
      fill(ui.print, { n: entry.guard.from, caution: String(entry.guard.cautionBelow ?? 'none') }),
    ],
    ...(entry.properties.length > 0
      ? [[ui.propertiesFact, entry.properties.map((name) => ui.properties[name]).join('; ')] as const]
      : []),
    [ui.kindFact, fill(ui.kindCommand, { kind: entry.kind })],
  ];
}

function rangeFact(
  { key, range }: Entry,
  translator: ExplainTranslator,
): readonly (readonly [string, string])[] {
  const { ui } = translator.explain;
  if (!range || (range.low === undefined && range.high === undefined)) return [];
  const value = (x: number) => calculatorText(key, x, translator);
  const bounds =
    range.high === undefined
      ? translator.fill(ui.rangeFrom, { low: value(range.low ?? 0) })
      : translator.fill(ui.rangeBoth, { low: value(range.low ?? 0), high: value(range.high) });
  const text = range.highAt
    ? translator.fill(ui.rangeAt, { range: bounds, bound: range.highAt.text })
    : bounds;
  return [[ui.rangeFact, text]];
}

/** One figure as a page of its own, for the terminal and `--format md`. */
export function explainReport(entry: Entry, translator: ExplainTranslator): Report {
  const { ui } = translator.explain;
  const about = explain(entry, translator);
  const axioms = axiomLines(entry.key, translator);
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const section = (heading: string, ...blocks: readonly Block[]): Section => ({ heading, blocks });
  const readings: Block[] = [...about.example, about.reading].map(paragraph);
  return {
    title: `${about.text.name} [${entry.key}]`,
    lead: [about.text.meaning],
    sections: [
      section(ui.formula, paragraph(about.formula)),
      section(ui.read, ...readings),
      section(ui.facts, { kind: 'table', table: factsTable(about, translator) }),
      ...(axioms ? [section(translator.texts.allocation.axiomsProven, { kind: 'list', items: axioms })] : []),
      section(ui.why, paragraph(about.why)),
      section(ui.misleads, paragraph(about.misleads)),
      section(ui.others, { kind: 'list', items: about.others }),
      ...(about.text.aliases.length > 0
        ? [section(ui.aliases, paragraph(about.text.aliases.join(', ')))]
        : []),
      section(ui.references, { kind: 'list', items: about.references }),
    ],
    limits: [],
  };
}

function factsTable({ facts: rows, entry }: Explanation, { explain: { ui } }: ExplainTranslator): Table {
  return {
    id: entry.key,
    caption: '',
    ...linesBy(rows, [
      col.text('fact', ui.factColumn, ([name]) => name),
      col.text('value', ui.valueColumn, ([, value]) => value),
    ]),
    notes: [],
  };
}
