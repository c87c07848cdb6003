import type { Translator } from '../../messages/translator.ts';
import type { CsvTable } from '../formats/csv.ts';
import { col, linesBy } from '../model/columns.ts';
import { withoutAbsentColumns } from '../model/narrower.ts';
import type { Report } from '../model/report.ts';
import { BRIEF_TABLE_NAMES, briefTableAlias } from './registry.ts';
import type { BriefTable } from './table.ts';

/** A table of a brief as a document. `files`: names of the data; `ledger`: sentences on what became of their rows. */
export function briefReport(
  { title, lead, chart, tables, limits }: BriefTable,
  files: readonly string[],
  ledger: readonly string[],
  translator: Translator,
): Report {
  const { fill, texts } = translator;
  const words = texts.briefTables;
  return {
    title,
    lead,
    sections: [
      {
        id: 'figures',
        heading: words.heading,
        blocks: [
          ...(chart ? [{ kind: 'chart', chart } as const] : []),
          ...tables.map(
            (table) => ({ kind: 'table', table: withoutAbsentColumns(table, translator) }) as const,
          ),
        ],
      },
    ],
    limits: [fill(words.files, { files }), ...limits, ...ledger],
  };
}

/** The tables there are. */
export function briefListReport({ texts }: Translator): Report {
  const { list } = texts.briefTables;
  return {
    title: list.title,
    lead: [list.lead],
    sections: [
      {
        id: 'tables',
        heading: list.heading,
        blocks: [
          {
            kind: 'table',
            table: {
              id: 'tables',
              caption: list.caption,
              ...linesBy(BRIEF_TABLE_NAMES, [
                col.text('name', list.columns.name, (name) => name),
                col.text('alias', list.columns.alias, (name) => briefTableAlias(name)),
                col.text('what', list.columns.what, (name) => list.what[name]),
              ]),
              notes: [],
            },
          },
        ],
      },
    ],
    limits: [],
  };
}

export const briefListJson = ({ texts }: Translator) =>
  BRIEF_TABLE_NAMES.map((name) => ({
    name,
    alias: briefTableAlias(name),
    what: texts.briefTables.list.what[name],
  }));

export const briefListCsv = (translator: Translator): CsvTable => ({
  header: ['name', 'alias', 'what'],
  rows: briefListJson(translator).map(({ name, alias, what }) => [name, alias, what]),
});
