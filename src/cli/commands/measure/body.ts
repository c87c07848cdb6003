import { jsonPieces } from '../../../report/json/text.ts';
import { measureJson } from '../../../report/measure/contract.ts';
import { listedDisparity } from '../../../study/disparity.ts';
import { studyUnits } from '../../../study/study-units.ts';
import { writeResult } from '../../output.ts';
import { closeSession, openSession } from '../../session.ts';
import type { CommandBody } from '../../spec.ts';
import type { spec } from './spec.ts';

/** `measure`: how unequal is the funding, overall and by group. */
export const body: CommandBody<typeof spec> = async (invocation) => {
  const session = await openSession(invocation, ({ by }) => by.flat());
  const { settings, cleaned, translate, format, denominator } = session;
  const result = listedDisparity(studyUnits(cleaned.dataset, settings.unit), {
    groupings: settings.by,
    ...(denominator ? { denominator } : {}),
  });
  const ledger = { ...cleaned.ledger, reasons: [...cleaned.ledger.reasons, ...result.noted] };
  if (format === 'json') {
    await writeResult(jsonPieces(measureJson(result, ledger, session.head)), invocation, translate);
  } else {
    // Loaded on demand: what it takes to write for people is more than what it takes to measure.
    const { forPeople } = await import('./for-people.ts');
    await writeResult(await forPeople(result, ledger, session), invocation, translate);
  }
  const figures = new Map(
    result.overall.values.map((value) => [value.key, 'value' in value ? value.value : undefined]),
  );
  return closeSession(session, { ledger, issues: result.issues, figures });
};
