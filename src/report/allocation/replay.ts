import { existing } from '../../base/existing.ts';
import { own } from '../../base/own.ts';
import { isAllocation } from '../../measure/allocation/allocate.ts';
import type { Translator } from '../../messages/translator.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { Fact, FactKind } from '../../study/allocation/published.ts';
import type { Reckoning, Replay } from '../../study/allocation/replays/replay.ts';
import { POPULATION_SOURCE } from '../../study/reference-population.ts';
import type { CsvTable } from '../formats/csv.ts';
import { col, linesBy } from '../model/columns.ts';
import type { CellValue, Report, Section, Table } from '../model/report.ts';
import { scenarioNames } from './names.ts';

/** Texts of figures, by key; a test holds that none is missing. */
const textOf = <T>(texts: Readonly<Record<string, T>>, key: string): T => existing(own(texts, key));

export const replayName = ({ key }: Replay, { texts }: Translator): string =>
  textOf(texts.replays.names, key);

/** Published sharings, worked out again: what comes out, what does not and why, and what was published. */
export function replayReport(replays: readonly Replay[], translator: Translator): Report {
  const { fill, texts } = translator;
  const words = texts.replays;
  const all = replays.flatMap(({ reckonings }) => reckonings);
  const count = (state: Reckoning['state']) => all.filter((one) => one.state === state).length;
  return {
    title: fill(words.title, { name: replays.map((one) => replayName(one, translator)).join('; ') }),
    lead: [
      fill(words.lead, {
        reproduced: count('reproduced'),
        close: count('close'),
        differs: count('differs'),
        out: count('out-of-reach'),
      }),
    ],
    sections: replays.flatMap((one) => replaySections(one, replays.length > 1, translator)),
    limits: [words.note, fill(words.population, { ...POPULATION_SOURCE })],
  };
}

function replaySections(replay: Replay, named: boolean, translator: Translator): Section[] {
  const words = translator.texts.replays;
  return [
    {
      id: replay.key,
      heading: named ? replayName(replay, translator) : words.reckoningsHeading,
      blocks: [{ kind: 'table', table: reckoningsTable(replay, translator) }],
    },
    {
      id: `${replay.key}-facts`,
      heading: words.factsHeading,
      blocks: [{ kind: 'table', table: factsTable(replay, translator) }],
    },
  ];
}

/** A published or worked out figure: dollars whole where they are many. */
function figureCell(value: number | undefined, kind: FactKind): CellValue {
  if (value === undefined) return null;
  return { figure: value, kind, digits: kind === 'share' ? 1 : 0 };
}

function reckoningsTable(replay: Replay, translator: Translator): Table {
  const { replays: words } = translator.texts;
  return {
    id: `replay-${replay.key}`,
    caption: words.reckoningsCaption,
    columns: [
      { id: 'what', header: words.columns.what, kind: 'text' },
      { id: 'published', header: words.columns.published, kind: 'text' },
      { id: 'found', header: words.columns.found, kind: 'money' },
      { id: 'state', header: words.columns.state, kind: 'text' },
      { id: 'why', header: words.columns.why, kind: 'text' },
    ],
    rows: replay.reckonings.map(({ key, kind, published, found, state }) => {
      const { what, why } = textOf(words.reckonings, key);
      return {
        cells: [what, published?.printed ?? '', figureCell(found, kind), words.states[state], why],
      };
    }),
    notes: [],
  };
}

function factsTable({ key, facts }: Replay, translator: Translator): Table {
  const { columns, facts: names, factsCaption } = translator.texts.replays;
  return {
    id: `published-${key}`,
    caption: factsCaption,
    ...linesBy(facts, [
      col.text('fact', columns.fact, (one) => textOf(names, one.key)),
      col.text('value', columns.value, (one) => one.printed),
      col.text('year', columns.year, (one) => one.year),
      col.text('source', columns.source, (one) => one.url),
    ]),
    notes: [],
  };
}

/** What was published of the cheques beside what the same rule gives on the data; undefined where nothing was. */
export function replayOnData(
  { cheques }: Replay,
  study: AllocationStudy,
  translator: Translator,
): Section | undefined {
  const words = translator.texts.replays;
  const names = scenarioNames(study.scenarios, translator);
  const found = study.scenarios.map(({ outcome }) => {
    if (!isAllocation(outcome)) return undefined;
    const paid = outcome.awards.filter((award) => award > 0).sort();
    return {
      organisations: study.scene.claimants.n,
      paid: paid.length,
      smallest: paid[0],
      largest: paid.at(-1),
    };
  });
  const rows = (['organisations', 'paid', 'smallest', 'largest'] as const).flatMap((key) => {
    const published = cheques[key];
    if (!published) return [];
    const kind = published.kind;
    const scale = kind === 'money' ? 100 : 1;
    return {
      cells: [
        words.onDataRows[key],
        published.printed,
        ...found.map((one) => {
          const value = one?.[key];
          return value === undefined
            ? null
            : { figure: value / scale, kind, digits: kind === 'money' ? 2 : 0 };
        }),
      ],
    };
  });
  if (rows.length === 0) return undefined;
  return {
    id: 'replay',
    heading: words.onDataHeading,
    blocks: [
      {
        kind: 'table',
        table: {
          id: 'replay-on-data',
          caption: words.onDataCaption,
          columns: [
            { id: 'what', header: words.columns.what, kind: 'text' },
            { id: 'published', header: words.columns.published, kind: 'text' },
            ...names.map((header, k) => ({ id: `rule-${k + 1}`, header, kind: 'money' as const })),
          ],
          rows,
          notes: [words.onDataNote],
        },
      },
    ],
  };
}

const factJson = ({ key, printed, value, low, high, kind, year, source, url }: Fact): object => ({
  ...{ key, printed, value, low, high, kind, year, source, url },
});

/** Schema `equite/allocate@1`, without data: each figure by its key. */
export const replaysJson = (replays: readonly Replay[], version: string, lang: string): object => ({
  schema: 'equite/allocate@1',
  tool: { name: 'equite', version },
  lang,
  replays: replays.map(({ key, facts, reckonings }) => ({
    key,
    reckonings: reckonings.map((one) => ({
      key: one.key,
      kind: one.kind,
      published: one.published?.key ?? null,
      found: one.found ?? null,
      state: one.state,
    })),
    facts: facts.map(factJson),
  })),
});

/** One line a figure worked out. */
export const replaysCsv = (replays: readonly Replay[], { texts }: Translator): CsvTable => ({
  header: ['replay', 'key', 'what', 'published', 'value', 'found', 'state', 'why', 'source'],
  rows: replays.flatMap(({ key, reckonings }) =>
    reckonings.map((one) => {
      const { what, why } = textOf(texts.replays.reckonings, one.key);
      const { published } = one;
      return [
        key,
        one.key,
        what,
        published?.printed,
        published?.value,
        one.found,
        texts.replays.states[one.state],
        why,
        published?.url,
      ];
    }),
  ),
});
