import { Refusal } from '../../../base/issue.ts';
import { type ComputedCase, caseKinds, computeCase } from '../../../measure/compute.ts';
import { type ExplainTranslator, withExplainTexts } from '../../../messages/explain.ts';
import { translator } from '../../../messages/translator.ts';
import { COMPUTE_HEADER, computeReport, computeRows } from '../../../report/compute/report.ts';
import { csv } from '../../../report/formats/csv.ts';
import { jsonText } from '../../../report/json/text.ts';
import { formatOf, writeResult } from '../../output.ts';
import { csvStyleOf, reportText } from '../../render.ts';
import type { CommandBody, Invocation } from '../../spec.ts';
import { caseFromFlags } from './fields.ts';
import type { spec } from './spec.ts';

/** `compute`: the calculator. Cases come as JSON on standard input, or one case by flags. */
export const body: CommandBody<typeof spec> = async (invocation) => {
  const { flags, args, lang } = invocation;
  const { kind } = flags;
  const input: unknown = kind === undefined ? await jsonInput(args) : caseFromFlags(kind, args);
  const results = Array.isArray(input) ? input.map(computeInList) : [computeCase(input)];
  const translate = await withExplainTexts(await translator(lang, flags.locale));
  const format = chosenFormat(invocation, kind === undefined);
  await writeResult(await textOf(format, input, results, invocation, translate), invocation, translate);
  return 0;
};

/** JSON in, JSON out, unless the format is asked for by flag or by the name of the output file. */
function chosenFormat(invocation: Invocation, json: boolean): string {
  const { format, output } = invocation.flags;
  return json && format === undefined && (output === undefined || output === '-')
    ? 'json'
    : formatOf(invocation);
}

async function textOf(
  format: string,
  input: unknown,
  results: readonly ComputedCase[],
  invocation: Invocation,
  translate: ExplainTranslator,
): Promise<string> {
  const [only] = results;
  if (format === 'json') return jsonText(Array.isArray(input) || !only ? [...results] : only);
  if (format === 'csv') {
    return csv({ header: COMPUTE_HEADER, rows: computeRows(results) }, csvStyleOf(invocation));
  }
  const cases: readonly unknown[] = Array.isArray(input) ? input : [input];
  const reports = results.map((result, i) =>
    computeReport(
      result,
      { kind: kindOf(cases[i]), all: invocation.flags.all === true, n: unitsOf(result) },
      translate,
    ),
  );
  const texts = reports.map((report) => reportText(report, format, invocation, translate));
  return (await Promise.all(texts)).join('\n');
}

const kindOf = (input: unknown): string =>
  typeof input === 'object' && input !== null && 'kind' in input ? String(input.kind) : '';

function unitsOf({ values }: ComputedCase): number {
  const n = values.find(({ key }) => key === 'n');
  return n && 'value' in n && typeof n.value === 'number' ? n.value : 0;
}

/** A case of an array: what is wrong with it is said after which one it is. */
function computeInList(item: unknown, index: number): ComputedCase {
  try {
    return computeCase(item);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const id = typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : 'none';
    throw new Refusal(
      { level: 'error', code: 'compute-case', args: { index: index + 1, id } },
      ...error.issues,
    );
  }
}

async function jsonInput(words: readonly string[]): Promise<unknown> {
  const [stray] = words;
  if (stray !== undefined && stray !== '-') {
    throw new Refusal({
      level: 'error',
      code: stray.startsWith('-') ? 'compute-input' : 'compute-field-form',
      args: { kinds: caseKinds, value: stray },
    });
  }
  const nothing = new Refusal({ level: 'error', code: 'compute-input', args: { kinds: caseKinds } });
  if (process.stdin.isTTY) throw nothing;
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const text = new TextDecoder().decode(Buffer.concat(chunks));
  if (text.trim() === '') throw nothing;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { jsonPlace } = await import('../../json-place.ts');
    throw new Refusal({ level: 'error', code: 'compute-json', args: { ...jsonPlace(text) } });
  }
}
