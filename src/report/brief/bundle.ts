// The brief as files: pages, workbook, tables, figures, results, claims, and their manifest.
import { setImmediate } from 'node:timers/promises';
import { existing } from '../../base/existing.ts';
import type { Translator } from '../../messages/translator.ts';
import { referenceWord } from '../../study/claims/gap-claims.ts';
import { claimRows } from '../../study/claims/rows.ts';
import { dossier } from '../../study/peers/dossier.ts';
import { drawChart } from '../charts/draw.ts';
import { slide } from '../charts/slide.ts';
import { type Audience, type ClaimsFile, storedClaims } from '../claims/file.ts';
import { sealed } from '../claims/seal.ts';
import type { CsvNames } from '../csv/names.ts';
import { namedTableCsv } from '../csv/table.ts';
import { csv } from '../formats/csv.ts';
import { markdown } from '../formats/markdown.ts';
import { gapsJson } from '../gaps/contract.ts';
import type { Head } from '../json/head.ts';
import { jsonText } from '../json/text.ts';
import { groupJson } from '../measure/json.ts';
import type { Report } from '../model/report.ts';
import { coverageJson, peersJson } from '../peers/contract.ts';
import { definitionText } from '../peers/definition.ts';
import { type Extent, editionClaims, ON_PAPER } from './claims.ts';
import { contestReport } from './contest.ts';
import type { BriefContext } from './context.ts';
import { type BriefFile, chartsOf, namesOf, sha256, tablesOf, textFile } from './files.ts';
import { publicHead, publicResults } from './public.ts';
import { annexReport, briefReport, wholeReport } from './report.ts';
import type { SectionName } from './sections.ts';
import { sheetReport } from './sheet.ts';
import { sourceRows } from './sources.ts';

export interface BundleOptions {
  readonly head: Head;
  readonly both: { readonly fr: Translator; readonly en: Translator };
  readonly sections: readonly SectionName[];
  /** What tables for spreadsheets call their columns; default: the words of the language. */
  readonly csvNames?: CsvNames;
  /** Which claims the file of them holds. */
  readonly extent: Extent;
  /** Bytes of an organisation's own Word document. */
  readonly template?: Uint8Array;
}

/**
 * The brief as files: pages, workbook, tables, figures, results, claims, and a manifest of them all by hash. The same
 * context gives the same bytes on every machine.
 *
 * @throws Refusal when the template cannot be read
 */
export async function briefFiles(
  context: BriefContext,
  options: BundleOptions,
): Promise<readonly BriefFile[]> {
  const { translator } = context;
  const head = context.publicly ? publicHead(options.head, context.publicly) : options.head;
  const names = namesOf(translator);
  const { unit } = context;
  const { csvNames = 'words' } = options;
  const sheet = (most: number) => sheetReport({ ...context, most }, existing(unit));
  const brief = unit === undefined ? briefReport(context, options.sections) : sheet(ON_PAPER);
  const annex = unit === undefined ? annexReport(context, options.sections) : undefined;
  const whole = unit === undefined ? wholeReport(context, options.sections) : sheet(Number.POSITIVE_INFINITY);
  const tables = tablesOf(whole);
  const charts = chartsOf(whole);
  // The thread that draws the pictures of Word documents works while the other files are made.
  const word = Promise.all([
    slideFiles(brief, names, translator),
    wordFile(brief, translator, options.template),
    ...(annex ? [wordFile(annex, translator, options.template, ANNEX_SCALE)] : []),
  ]);
  const others = (async () => {
    const { html } = await import('../formats/html.ts');
    const pageOf = (report: Report) =>
      turn(() => html(report, translator, { chart: (chart, look) => drawChart(chart, translator, look) }));
    const texts = [
      textFile(names.html, await pageOf(unit === undefined ? brief : whole)),
      textFile(names.md, await turn(() => markdown(brief, translator))),
      ...(annex
        ? [
            textFile(names.annexHtml, await pageOf(annex)),
            textFile(names.annexMd, await turn(() => markdown(annex, translator))),
          ]
        : []),
      ...(unit === undefined ? [textFile(names.contest, await pageOf(contestReport(context, head)))] : []),
    ];
    const sheets = await turn(() => workbook(context, head, brief, tables));
    const figures = [];
    for (const chart of charts) {
      figures.push(
        textFile(names.figure(chart.id, 'svg'), await turn(() => drawChart(chart, translator))),
        textFile(names.figure(chart.id, 'csv'), csv(namedTableCsv(chart.data, csvNames, translator))),
      );
    }
    const found = await turn(() => jsonText(results(context, head)));
    const claims = await turn(() => jsonText(claimsFile(context, { ...options, head })));
    return { texts, sheets, figures, found, claims };
  })();
  const [[slides, document, annexed], { texts, sheets, figures, found, claims }] = await Promise.all([
    word,
    others,
  ]);
  const files = [
    ...texts,
    { path: names.docx, bytes: document },
    ...(annexed ? [{ path: names.annexDocx, bytes: annexed }] : []),
    ...slides,
    { path: names.xlsx, bytes: sheets },
    ...tables.map((table) =>
      textFile(names.table(table.id), csv(namedTableCsv(table, csvNames, translator))),
    ),
    ...figures,
    textFile(names.results, found),
    textFile(names.claims, claims),
  ];
  return [...files, textFile(names.manifest, jsonText(manifest(context, head, files)))];
}

/** Work after whatever else waits for its turn: between two pieces of it, the documents go on. */
async function turn<T>(work: () => T | Promise<T>): Promise<T> {
  await setImmediate();
  return work();
}

/** One picture of page one, for a post or a council: as a drawing and as points. */
async function slideFiles(
  report: Report,
  names: ReturnType<typeof namesOf>,
  translator: Translator,
): Promise<BriefFile[]> {
  if (!report.front) return [];
  const { png } = await import('../charts/png.ts');
  const svg = slide(report, report.front, translator);
  return [
    textFile(names.figure('slide', 'svg'), svg),
    { path: names.figure('slide', 'png'), bytes: (await png(svg, 1)).png },
  ];
}

async function wordFile(
  report: ReturnType<typeof briefReport>,
  translator: Translator,
  template: Uint8Array | undefined,
  scale?: number,
): Promise<Uint8Array> {
  const [{ docx }, { pictures }] = await Promise.all([
    import('../formats/docx.ts'),
    import('../charts/pictures.ts'),
  ]);
  return docx(report, translator, {
    picture: pictures(translator, scale),
    ...(template === undefined ? {} : { template }),
  });
}

/** Pixels to a unit of a drawing, in an annex that is read on a screen more than it is printed: 200 dots to the inch. */
const ANNEX_SCALE = 2;

async function workbook(
  context: BriefContext,
  head: Head,
  brief: Report,
  tables: ReturnType<typeof tablesOf>,
): Promise<Uint8Array> {
  const { xlsx } = await import('../formats/xlsx.ts');
  const names: Readonly<Record<string, string>> = context.translator.texts.csv.sheets;
  const sheets = tables.map((table) => ({ table, sheet: names[table.id] ?? table.id }));
  return xlsx(sheets, sourceRows(context, head), context.translator, brief);
}

/** What the results file holds: the dossier of the organisation that the edition is about, or the whole study. */
function results(context: BriefContext, head: Head): object {
  const { unit, peers, gaps, ledger, party } = context;
  if (unit === undefined) return studyResults(context, head);
  return peersJson(peers, ledger, head, party, [dossier(gaps.comparison, unit)]);
}

/** Everything that `gaps` publishes, with how unequal all are and how far each group can be compared. */
function studyResults(context: BriefContext, head: Head): object {
  const { gaps, peers, lines, ledger, disparity, publicly } = context;
  const { overall, groups } = peers.definitions[0]!;
  const study = gapsJson(gaps, peers.sides, lines, ledger, head);
  return {
    ...(publicly ? publicResults(study, context, head) : study),
    schema: 'equite/report@1',
    audience: audienceOf(context),
    inequality: { overall: groupJson(disparity.overall), groups: disparity.groups.map(groupJson) },
    coverage: {
      overall: coverageJson(overall),
      groups: groups.map(({ role, label, coverage }) => ({
        by: [role],
        labels: [label],
        ...coverageJson(coverage),
      })),
    },
  };
}

/** Who may read the edition. */
const audienceOf = ({ publicly }: BriefContext): Audience => (publicly ? 'public' : 'internal');

/** Whom the edition is about, as its files say it; null for all. */
function editionOf({ region, unit, party }: BriefContext): ClaimsFile['edition'] {
  if (unit !== undefined) return { organisation: party(unit).name };
  return region === undefined ? null : { region };
}

function claimsFile(context: BriefContext, { head, both, extent }: BundleOptions): ClaimsFile {
  const { gaps, dataset, publicly } = context;
  return sealed({
    schema: 'equite/claims@1',
    tool: { name: 'equite', version: head.version },
    settings: head.settings,
    inputs: inputsOf(head),
    audience: audienceOf(context),
    edition: editionOf(context),
    extent,
    definition: gaps.comparison.definition,
    rows: claimRows(dataset, {}, publicly?.key),
    claims: storedClaims(editionClaims(context, both, extent), dataset, both, {
      cite: (lang) => citation(context, head, both[lang]),
      reference: referenceWord(gaps),
      version: head.version,
      key: publicly?.key,
    }),
  });
}

/** Whose data, of when, under which definition, by which version, and how to verify: the line under a quoted sentence. */
function citation({ gaps, speaker }: BriefContext, { version }: Head, translator: Translator): string {
  const { fill, texts } = translator;
  return fill(texts.brief.cite, {
    who: speaker.coalition ?? 'none',
    source: speaker.source ?? 'none',
    date: speaker.date ?? 'none',
    period: gaps.periods.length === 1 ? gaps.periods[0]! : 'none',
    definition: definitionText(gaps.comparison.definition, translator),
    version,
  });
}

const inputsOf = ({ cleaned }: Head) =>
  cleaned.files.map(({ facts }) => ({ file: facts.file, sha256: facts.sha256, bytes: facts.bytes }));

function manifest(context: BriefContext, head: Head, files: readonly BriefFile[]): object {
  return {
    schema: 'equite/manifest@1',
    tool: { name: 'equite', version: head.version },
    settings: head.settings,
    audience: audienceOf(context),
    edition: editionOf(context),
    inputs: inputsOf(head),
    outputs: files.map(({ path, bytes }) => ({ file: path, bytes: bytes.length, sha256: sha256(bytes) })),
  };
}
