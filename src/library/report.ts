// The step `report` of the library: a result as text, in a language and a format.
import type { AnyIssue } from '../base/issue.ts';
import { comparabilityOf } from '../compare/sides.ts';
import type { Lang } from '../messages/catalogue.ts';
import type { NumberLocale } from '../messages/numbers.ts';
import { type Translator, translator } from '../messages/translator.ts';
import { sayClaim } from '../report/claims/say.ts';
import { inWords } from '../report/csv/names.ts';
import { type CsvTable, csv } from '../report/formats/csv.ts';
import { markdown } from '../report/formats/markdown.ts';
import { gapsCsv } from '../report/gaps/csv.ts';
import { organisationLines } from '../report/gaps/organisations.ts';
import { gapsReport } from '../report/gaps/report.ts';
import { measureCsv } from '../report/measure/csv.ts';
import { measureReport } from '../report/measure/report.ts';
import type { Report } from '../report/model/report.ts';
import { withRoundedSumsSaid } from '../report/model/rounded-sums.ts';
import { peersCsv } from '../report/peers/csv.ts';
import { peersReport } from '../report/peers/overview.ts';
import { withBlankLabels } from '../report/words/blank-labels.ts';
import { ledgerLimits } from '../report/words/ledger.ts';
import { resolveSettings } from '../settings/resolved.ts';
import type { Claim } from '../study/claims/claim.ts';
import type { Disparity } from '../study/disparity.ts';
import type { Gaps } from '../study/gaps/gaps.ts';
import { partyReader } from '../study/peers/dossier.ts';
import type { Peers } from '../study/peers/peers.ts';
import type { Cleaned } from './clean.ts';

export interface Style {
  readonly lang?: Lang;
  readonly locale?: NumberLocale;
  /** Sign of the money; default: that of the files, else `$`. */
  readonly currency?: string;
  /** Default `md`. */
  readonly format?: 'md' | 'html' | 'csv';
}

/** A result as people read it, byte for byte what the command writes. */
async function measure(cleaned: Cleaned, result: Disparity, style: Style = {}): Promise<string> {
  const say = await speaker(cleaned, style);
  if (style.format === 'csv') return table(measureCsv(result), say);
  return text(
    measureReport(result, ledgerWith(cleaned, result.noted), namesOf(cleaned), say),
    cleaned,
    say,
    style,
  );
}

async function peers(cleaned: Cleaned, result: Peers, style: Style = {}): Promise<string> {
  const say = await speaker(cleaned, style);
  const party = partyReader(result.units);
  if (style.format === 'csv') return table(peersCsv(result, party, say), say);
  const limits = ledgerLimits(cleaned.ledger, say);
  return text(peersReport(result, namesOf(cleaned), limits, say), cleaned, say, style);
}

/** `draws`: the seed and deals of the study, where they are not those of the command. */
async function gaps(
  cleaned: Cleaned,
  result: Gaps,
  {
    draws = resolveSettings({}, 'fr'),
    ...style
  }: Style & { readonly draws?: { seed: number; draws: number } } = {},
): Promise<string> {
  const say = await speaker(cleaned, style);
  const { units } = result.comparison;
  const lines = organisationLines(result, partyReader(units), 'gap');
  if (style.format === 'csv') return table(gapsCsv(result, lines), say);
  const options = {
    files: namesOf(cleaned),
    sides: comparabilityOf(units),
    lines,
    sort: 'gap' as const,
    most: Number.POSITIVE_INFINITY,
    draws: { draws: draws.draws, seed: draws.seed },
    nameOf: (unit: number) => units.tellingName(unit),
    limits: ledgerLimits(ledgerWith(cleaned, result.noted), say),
  };
  return text(gapsReport(result, options, say), cleaned, say, style);
}

/** Claims as sentences. */
async function claims(cleaned: Cleaned, found: readonly Claim[], style: Style = {}): Promise<string[]> {
  const say = await speaker(cleaned, style);
  return found.map((claim) => sayClaim(claim, say));
}

/** What was found worth a look, or the reasons of a Refusal, as sentences. */
async function issues(
  found: readonly AnyIssue[],
  { lang = 'fr' }: Pick<Style, 'lang'> = {},
): Promise<string[]> {
  const say = await translator(lang);
  return found.map((issue) => say.say(issue));
}

const namesOf = ({ files }: Cleaned): readonly string[] => [
  ...new Set(files.map(({ facts }) => facts.within ?? facts.file)),
];

const ledgerWith = ({ ledger }: Cleaned, noted: Disparity['noted']) => ({
  ...ledger,
  reasons: [...ledger.reasons, ...noted],
});

/** The language of the reader, with the sign of the money of the files where they name one and the same. */
function speaker({ files }: Cleaned, { lang = 'fr', locale, currency }: Style): Promise<Translator> {
  const named = new Set(files.flatMap((file) => file.currency.value ?? []));
  const [only = '$'] = named;
  return translator(lang, locale, currency ?? (named.size === 1 ? only : '$'));
}

const table = (columns: CsvTable, say: Translator): string => csv(inWords(columns, say), 'standard');

async function text(
  report: Report,
  { dataset }: Cleaned,
  say: Translator,
  { format }: Style,
): Promise<string> {
  const told = withRoundedSumsSaid(withBlankLabels(report, dataset, say), say);
  if (format !== 'html') return markdown(told, say);
  const [{ html }, { drawChart }] = await Promise.all([
    import('../report/formats/html.ts'),
    import('../report/charts/draw.ts'),
  ]);
  return html(told, say, { chart: (chart, look) => drawChart(chart, say, look) });
}

/** Results in the reader's language: French unless `lang` says otherwise. */
export const report = { measure, peers, gaps, claims, issues } as const;
