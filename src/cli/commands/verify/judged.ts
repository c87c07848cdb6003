import type { AnyIssue } from '../../../base/issue.ts';
import type { Dataset } from '../../../clean/types.ts';
import { NUMBER_LOCALES } from '../../../messages/numbers.ts';
import { type Translator, translator } from '../../../messages/translator.ts';
import { textState } from '../../../report/claims/text-state.ts';
import { claimVerdict, type Verification } from '../../../report/verify/verification.ts';
import type { Claim } from '../../../study/claims/claim.ts';
import { referenceWord } from '../../../study/claims/gap-claims.ts';
import { judge, unstated } from '../../../study/claims/judge.ts';
import { otherSeed } from '../../../study/claims/other-seed.ts';
import { type ClaimRows, claimRows, keyedFile, type RowKey, rowKey } from '../../../study/claims/rows.ts';
import { VERSION } from '../../version.ts';
import type { ClaimsRead, TextClaim } from './claims-file.ts';
import { definitionFaults, missingClaims, newClaims, rowsFaults, statedFaults } from './file-faults.ts';
import { changedSettings } from './settings.ts';
import type { ClaimStudy } from './study.ts';

/** Holds the claims of a file, and the file itself, against the study made again. */
export async function verificationOf(read: ClaimsRead, study: ClaimStudy): Promise<Verification> {
  const { json, version, edition, inputs, settings: stored, definition } = read;
  const { session, gaps, claims } = study;
  const { settings, cleaned } = session;
  const changed = changedSettings(
    { file: json.file, settings: stored, definition },
    settings,
    gaps?.comparison.definition,
  );
  // A public edition hashes under a key that all of its rows are in.
  const key = read.audience === 'public' ? rowKey(cleaned.dataset) : undefined;
  const rowsOf = rowsReader(cleaned.dataset, key);
  const sameVersion = version === VERSION;
  const sameTerms = sameVersion && changed.length === 0;
  const sameRows = read.rows !== undefined && read.rows.sha256 === rowsOf({ filter: {} }).sha256;
  const manners = await mannersOf(stored.currency);
  const judged = judge<TextClaim>(read.claims, claims, {
    textOf: (claim, now) => textState(claim, manners, sameVersion, now),
    rowsOf,
    whyNot: study.whyNot,
    sameTerms,
    sameVersion,
    sameRows,
    otherSeed: study.otherSeed && {
      claims: new Map(study.otherSeed.map((claim) => [claim.id, claim])),
      draws: study.deals,
    },
    reference: gaps && !changed.includes('reference') ? referenceWord(gaps) : undefined,
  });
  // Of other rows, another study may say more.
  const missing = sameRows ? unstated(judged, claims) : [];
  const both = await Promise.all([inLanguage('fr', session), inLanguage('en', session)]);
  return {
    file: json.file,
    sha256: json.sha256,
    version: { before: version, after: VERSION },
    edition,
    inputs: {
      before: inputs,
      after: cleaned.files.map(({ facts }) => ({ file: facts.file, sha256: keyedFile(facts.sha256, key) })),
    },
    draws: study.otherSeed && {
      draws: settings.draws,
      seed: settings.seed,
      otherSeed: otherSeed(settings.seed),
    },
    verdicts: judged.map((one) => claimVerdict(one, { fr: both[0], en: both[1] })),
    faults: [
      ...statedFaults(read),
      ...definitionFaults(read, cleaned.dataset),
      ...rowsFaults(read, rowsOf({ filter: {} })),
      ...(sameTerms ? missingClaims(missing) : []),
    ],
    issues: [
      ...aboutClaims(version, changed),
      ...(!sameVersion && changed.length === 0 ? newClaims(missing, version, VERSION) : []),
      ...study.issues,
    ],
  };
}

/** What is said once of the whole file. */
export function aboutClaims(version: string, changed: readonly string[]): AnyIssue[] {
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
  translator(lang, lang === settings.lang ? settings.locale : undefined, settings.currency ?? undefined);

/** Rows of a claim; those of one filter are hashed once. */
function rowsReader(
  dataset: Dataset,
  rowsKey: RowKey | undefined,
): (claim: Pick<Claim, 'filter'>) => ClaimRows {
  const known = new Map<string, ClaimRows>();
  return ({ filter }) => {
    const key = JSON.stringify(filter);
    const rows = known.get(key) ?? claimRows(dataset, filter, rowsKey);
    known.set(key, rows);
    return rows;
  };
}
