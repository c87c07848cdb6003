import { Refusal } from '../../../base/issue.ts';
import { translator } from '../../../messages/translator.ts';
import { diffJson } from '../../../report/diff/contract.ts';
import { diffCsv } from '../../../report/diff/csv.ts';
import { diffReport } from '../../../report/diff/report.ts';
import type { DiffResult, DiffSide } from '../../../report/diff/result.ts';
import { csv } from '../../../report/formats/csv.ts';
import { jsonText } from '../../../report/json/text.ts';
import { COMPARED, diffResults } from '../../../study/diff/diff.ts';
import { field, text } from '../../../study/diff/json.ts';
import { conditionsOf, figureConditionsMet } from '../../fail-on.ts';
import { type JsonFile, readJsonFile, refusal, schemaOf, shaped } from '../../json-file.ts';
import { tell } from '../../messages.ts';
import { formatOf, writeResult } from '../../output.ts';
import { progressOf } from '../../progress/progress.ts';
import { csvStyleOf, namedCsv, reportText } from '../../render.ts';
import type { CommandBody, Invocation } from '../../spec.ts';
import { VERSION } from '../../version.ts';
import type { spec } from './spec.ts';

/** Mebibytes of a file of results; a hundred thousand organisations take some eighty. */
const MOST = 256;

/** Figures of a part that a terminal lists; files hold them all. */
const ON_A_TERMINAL = 15;

/** `diff`: what changed between two results of one command. */
export const body: CommandBody<typeof spec> = async (invocation) => {
  const [first = '', second = ''] = invocation.args;
  if (first === '-' && second === '-') {
    throw new Refusal({ level: 'error', code: 'stdin-twice', args: {} });
  }
  const { flags, lang } = invocation;
  const format = formatOf(invocation);
  const conditions = conditionsOf(invocation);
  const translate = await translator(
    lang,
    flags.locale,
    flags.currency ?? (process.env.EQUITE_CURRENCY || undefined),
  );
  const progress = await progressOf(invocation, translate);
  const before = await readJsonFile(first, MOST);
  progress.begin('reading');
  const after = await readJsonFile(second, MOST);
  progress.begin('studying');
  const result = await compared(before, after);
  // A name that no figure bears is refused before anything is written.
  const met = figureConditionsMet(conditions, new Map(Object.entries(result.diff.counts)));
  await writeResult(await rendered(result, format, invocation, translate), invocation, translate);
  await tell(met, invocation, translate);
  return met.length > 0 ? 1 : 0;
};

async function rendered(
  result: DiffResult,
  format: string,
  invocation: Invocation,
  translate: Awaited<ReturnType<typeof translator>>,
): Promise<string> {
  if (format === 'json') return jsonText(diffJson(result, VERSION));
  if (format === 'csv') return csv(namedCsv(diffCsv(result), invocation, translate), csvStyleOf(invocation));
  const most = format === 'table' ? ON_A_TERMINAL : Number.POSITIVE_INFINITY;
  return reportText(diffReport(result, most, translate), format, invocation, translate);
}

/** Version of each schema that this one writes; 1 where it is not named. */
const NEWEST: Readonly<Record<string, number>> = { gaps: 2 };

async function compared(first: JsonFile, second: JsonFile): Promise<DiffResult> {
  const [a, b] = [schemaOf(first), schemaOf(second)];
  if (a.name !== b.name) {
    throw refusal('results-apart', {
      before: first.file,
      beforeSchema: a.schema,
      after: second.file,
      afterSchema: b.schema,
    });
  }
  if (!COMPARED.some((name) => name === a.name)) {
    throw refusal('results-none', { file: first.file, schema: a.schema, known: COMPARED });
  }
  for (const [json, { schema, version }] of [
    [first, a],
    [second, b],
  ] as const) {
    if (version > (NEWEST[a.name] ?? 1)) throw refusal('results-later', { file: json.file, found: schema });
    await assertShape(json, a.name);
  }
  const [before, after] = [sideOf(first), sideOf(second)];
  return { schema: a.schema, before, after, diff: diffResults(first.data, second.data) };
}

/** A result that is not whole would only seem to have lost figures. */
async function assertShape(json: JsonFile, name: string): Promise<void> {
  const { SCHEMAS } = await import('../../../report/schemas/index.ts');
  const schema = Object.entries(SCHEMAS).find(([command]) => command === name)?.[1];
  if (schema) await shaped(schema, json);
}

const sideOf = ({ file, sha256, data }: JsonFile): DiffSide => ({
  file,
  sha256,
  version: text(field(field(data, 'tool'), 'version')),
});
