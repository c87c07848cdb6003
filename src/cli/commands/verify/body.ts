import { type AnyIssue, Refusal } from '../../../base/issue.ts';
import { NUMBER_LOCALES } from '../../../messages/numbers.ts';
import { type Translator, translator } from '../../../messages/translator.ts';
import { textState } from '../../../report/claims/text-state.ts';
import { jsonText } from '../../../report/contract.ts';
import { csv } from '../../../report/formats/csv.ts';
import { github } from '../../../report/formats/github.ts';
import { ledgerLimits } from '../../../report/ledger.ts';
import { verifyAnnotations } from '../../../report/verify/annotations.ts';
import { verifyJson } from '../../../report/verify/contract.ts';
import { verifyCsv } from '../../../report/verify/csv.ts';
import { verifyReport } from '../../../report/verify/report.ts';
import {
  claimVerdict,
  countVerdicts,
  laterVerdict,
  type Verification,
} from '../../../report/verify/verification.ts';
import type { Claim } from '../../../study/claims/claim.ts';
import { referenceWord } from '../../../study/claims/gap-claims.ts';
import { judge } from '../../../study/claims/judge.ts';
import { type ClaimRows, claimRows } from '../../../study/claims/rows.ts';
import { figureConditionsMet } from '../../fail-on.ts';
import { tell } from '../../messages.ts';
import { formatOf, writeResult } from '../../output.ts';
import { conditionsOf, csvStyleOf, reportText } from '../../render.ts';
import { closeSession } from '../../session.ts';
import type { CommandBody, Invocation } from '../../spec.ts';
import { VERSION } from '../../version.ts';
import { workspacePaths } from '../../workspace-paths.ts';
import { type ClaimsRead, type LaterClaims, readClaims, type TextClaim } from './claims-file.ts';
import { changedSettings } from './settings.ts';
import { type ClaimStudy, studyAgain } from './study.ts';

/** Claims of one verdict that a terminal lists by name; those that do not hold are told in full. */
const ON_A_TERMINAL = 20;

/** `verify`: does each claim of a brief still hold on these data. Exit code 1 when one does not. */
export const body: CommandBody = async (invocation) => {
  const [path = '', ...files] = invocation.args;
  if (path === '-' && files.includes('-')) {
    throw new Refusal({ level: 'error', code: 'stdin-twice', args: {} });
  }
  const read = await readClaims(path);
  return 'later' in read
    ? tellLater(read, invocation)
    : verifyOn(read, { ...invocation, args: files }, invocation);
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
  const code = closeSession(session, {
    ledger,
    issues: result.issues,
    figures: figuresOf(result),
  });
  return Math.max(code, fails(result) > 0 ? 1 : 0);
}

async function verificationOf(read: ClaimsRead, study: ClaimStudy): Promise<Verification> {
  const { json, version, edition, inputs, settings: stored, definition } = read;
  const { session, gaps, claims, whyNot } = study;
  const { settings, cleaned } = session;
  const about = { file: json.file, settings: stored, definition };
  const changed = changedSettings(about, settings, gaps?.comparison.definition);
  const manners = await mannersOf(stored.currency);
  const judged = judge<TextClaim>(read.claims, claims, {
    textOf: (claim) => textState(claim, manners, version === VERSION),
    rowsOf: rowsReader(session.cleaned.dataset),
    whyNot,
    sameTerms: version === VERSION && changed.length === 0,
    reference: gaps && !changed.includes('reference') ? referenceWord(gaps) : undefined,
  });
  const both = await Promise.all([inLanguage('fr', session), inLanguage('en', session)]);
  return {
    file: json.file,
    sha256: json.sha256,
    version: { before: version, after: VERSION },
    edition,
    inputs: {
      before: inputs,
      after: cleaned.files.map(({ facts }) => ({ file: facts.file, sha256: facts.sha256 })),
    },
    draws: { draws: settings.draws, seed: settings.seed },
    verdicts: judged.map((one) => claimVerdict(one, { fr: both[0], en: both[1] })),
    issues: [...aboutClaims(version, changed), ...study.issues],
  };
}

/** What is said once of the whole file. */
function aboutClaims(version: string, changed: readonly string[]): AnyIssue[] {
  const note = (code: string, args: AnyIssue['args']): AnyIssue => ({ level: 'note', code, args });
  return [
    ...(version === VERSION ? [] : [note('claims-version', { theirs: version, ours: VERSION })]),
    ...(changed.length === 0 ? [] : [note('claims-settings', { keys: changed })]),
  ];
}

/** The ways in which the sentences of a file may have been written: either language, each look of numbers. */
const mannersOf = (currency: string | undefined): Promise<readonly Translator[]> =>
  Promise.all(
    (['fr', 'en'] as const).flatMap((lang) =>
      NUMBER_LOCALES.map((locale) => translator(lang, locale, currency)),
    ),
  );

const inLanguage = (lang: 'fr' | 'en', { settings }: ClaimStudy['session']): Promise<Translator> =>
  translator(lang, lang === settings.lang ? settings.locale : undefined, settings.currency);

/** Rows of a claim; those of one filter are hashed once. */
function rowsReader(dataset: Parameters<typeof claimRows>[0]): (claim: Claim) => ClaimRows {
  const known = new Map<string, ClaimRows>();
  return ({ filter }) => {
    const key = JSON.stringify(filter);
    const rows = known.get(key) ?? claimRows(dataset, filter);
    known.set(key, rows);
    return rows;
  };
}

/** Claims of a later schema: each is told, none is checked, and the data are not read. */
async function tellLater({ json, version, later }: LaterClaims, invocation: Invocation): Promise<number> {
  const { flags, lang } = invocation;
  const locale = NUMBER_LOCALES.find((name) => name === flags.locale);
  const translate = await translator(lang, locale);
  const result: Verification = {
    file: json.file,
    sha256: json.sha256,
    version: { before: version, after: VERSION },
    edition: null,
    inputs: { before: [], after: [] },
    draws: undefined,
    verdicts: later.map(laterVerdict),
    issues: aboutClaims(version, []),
  };
  const met = figureConditionsMet(conditionsOf(invocation), figuresOf(result));
  await write(result, json.text, invocation, translate, {
    json: () => jsonText(verifyJson(result, undefined)),
    limits: [],
  });
  tell([...result.issues, ...met], invocation, translate);
  return met.length > 0 ? 1 : 0;
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
  if (format === 'csv') return out(csv(verifyCsv(result, translate.lang), csvStyleOf(invocation)));
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

const fails = ({ verdicts }: Verification): number => countVerdicts(verdicts)['does-not-hold'];

/** What `--fail-on` may name. */
function figuresOf({ verdicts }: Verification): ReadonlyMap<string, number> {
  const counts = countVerdicts(verdicts);
  return new Map([
    ['claim-fails', counts['does-not-hold']],
    ['unchecked', counts['cannot-be-checked']],
  ]);
}
