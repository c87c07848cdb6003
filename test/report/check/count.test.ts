import { expect, it } from 'vitest';
import { clean } from '../../../src/clean/clean.ts';
import { translator } from '../../../src/messages/translator.ts';
import { problemsOf } from '../../../src/report/check/problems.ts';
import { countSentence } from '../../../src/report/check/report.ts';
import { tableFrom } from '../../support/table.ts';

it.each([
  ['rows-hidden', /^2\s/u],
  // Columns, sheets, files and bytes are no rows: what they are is in the sentence itself.
  ['columns-hidden', undefined],
  ['currency-files', undefined],
  ['sheets-unread', undefined],
  ['sheets-hidden-unread', undefined],
  ['sheet-chosen', undefined],
  ['nul-bytes', undefined],
])('%s is counted as rows only where it counts rows', async (code, expected) => {
  const cleaned = await clean([{ table: tableFrom('Organisme;Montant\nA;1000\nB;2000\n') }], {});
  const issue = { code, args: {}, level: 'note', count: 2 } as const;
  const problem = problemsOf(cleaned, [issue]).find((own) => own.code === code);
  const said = problem && countSentence(problem, cleaned, await translator('fr'));
  if (expected) expect(said).toMatch(expected);
  else expect([problem?.code, said]).toEqual([code, undefined]);
});
