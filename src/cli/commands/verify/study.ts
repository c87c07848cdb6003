import { type AnyIssue, Refusal } from '../../../base/issue.ts';
import type { Dataset } from '../../../clean/types.ts';
import { requestColumns } from '../../../compare/presets.ts';
import { RANGED } from '../../../measure/comparable-funding/chance-record.ts';
import { editionClaims } from '../../../report/brief/claims.ts';
import { publicContext } from '../../../report/brief/public.ts';
import type { Both } from '../../../report/claims/line-claims.ts';
import type { Edition, Settings } from '../../../settings/types.ts';
import type { AllocationStudy } from '../../../study/allocation/allocation.ts';
import type { Claim } from '../../../study/claims/claim.ts';
import { allClaims } from '../../../study/claims/claims.ts';
import { otherSeed } from '../../../study/claims/other-seed.ts';
import type { StatedClaim } from '../../../study/claims/stated.ts';
import { type WhyNot, whyNot } from '../../../study/claims/why-not.ts';
import { disclosureOf } from '../../../study/disclosure/disclosure.ts';
import { publicGaps } from '../../../study/disclosure/public-gaps.ts';
import type { Gaps } from '../../../study/gaps/gaps.ts';
import { briefAllocation } from '../../allocation-study.ts';
import { bothLanguages } from '../../both-languages.ts';
import { contextOf } from '../../brief-study.ts';
import { flagValues } from '../../flag-values.ts';
import { briefGroupings, gapColumns, gapStudy } from '../../gap-study.ts';
import { openSession, type Session } from '../../session.ts';
import type { Invocation } from '../../spec.ts';
import type { ClaimsRead } from './claims-file.ts';
import { claimSettings } from './settings.ts';

/** The study of the claims, run again on other files. */
export interface ClaimStudy {
  readonly session: Session;
  /** Undefined where the data lack a column of the definition: no claim can be checked. */
  readonly gaps: Gaps | undefined;
  readonly claims: readonly Claim[];
  /** The claims under another seed; undefined where nothing is drawn. */
  readonly otherSeed: readonly Claim[] | undefined;
  /** The fewest deals that figures of either seed rest on. */
  readonly deals: number;
  whyNot(claim: StatedClaim): WhyNot;
  readonly issues: readonly AnyIssue[];
}

/**
 * Runs the study of the claims on the files of `invocation`, under their seed and under another. A column that the claims name and that the data do not have is
 * no reason to stop: the claims that need it are those that cannot be checked.
 *
 * @throws Refusal when the files cannot be read, or hold nothing to compare
 */
export async function studyAgain(read: ClaimsRead, invocation: Invocation): Promise<ClaimStudy> {
  const { session, issues } = await openLeniently(read, invocation);
  const { dataset } = session.cleaned;
  const absent = (column: string) => !dataset.labels.has(column) && !dataset.numbers.has(column);
  const missing = wantedColumns(read, session.settings).filter(absent);
  const noted: AnyIssue[] =
    missing.length === 0 ? [] : [{ level: 'warning', code: 'claims-without', args: { roles: missing } }];
  const lacked = session.settings.comparable.flatMap(requestColumns).find(absent);
  if (lacked !== undefined) {
    return {
      session,
      gaps: undefined,
      claims: [],
      otherSeed: undefined,
      deals: 0,
      whyNot: () => ({ code: 'column-missing', role: lacked }),
      issues: [...issues, ...noted],
    };
  }
  const settings = withoutColumns(session.settings, absent);
  const { lang, locale } = read.written;
  const both = await bothLanguages(lang, locale, read.settings.currency);
  const studied = async (seed: number) => {
    const asked = { ...session, settings: { ...settings, seed } };
    const whole = await gapStudy(asked, groupingsOf(read, dataset));
    // Sentences that name the seed name that of the claims.
    const allocation = await briefAllocation(asked);
    return publishedClaims(read, whole, { ...session, settings }, both, allocation);
  };
  const { gaps, claims } = await studied(settings.seed);
  const other = settings.draws > 0 ? await studied(otherSeed(settings.seed)) : undefined;
  return {
    session,
    gaps,
    claims,
    otherSeed: other?.claims,
    deals: fewestDeals([gaps, ...(other ? [other.gaps] : [])]),
    whyNot: (claim) => whyNot(claim, gaps, dataset),
    issues: [...issues, ...noted, ...gaps.issues],
  };
}

/** Ranges rest on no more deals than `RANGED`. */
const fewestDeals = (studies: readonly Gaps[]): number =>
  studies
    .flatMap(({ funding }) => funding.map(({ deals }) => deals))
    .filter((deals) => deals > 0)
    .reduce((fewest, deals) => Math.min(fewest, deals), RANGED);

interface Published {
  readonly gaps: Gaps;
  readonly claims: readonly Claim[];
}

/** The study as the same edition of the brief shows it, and its claims: those of a public one are made of what it may show. */
function publishedClaims(
  read: ClaimsRead,
  whole: Gaps,
  session: Session,
  both: Both,
  allocation: AllocationStudy | undefined,
): Published {
  const { settings, cleaned } = session;
  try {
    const own = contextOf(session, whole, aboutOf(read.edition), allocation);
    // The same data may lie in a file of another name.
    const context = { ...own, files: read.inputs.map(({ file }) => file) };
    const shown = settings.public ? publicContext(context, settings.suppression) : context;
    return { gaps: shown.gaps, claims: editionClaims(shown, both, read.extent).map(({ claim }) => claim) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // The data have not what the edition is about: its document cannot be written, what is said of everyone can.
    const { dataset } = cleaned;
    const gaps = settings.public
      ? publicGaps(whole, disclosureOf(dataset, whole, settings.suppression))
      : whole;
    const { edition } = read;
    return { gaps, claims: edition && 'organisation' in edition ? [] : allClaims(gaps, edition?.region) };
  }
}

function aboutOf(edition: ClaimsRead['edition']): Edition['about'] {
  if (edition === null) return null;
  return 'region' in edition
    ? { role: 'region', label: edition.region }
    : { role: 'organisation', label: edition.organisation };
}

/** Opens the files without the columns that they do not have, and says which columns of the claims were not found. */
async function openLeniently(
  read: ClaimsRead,
  invocation: Invocation,
): Promise<{ readonly session: Session; readonly issues: readonly AnyIssue[] }> {
  const about = { ...read, file: read.json.file };
  const typed = flagValues(invocation).map ?? {};
  const missing = new Set<string>();
  const unmapped = new Map<string, AnyIssue>();
  for (;;) {
    const found = await claimSettings(about, new Set(unmapped.keys()), invocation);
    const needed = () => wantedColumns(read, found.settings).filter((column) => !missing.has(column));
    try {
      const session = await openSession(invocation, needed, { settings: found.settings, makesPublic: true });
      return { session, issues: [...found.issues, ...unmapped.values()] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      for (const issue of error.issues) {
        const { role, column } = issue.args;
        const name = String(role);
        if (issue.code === 'role-missing' && needed().includes(name)) missing.add(name);
        else if (issue.code === 'map-column-unknown' && isStored(name, read) && !Object.hasOwn(typed, name)) {
          const args = { role: name, column: String(column) };
          unmapped.set(name, { level: 'warning', code: 'claims-column', args });
        } else throw error;
      }
    }
  }
}

/** Does the file of claims itself say which column a role is. */
const isStored = (role: string, { settings: { map = {}, files = [] } }: ClaimsRead): boolean =>
  [map, ...files.map((section) => section.map ?? {})].some((one) => Object.hasOwn(one, role));

/** What the study reads, and the roles of the groups that the claims are about. */
const wantedColumns = ({ claims }: ClaimsRead, settings: Settings): readonly string[] => [
  ...new Set([...gapColumns(settings), ...claims.flatMap(({ filter }) => Object.keys(filter))]),
];

const withoutColumns = (settings: Settings, absent: (column: string) => boolean): Settings => ({
  ...settings,
  by: settings.by.filter((roles) => !roles.some(absent)),
  per: settings.per.filter((column) => !absent(column)),
  factors: settings.factors.filter((column) => !absent(column)),
});

/** The groupings of a brief, and those of the groups that the claims name. */
function groupingsOf({ claims }: ClaimsRead, dataset: Dataset): readonly (readonly string[])[] {
  const named = claims
    .filter(({ sentence }) => sentence === 'group')
    .map(({ filter }) => Object.keys(filter))
    .filter((roles) => roles.length > 0);
  const all = [...briefGroupings(dataset), ...named].filter((roles) =>
    roles.every((role) => dataset.labels.has(role)),
  );
  // The roles of a claim stand in the order of the keys of a file: a grouping that is asked for already is the same.
  const known = new Map<string, readonly string[]>();
  for (const roles of all) {
    const key = JSON.stringify(roles.toSorted());
    if (!known.has(key)) known.set(key, roles);
  }
  return [...known.values()];
}
