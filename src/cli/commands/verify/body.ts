import { Refusal } from '../../../base/issue.ts';
import { type Translator, translator } from '../../../messages/translator.ts';
import { csv } from '../../../report/formats/csv.ts';
import { github } from '../../../report/formats/github.ts';
import { jsonText } from '../../../report/json/text.ts';
import { verifyAnnotations } from '../../../report/verify/annotations.ts';
import { verifyJson } from '../../../report/verify/contract.ts';
import { verifyCsv } from '../../../report/verify/csv.ts';
import { verifyReport } from '../../../report/verify/report.ts';
import { countVerdicts, laterVerdict, type Verification } from '../../../report/verify/verification.ts';
import { ledgerLimits } from '../../../report/words/ledger.ts';
import { conditionsOf, figureConditionsMet } from '../../fail-on.ts';
import { tell } from '../../messages.ts';
import { formatOf, writeResult } from '../../output.ts';
import { csvStyleOf, namedCsv, reportText } from '../../render.ts';
import { closeSession } from '../../session.ts';
import type { CommandBody, Invocation } from '../../spec.ts';
import { VERSION } from '../../version.ts';
import { workspacePaths } from '../../workspace-paths.ts';
import { type ClaimsRead, type LaterClaims, type NoClaims, readClaims } from './claims-file.ts';
import { noClaims } from './file-faults.ts';
import { aboutClaims, verificationOf } from './judged.ts';
import type { spec } from './spec.ts';
import { studyAgain } from './study.ts';

/** Claims of one verdict that a terminal lists by name; those that do not hold are told in full. */
const ON_A_TERMINAL = 20;

/**
 * `verify`: does each claim of a brief still hold on these data. Exit code 1 when one does not, when the file of claims is not
 * as it was written, and when it says what this version cannot check.
 */
export const body: CommandBody<typeof spec> = async (invocation) => {
  const [path = '', ...files] = invocation.args;
  if (path === '-' && files.includes('-')) {
    throw new Refusal({ level: 'error', code: 'stdin-twice', args: {} });
  }
  const read = await readClaims(path);
  if ('none' in read || 'later' in read) return tellUnread(read, invocation);
  return verifyOn(read, { ...invocation, args: files }, invocation);
};

/** `onFiles` is the command as far as it is about the data. */
async function verifyOn(read: ClaimsRead, onFiles: Invocation, invocation: Invocation): Promise<number> {
  const study = await studyAgain(read, onFiles);
  const { session } = study;
  const { translate, cleaned } = session;
  const result = await verificationOf(read, study);
  const { ledger } = cleaned;
  await write(result, read.json.text, invocation, translate, {
    json: () => jsonText(verifyJson(result, session.head)),
    limits: ledgerLimits(ledger, translate),
  });
  const code = await closeSession(session, {
    ledger,
    issues: [...result.faults, ...result.issues],
    figures: figuresOf(result),
  });
  return Math.max(code, fails(result) ? 1 : 0);
}

/** A file without claims, or of a later schema: each claim is told, none is checked, and the data are not read. */
async function tellUnread(read: LaterClaims | NoClaims, invocation: Invocation): Promise<number> {
  const { flags, lang } = invocation;
  const { json } = read;
  const translate = await translator(lang, flags.locale);
  const version = 'later' in read ? read.version : VERSION;
  const result: Verification = {
    file: json.file,
    sha256: json.sha256,
    version: { before: version, after: VERSION },
    edition: null,
    inputs: { before: [], after: [] },
    draws: undefined,
    verdicts: 'later' in read ? read.later.map(laterVerdict) : [],
    faults: 'later' in read ? [] : [noClaims(json.file)],
    issues: aboutClaims(version, []),
  };
  const met = figureConditionsMet(conditionsOf(invocation), figuresOf(result));
  await write(result, json.text, invocation, translate, {
    json: () => jsonText(verifyJson(result, undefined)),
    limits: [],
  });
  await tell([...result.faults, ...result.issues, ...met], invocation, translate);
  return met.length > 0 || fails(result) ? 1 : 0;
}

async function write(
  result: Verification,
  text: string,
  invocation: Invocation,
  translate: Translator,
  parts: { json(): string; readonly limits: readonly string[] },
): Promise<void> {
  const format = formatOf(invocation);
  const out = (rendered: string) => writeResult(rendered, invocation, translate);
  if (format === 'json') return out(parts.json());
  if (format === 'csv')
    return out(csv(namedCsv(verifyCsv(result, translate), invocation, translate), csvStyleOf(invocation)));
  if (format === 'github') {
    const { jsonLines } = await import('../../json-place.ts');
    const [path = ''] = invocation.args;
    const lines = jsonLines(
      text,
      result.verdicts.map((_, i) => ['claims', i, 'id']),
    );
    const at = workspacePaths([path]).get(result.file);
    return out(github(verifyAnnotations(result, at, lines, translate)));
  }
  const most = format === 'table' ? ON_A_TERMINAL : Number.POSITIVE_INFINITY;
  const report = verifyReport(result, { most, limits: parts.limits }, translate);
  return out(await reportText(report, format, invocation, translate));
}

/** What this version cannot read is no proof of anything: a job must not go on as if it had been checked. */
const UNREADABLE: readonly string[] = ['sentence-unknown', 'schema-newer'];

function fails({ verdicts, faults }: Verification): boolean {
  if (faults.length > 0 || countVerdicts(verdicts)['does-not-hold'] > 0) return true;
  return verdicts.some(({ whyNot }) => whyNot !== null && UNREADABLE.includes(whyNot.code));
}

/** What `--fail-on` may name. */
function figuresOf({ verdicts, faults }: Verification): ReadonlyMap<string, number> {
  const counts = countVerdicts(verdicts);
  return new Map([
    ['claim-fails', counts['does-not-hold']],
    ['unchecked', counts['cannot-be-checked']],
    ['file-faults', faults.length],
  ]);
}
