import { type Translator, translator } from '../messages/translator.ts';
import { type CsvTable, csv } from '../report/formats/csv.ts';
import { jsonText } from '../report/json/text.ts';
import type { Report } from '../report/model/report.ts';
import { formatOf, writeResult } from './output.ts';
import { csvStyleOf, namedCsv, reportOutput } from './render.ts';
import type { Invocation } from './spec.ts';

/** What a command knows without any file, in each of the forms that it may be asked in. */
export interface Known {
  json(translate: Translator): object;
  csv(translate: Translator): CsvTable;
  report(translate: Translator): Report;
}

/** Writes it in the format that was asked for; returns the exit code. */
export async function writeKnown(known: Known, invocation: Invocation): Promise<number> {
  const translate = await translator(invocation.lang, invocation.flags.locale);
  const format = formatOf(invocation);
  const text =
    format === 'json'
      ? jsonText(known.json(translate))
      : format === 'csv'
        ? csv(namedCsv(known.csv(translate), invocation, translate), csvStyleOf(invocation))
        : await reportOutput(known.report(translate), format, invocation, translate);
  await writeResult(text, invocation, translate);
  return 0;
}
