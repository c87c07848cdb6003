import { existing } from '../../base/existing.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Change, Newcomer, PartDiff } from '../../study/diff/compare.ts';
import type { InputChange, SettingChange } from '../../study/diff/why.ts';
import { cellText } from '../model/cells.ts';
import { col, linesBy } from '../model/columns.ts';
import type { Block, CellValue, Report, Section, Table } from '../model/report.ts';
import { onlyInSentences } from './only-in.ts';
import type { DiffResult } from './result.ts';
import { changeCells, isNamedPart, keyName, namesText, ownName, partTitle, relativeCell } from './words.ts';

/** The figure by which organisations are ranked, where a part has many figures of each. */
const MAIN: Readonly<Record<string, string>> = { unit: 'gap' };

/** `diff`: how many figures moved, why they may have, and what moved, the largest movers first. */
export function diffReport(result: DiffResult, most: number, translator: Translator): Report {
  const { fill, texts } = translator;
  const { before, after, diff } = result;
  return {
    title: fill(texts.diff.title, { before: [before.file], after: [after.file] }),
    lead: [
      fill(texts.diff.lead, { ...diff.counts }),
      ...largestSentence(diff.parts, translator),
      ...reasonSentences(result, translator),
    ],
    sections: [
      ...whySection(result, translator),
      ...partSections(
        diff.parts.filter(({ changed }) => changed > 0),
        most,
        translator,
      ),
    ],
    limits: [texts.diff.limitCompared],
  };
}

/** Parts whose figures are what a result is about, for the sentence on what moved most. */
const TELLING = ['group', 'claim', 'inequality', 'coverage', 'line'];

/** The largest move with a number on both sides among the figures that a result is about. */
function largestSentence(parts: readonly PartDiff[], translator: Translator): string[] {
  const moves = parts
    .filter(({ part }) => TELLING.includes(part))
    .flatMap((part) => part.changes.map((change) => ({ part, change })))
    .filter(({ change }) => change.relative !== undefined)
    .sort((a, b) => Math.abs(existing(b.change.relative)) - Math.abs(existing(a.change.relative)));
  const [found] = moves;
  if (!found) return [];
  const { part, change } = found;
  const [before, after] = changeCells(change, translator).map((cell) => shown(cell, translator));
  return [
    translator.fill(translator.texts.diff.largest, {
      what: `${namesText(part.part, change, translator)}, ${keyName(part.part, change, translator)}`,
      before: before ?? '',
      after: after ?? '',
    }),
  ];
}

const shown = (cell: CellValue, { numbers }: Translator): string =>
  cellText(cell, { id: 'cell', header: '', kind: 'quantity' }, numbers);

function reasonSentences({ before, after, diff }: DiffResult, translator: Translator): readonly string[] {
  const { fill, texts } = translator;
  const words = texts.diff;
  const { data, dataUnknown, settings, version } = diff.reasons;
  const unexplained =
    !dataUnknown && data.length === 0 && settings.length === 0 && !version && diff.counts.changed > 0;
  return [
    dataUnknown
      ? words.noData
      : data.length === 0
        ? words.sameData
        : fill(words.otherData, { n: data.length }),
    settings.length === 0
      ? words.sameSettings
      : fill(words.otherSettings, { n: settings.length, keys: settings.map(({ key }) => key) }),
    version
      ? fill(words.otherVersion, { before: before.version, after: after.version })
      : fill(words.sameVersion, { version: after.version }),
    ...(unexplained
      ? [
          // What both hold and is the same is no sign of another hand: another build holds more.
          diff.counts.changed > diff.counts.added + diff.counts.removed
            ? words.unexplained
            : words.otherShape,
          ...onlyInSentences(diff.parts, translator),
        ]
      : []),
  ];
}

function whySection({ diff }: DiffResult, translator: Translator): Section[] {
  const { data, settings } = diff.reasons;
  const tables = [
    ...(data.length > 0 ? [dataTable(data, translator)] : []),
    ...(settings.length > 0 ? [settingsTable(settings, translator)] : []),
  ];
  if (tables.length === 0) return [];
  return [
    {
      id: 'why',
      heading: translator.texts.diff.why,
      blocks: tables.map((table) => ({ kind: 'table', table })),
    },
  ];
}

function dataTable(changes: readonly InputChange[], { texts }: Translator): Table {
  const { columns, dataCaption, fileChanges } = texts.diff;
  return {
    id: 'data',
    caption: dataCaption,
    ...linesBy(changes, [
      col.text('file', columns.file, ({ file }) => file),
      col.text('change', columns.change, ({ before, after }) =>
        !before ? fileChanges.added : !after ? fileChanges.removed : fileChanges.changed,
      ),
      col.count('rows_before', columns.rowsBefore, ({ before }) => before?.rows ?? null),
      col.count('rows_after', columns.rowsAfter, ({ after }) => after?.rows ?? null),
    ]),
    notes: [],
  };
}

function settingsTable(changes: readonly SettingChange[], { texts }: Translator): Table {
  const { columns, settingsCaption, notSet } = texts.diff;
  const value = (json: string | null): string => {
    const parsed: unknown = json === null ? null : JSON.parse(json);
    if (parsed === null) return notSet;
    return typeof parsed === 'string' ? parsed : String(json);
  };
  return {
    id: 'settings',
    caption: settingsCaption,
    ...linesBy(changes, [
      col.text('key', columns.key, ({ key }) => key),
      col.text('before', columns.before, ({ before }) => value(before)),
      col.text('after', columns.after, ({ after }) => value(after)),
    ]),
    notes: [],
  };
}

/** A section a part; where there is room for some figures only, the parts without a name of their own are counted, not listed. */
function partSections(parts: readonly PartDiff[], most: number, translator: Translator): Section[] {
  const { fill, texts } = translator;
  const isTold = (part: PartDiff) => most === Number.POSITIVE_INFINITY || isNamedPart(part, translator);
  const rest = parts.filter((part) => !isTold(part));
  const items = rest.map((part) =>
    fill(texts.diff.restItem, {
      part: partTitle(part, translator),
      changed: part.changed,
      compared: part.compared,
    }),
  );
  const told = parts.filter(isTold).map((part, i) => partSection(part, i, most, translator));
  if (rest.length === 0) return told;
  return [...told, { id: 'rest', heading: texts.diff.rest, blocks: [{ kind: 'list', items }] }];
}

function partSection(part: PartDiff, index: number, most: number, translator: Translator): Section {
  const { came, left } = part;
  const ranked = rankedChanges(part, translator);
  const words = translator.texts.diff;
  const list = [
    ...(came.length > 0
      ? [namesSentence(words.came, { part: part.part, newcomers: came }, most, translator)]
      : []),
    ...(left.length > 0
      ? [namesSentence(words.left, { part: part.part, newcomers: left }, most, translator)]
      : []),
    ...sentencesApart(part, most, translator),
  ];
  const blocks: Block[] = [
    ...(list.length > 0 ? [{ kind: 'list', items: list } as const] : []),
    ...(ranked.length > 0
      ? [{ kind: 'table', table: changesTable(part, ranked, index, most, translator) } as const]
      : []),
  ];
  return { id: `part-${index + 1}`, heading: partTitle(part, translator), blocks };
}

/** Of organisations, the gap; else every figure, those that have a name before those that only their path tells. */
function rankedChanges({ part, changes }: PartDiff, translator: Translator): readonly Change[] {
  const main = MAIN[part];
  if (main !== undefined) return mainChanges(changes, main);
  const figures = changes.filter(({ key }) => !isSentence(key));
  const isNamed = (change: Change) => ownName(part, change, translator) !== undefined;
  return [...figures.filter(isNamed), ...figures.filter((change) => !isNamed(change))];
}

/** The sentence of a claim in one language. */
const isSentence = (key: string): boolean => key === 'text.fr' || key === 'text.en';

/** Claims whose sentence is another, before and after, in the reader's language: too long for a table. */
function sentencesApart({ part, changes }: PartDiff, most: number, translator: Translator): string[] {
  if (part !== 'claim') return [];
  const { fill, lang, texts } = translator;
  const found = changes.filter(({ key }) => key === `text.${lang}`);
  const text = (value: Change['before']): string =>
    value && 'text' in value ? value.text : texts.diff.absent;
  const said = found.slice(0, most).map((change) =>
    fill(texts.diff.sentence, {
      name: namesText(part, change, translator),
      before: text(change.before),
      after: text(change.after),
    }),
  );
  const shown = { shown: said.length, all: found.length };
  return found.length > said.length ? [...said, fill(texts.diff.shown, shown)] : said;
}

/** The changes of one figure, the most money first. */
const mainChanges = (changes: readonly Change[], key: string): readonly Change[] =>
  changes
    .filter((change) => change.key === key)
    .sort((a, b) => Math.abs(Number(b.difference ?? 0)) - Math.abs(Number(a.difference ?? 0)));

function namesSentence(
  template: string,
  { part, newcomers }: { readonly part: string; readonly newcomers: readonly Newcomer[] },
  most: number,
  translator: Translator,
): string {
  const names = newcomers.slice(0, most).map((one) => namesText(part, one, translator));
  const rest = newcomers.length - names.length;
  const more = rest > 0 ? translator.fill(translator.texts.diff.more, { n: rest }) : '';
  return translator.fill(template, { n: newcomers.length, names: names.join('; ') + more });
}

function changesTable(
  part: PartDiff,
  changes: readonly Change[],
  index: number,
  most: number,
  translator: Translator,
): Table {
  const { fill, texts } = translator;
  const words = texts.diff;
  const { columns } = words;
  const main = MAIN[part.part];
  const about = changes.some(({ names }) => names.length > 0);
  const rows = changes.slice(0, most);
  return {
    id: `changes-${index + 1}`,
    caption:
      main === undefined
        ? fill(words.changesCaption, { changed: changes.length })
        : fill(words.mainCaption, {
            changed: changes.length,
            figure: keyName(part.part, changes[0]!, translator),
          }),
    columns: [
      ...(about ? [{ id: 'about', header: columns.about, kind: 'text' } as const] : []),
      ...(main === undefined ? [{ id: 'figure', header: columns.figure, kind: 'text' } as const] : []),
      { id: 'before', header: columns.before, kind: 'quantity' },
      { id: 'after', header: columns.after, kind: 'quantity' },
      { id: 'difference', header: columns.difference, kind: 'quantity' },
      { id: 'relative', header: columns.relative, kind: 'share' },
    ],
    rows: rows.map((change) => ({
      cells: [
        ...(about ? [namesText(part.part, change, translator)] : []),
        ...(main === undefined ? [keyName(part.part, change, translator)] : []),
        ...changeCells(change, translator),
        relativeCell(change, translator),
      ],
    })),
    notes:
      changes.length > rows.length ? [fill(words.shown, { shown: rows.length, all: changes.length })] : [],
  };
}
