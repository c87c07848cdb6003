import { basename } from 'node:path';
import type { AnyIssue } from '../../../base/issue.ts';
import { type SetAsideRow, setAsideRows } from '../../../clean/set-aside.ts';
import { unusedAmounts } from '../../../clean/unused-amounts.ts';
import { type Translator, translator } from '../../../messages/translator.ts';
import { checkAnnotations } from '../../../report/check/annotations.ts';
import { checkJson } from '../../../report/check/contract.ts';
import { setAsideCsv } from '../../../report/check/csv.ts';
import { pairsCsv } from '../../../report/check/pairs.ts';
import { openRoles, problemsOf } from '../../../report/check/problems.ts';
import { checkReport } from '../../../report/check/report.ts';
import { csv } from '../../../report/formats/csv.ts';
import { github } from '../../../report/formats/github.ts';
import { jsonText } from '../../../report/json/text.ts';
import { portable } from '../../../settings/resolved.ts';
import type { Settings } from '../../../settings/types.ts';
import { excerptsOf } from '../../excerpts.ts';
import { conditionsMet, conditionsOf } from '../../fail-on.ts';
import { flagValues, mapNotes, settingsOf } from '../../flag-values.ts';
import { tell } from '../../messages.ts';
import { formatOf, writeResult } from '../../output.ts';
import { currencyFor, type Loaded, load, notPublicIssues, undecidedIssues } from '../../pipeline.ts';
import { progressOf } from '../../progress/progress.ts';
import { csvStyleOf, reportText } from '../../render.ts';
import type { CommandBody, Invocation } from '../../spec.ts';
import { VERSION } from '../../version.ts';
import { workspacePaths } from '../../workspace-paths.ts';
import type { spec } from './spec.ts';

/** `check`: can I trust this input. */
export const body: CommandBody<typeof spec> = async (invocation) => {
  const asked = await settingsOf(invocation);
  const format = invocation.flags.pairs ? 'csv' : formatOf(invocation);
  const conditions = conditionsOf(invocation);
  const first = await translator(asked.lang, asked.locale);
  await tell(mapNotes(invocation), invocation, first);
  const progress = await progressOf(invocation, first);
  const loaded = await load(invocation.args, asked, [], { typed: flagValues(invocation), progress });
  progress.begin('studying');
  const settings = { ...asked, currency: currencyFor(asked, loaded.cleaned) };
  const translate = await translator(settings.lang, settings.locale, settings.currency);
  const issues = [
    ...loaded.issues,
    ...(await unusedAmounts(loaded.tables, loaded.cleaned)),
    ...openRoles(loaded.cleaned),
    ...undecidedIssues(settings, 'warning'),
    ...notPublicIssues(settings),
  ];
  const met = conditionsMet(conditions, { ledger: loaded.cleaned.ledger, issues });
  const result: Checked = { ...loaded, issues, met, settings };
  await writeResult(await rendered(result, format, invocation, translate), invocation, translate);
  await tell(met, invocation, translate);
  return met.length > 0 ? 1 : 0;
};

/** `--pairs`, or a file that is called so: the pairs to tick, and not the rows set aside. */
const asksPairs = ({ flags }: Invocation): boolean =>
  flags.pairs || /^(?:pairs|paires)\b[^/\\]*$/i.test(basename(flags.output ?? ''));

/** What was read, what was found in it, and what of that the run is asked to fail on. */
interface Checked extends Loaded {
  readonly met: readonly AnyIssue[];
  readonly settings: Settings;
}

async function rendered(
  { tables, cleaned, issues, met, settings }: Checked,
  format: string,
  invocation: Invocation,
  translate: Translator,
): Promise<string> {
  switch (format) {
    case 'json':
      return jsonText(checkJson({ version: VERSION, settings: portable(settings), cleaned, issues }));
    case 'csv': {
      if (asksPairs(invocation)) return csv(pairsCsv(cleaned, translate), csvStyleOf(invocation));
      const rows: SetAsideRow[] = [];
      for await (const row of setAsideRows(tables, cleaned)) rows.push(row);
      return csv(setAsideCsv(rows, cleaned.files, translate), csvStyleOf(invocation));
    }
    case 'github':
      return github(
        checkAnnotations(cleaned, [...issues, ...met], workspacePaths(invocation.args), translate),
      );
    default: {
      const places = problemsOf(cleaned, issues).flatMap((problem) => problem.places);
      const excerpts = await excerptsOf(tables, places);
      const settingsFiles = portable(settings).settings_files;
      const report = checkReport({ cleaned, issues, excerpts, settingsFiles }, translate);
      return reportText(report, format, invocation, translate);
    }
  }
}
