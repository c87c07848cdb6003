import { createHash } from 'node:crypto';
import { withoutAccents } from '../../base/text.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Chart } from '../charts/chart.ts';
import type { Block, Report, Table } from '../model/report.ts';

/** One file of the brief: its path in the folder, with `/`, made of fixed words and slugs only. */
export interface BriefFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();
export const textFile = (path: string, text: string): BriefFile => ({ path, bytes: encoder.encode(text) });

/** Names of files, in the language of the edition. */
export function namesOf({ lang, texts }: Translator) {
  const { files } = texts.brief;
  const words: Readonly<Record<string, string>> = texts.csv.sheets;
  // Ids are English words already.
  const nameOf = (id: string) => slug(lang === 'en' ? id : (words[id] ?? id));
  return {
    html: `${files.report}.html`,
    docx: `${files.report}.docx`,
    md: `${files.report}.md`,
    annexHtml: `${files.annex}.html`,
    annexDocx: `${files.annex}.docx`,
    annexMd: `${files.annex}.md`,
    contest: `${files.contest}.html`,
    xlsx: `${files.tables}.xlsx`,
    results: `${files.results}.json`,
    claims: `${files.claims}.json`,
    manifest: `${files.manifest}.json`,
    table: (id: string) => `${files.tablesFolder}/${nameOf(id)}.csv`,
    figure: (id: string, ending: string) => `${files.figuresFolder}/${nameOf(id)}.${ending}`,
  };
}

/** A name made of small letters, digits and hyphens: text from the data never becomes a path. */
export function slug(text: string): string {
  const plain = withoutAccents(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'x' : plain.slice(0, 80);
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const blocksOf = (report: Report): readonly Block[] => report.sections.flatMap(({ blocks }) => blocks);

/** Every table of a report, in order. */
export const tablesOf = (report: Report): readonly Table[] =>
  blocksOf(report).flatMap((block) => (block.kind === 'table' ? [block.table] : []));

/** Every chart of a report, in order. */
export const chartsOf = (report: Report): readonly Chart[] =>
  [
    ...(report.front?.chart ? [report.front.chart] : []),
    ...blocksOf(report).flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
  ].filter((chart, i, all) => all.findIndex(({ id }) => id === chart.id) === i);
