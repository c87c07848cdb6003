import { type AnyIssue, Refusal } from '../../../base/issue.ts';
import { translator } from '../../../messages/translator.ts';
import { jsonText, measureJson } from '../../../report/contract.ts';
import { csv } from '../../../report/formats/csv.ts';
import { measureReport } from '../../../report/measure.ts';
import { measureCsv } from '../../../report/measure-csv.ts';
import { disparity } from '../../../study/disparity.ts';
import { healthRegionPopulation } from '../../../study/reference-population.ts';
import { conditionsMet } from '../../fail-on.ts';
import { flagValues, mapNotes, settingsOf } from '../../flag-values.ts';
import { tell } from '../../messages.ts';
import { formatOf, writeResult } from '../../output.ts';
import { load, settingsNote, undecidedIssues } from '../../pipeline.ts';
import { conditionsOf, csvStyleOf, reportText } from '../../render.ts';
import type { CommandBody } from '../../spec.ts';
import { VERSION } from '../../version.ts';

/** `measure`: how unequal is the funding, overall and by group. */
export const body: CommandBody = async (invocation) => {
  const settings = await settingsOf(invocation);
  const undecided = undecidedIssues(settings, 'error');
  if (undecided.length > 0) throw new Refusal(...undecided);
  const format = formatOf(invocation);
  const conditions = conditionsOf(invocation);
  const needed = [
    ...new Set([...settings.by.flat(), ...(settings.unit === 'organisation' ? ['organisation'] : [])]),
  ];
  const translate = await translator(settings.lang, settings.locale, settings.currency);
  tell(mapNotes(invocation), invocation, translate);
  const { cleaned, issues } = await load(invocation.args, settings, needed, flagValues(invocation));
  const healthRegions = cleaned.files.every((file) => file.regions.value === 'rss');
  const result = disparity(cleaned.dataset, {
    unit: settings.unit,
    groupings: settings.by,
    ...(healthRegions ? { denominator: healthRegionPopulation } : {}),
  });
  const ledger = { ...cleaned.ledger, reasons: [...cleaned.ledger.reasons, ...result.noted] };

  const write = (text: string) => writeResult(text, invocation, translate);
  if (format === 'json') {
    await write(jsonText(measureJson(result, ledger, { version: VERSION, settings, cleaned, issues })));
  } else if (format === 'csv') {
    await write(csv(measureCsv(result), csvStyleOf(invocation)));
  } else {
    const files = cleaned.files.map((file) => file.facts.file);
    const report = measureReport(result, ledger, files, translate);
    await write(await reportText(report, format, invocation, translate));
  }
  const figures = new Map(
    result.overall.values.map((value) => [value.key, 'value' in value ? value.value : undefined]),
  );
  const met = conditionsMet(conditions, { ledger, issues: [...issues, ...result.issues], figures });
  const told = [...issues, ...result.issues].map((issue) => inBrief(issue, invocation.args));
  tell([...settingsNote(settings), ...told, ...met], invocation, translate);
  return met.length > 0 ? 1 : 0;
};

/** Pairs of names that standard error spells out; `check` has room for more. */
const PAIRS_TOLD = 3;

/** An issue as a command that is not about the input says it: long lists cut short, and where to see them whole. */
function inBrief(issue: AnyIssue, args: readonly string[]): AnyIssue {
  const { pairs } = issue.args;
  if (issue.code !== 'names-alike' || !Array.isArray(pairs) || pairs.length <= PAIRS_TOLD) return issue;
  const count = issue.count ?? pairs.length;
  return {
    level: issue.level,
    code: 'names-alike-some',
    count,
    args: { pairs: pairs.slice(0, PAIRS_TOLD), count, files: args.join(' ') },
  };
}
