import { type AnyIssue, abridged, Refusal } from '../base/issue.ts';
import type { Cleaned, Ledger } from '../clean/types.ts';
import { type Translator, translator } from '../messages/translator.ts';
import type { Head } from '../report/json/head.ts';
import { portable } from '../settings/resolved.ts';
import type { OwnKey, Settings, SettingsValues } from '../settings/types.ts';
import type { Denominator } from '../study/denominators.ts';
import { healthRegionPopulation } from '../study/reference-population.ts';
import { type Condition, conditionsMet, conditionsOf, conditionsOpen } from './fail-on.ts';
import { flagValues, mapNotes, settingsOf } from './flag-values.ts';
import { tell } from './messages.ts';
import { formatOf } from './output.ts';
import { currencyFor, load, notPublicIssues, settingsNote, undecidedIssues } from './pipeline.ts';
import { progressOf } from './progress/progress.ts';
import type { Progress } from './progress/types.ts';
import type { Invocation } from './spec.ts';
import { VERSION } from './version.ts';

/** What every command that studies files begins with: its settings, its language, the records and their account. */
export interface Session {
  readonly invocation: Invocation;
  readonly settings: Settings;
  readonly format: string;
  readonly translate: Translator;
  readonly cleaned: Cleaned;
  readonly issues: readonly AnyIssue[];
  /** Names of the files, as shown. */
  readonly files: readonly string[];
  /** Inhabitants by health region, where every file names its regions so. */
  readonly denominator: Denominator | undefined;
  readonly head: Head;
  readonly conditions: readonly Condition[];
  /** What lasts is said here. */
  readonly progress: Progress;
}

export interface SessionOptions {
  /** All periods are read, whatever the settings ask for: the question is about years. */
  readonly everyPeriod?: boolean;
  /** What one of several editions asks otherwise than the settings file. */
  readonly over?: SettingsValues;
  /** Settings that this command alone asks for: kept in its results, said or not. */
  readonly own?: readonly OwnKey[];
  /** The command makes a public edition of itself, refuses to, or says again what stands in one. */
  readonly makesPublic?: boolean;
  /** The settings, where they do not come from settings files and the command line alone. */
  readonly settings?: Settings;
}

/**
 * Reads the settings and the files. `needed` names the roles that the question cannot do without.
 *
 * @throws Refusal when the settings leave points open, or the files cannot be read
 */
export async function openSession(
  invocation: Invocation,
  needed: (settings: Settings) => readonly string[],
  { everyPeriod = false, over = {}, own = [], makesPublic = false, settings: given }: SessionOptions = {},
): Promise<Session> {
  const asked = given ?? (await settingsOf(invocation, over));
  const undecided = undecidedIssues(asked, 'error');
  if (undecided.length > 0) throw new Refusal(...undecided);
  const format = formatOf(invocation);
  const conditions = conditionsOf(invocation);
  const first = await translator(asked.lang, asked.locale);
  await tell(mapNotes(invocation), invocation, first);
  const progress = await progressOf(invocation, first);
  const roles = [...needed(asked), ...(asked.unit === 'organisation' ? ['organisation'] : [])];
  const { cleaned, issues: found } = await load(
    invocation.args,
    everyPeriod ? { ...asked, period: null } : asked,
    [...new Set(roles)],
    { typed: flagValues(invocation), progress },
  );
  progress.begin('studying');
  const issues = makesPublic ? found : [...found, ...notPublicIssues(asked)];
  const currency = currencyFor(asked, cleaned);
  const settings = { ...asked, currency };
  const translate = await translator(settings.lang, settings.locale, currency);
  const healthRegions = cleaned.files.every((file) => file.regions.value === 'rss');
  return {
    invocation,
    settings,
    format,
    translate,
    cleaned,
    issues,
    files: [...new Set(cleaned.files.map(({ facts }) => facts.within ?? facts.file))],
    denominator: healthRegions ? healthRegionPopulation : undefined,
    head: { version: VERSION, settings: portable(settings, own), cleaned, issues },
    conditions,
    progress,
  };
}

export interface Outcome {
  readonly ledger: Ledger;
  /** What the study found worth a look. */
  readonly issues: readonly AnyIssue[];
  /** Figures that `--fail-on` may name. */
  readonly figures: ReadonlyMap<string, number | undefined>;
}

/** What of a session its end needs: not the records, so that many can be open. */
export type Closing = Pick<Session, 'invocation' | 'settings' | 'translate' | 'issues' | 'conditions'>;

/** Says what was found and tests the conditions of `--fail-on`; returns the exit code. */
export async function closeSession(session: Closing, { ledger, issues, figures }: Outcome): Promise<number> {
  const { invocation, settings, translate } = session;
  const all = [...session.issues, ...issues];
  const met = conditionsMet(session.conditions, { ledger, issues: all, figures });
  const told = [...all, ...conditionsOpen(session.conditions, figures)].map((issue) =>
    inBrief(issue, invocation.args),
  );
  await tell([...settingsNote(settings), ...told, ...met], invocation, translate);
  return met.length > 0 ? 1 : 0;
}

/** Pairs of names that standard error spells out; `check` has room for more. */
const PAIRS_TOLD = 3;

/** An issue as a command that is not about the input says it: long lists cut short, and where to see them whole. */
function inBrief(issue: AnyIssue, args: readonly string[]): AnyIssue {
  const { pairs } = issue.args;
  if (issue.code !== 'names-alike') return abridged(issue, PAIRS_TOLD);
  if (!Array.isArray(pairs) || pairs.length <= PAIRS_TOLD) return issue;
  const count = issue.count ?? pairs.length;
  return {
    level: issue.level,
    code: 'names-alike-some',
    count,
    args: { pairs: pairs.slice(0, PAIRS_TOLD), count, files: args.join(' ') },
  };
}
