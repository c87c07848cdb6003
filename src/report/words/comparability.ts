import type { Place } from '../../base/issue.ts';
import { VERDICTS, type Verdict, worst } from '../../compare/check.ts';
import type { CheckFinding, SideComparison } from '../../compare/sides.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Row, Table } from '../model/report.ts';
import { roleName } from './roles.ts';

/** Reasons that the one sentence names, and sentences of one code under the table. */
const REASONS_NAMED = 3;
const SENTENCES_EACH = 2;

/**
 * Every comparison of two sides with its verdict and reasons, the worst first; the notes say each reason in full, with
 * what to do; `onPaper`: without what only a command line makes use of (codes, places in a file, what to type). Undefined when
 * there is nothing to compare.
 */
export function comparabilityTable(
  sides: readonly SideComparison[],
  translator: Translator,
  onPaper = false,
): Table | undefined {
  if (sides.length === 0) return undefined;
  const { comparability } = translator.texts;
  const { columns } = comparability;
  return {
    id: 'comparability',
    caption: translator.fill(comparability.caption, { sides: sides.length }),
    columns: [
      { id: 'role', header: columns.role, kind: 'text' },
      { id: 'a', header: columns.a, kind: 'text' },
      { id: 'b', header: columns.b, kind: 'text' },
      { id: 'n_a', header: columns.nA, kind: 'count' },
      { id: 'n_b', header: columns.nB, kind: 'count' },
      { id: 'verdict', header: columns.verdict, kind: 'text' },
      { id: 'why', header: columns.why, kind: 'text' },
    ],
    rows: [...VERDICTS]
      .reverse()
      .flatMap((verdict) => sides.filter((side) => side.verdict === verdict))
      .map((side) => sideRow(side, translator)),
    notes: [comparability.noteN, ...findingNotes(sides, onPaper, translator)],
  };
}

type Ground = Pick<CheckFinding, 'code' | 'verdict'>;

/** What a verdict rests on, with its figures or without. */
const groundsOf = ({ findings, reasons }: SideComparison): readonly Ground[] => reasons ?? findings;

function sideRow(side: SideComparison, translator: Translator): Row {
  const { role, a, b, n, verdict } = side;
  const { comparability } = translator.texts;
  return {
    cells: [
      sideRole(role, translator),
      a,
      b === '' ? comparability.rest : b,
      n[0],
      n[1],
      comparability.verdicts[verdict],
      [...new Set(groundsOf(side).map(({ code }) => code))]
        .map((code) => comparability.reasons[code])
        .join('; '),
    ],
    ...(verdict === 'not-comparable' ? { mark: 'accent' as const } : {}),
  };
}

/** The first sentences of each reason, how many more there are, and what to do about it. */
function findingNotes(sides: readonly SideComparison[], onPaper: boolean, translator: Translator): string[] {
  const { comparability, ui } = translator.texts;
  return reasonsOf(sides.flatMap(({ findings }) => findings)).flatMap(({ code, findings }) => {
    const told = findings.slice(0, SENTENCES_EACH).map((finding) => {
      const said = findingSentence(finding, translator);
      return onPaper ? said : `${said}${placesText(finding.places ?? [])} [${finding.code}]`;
    });
    const left = findings.length - told.length;
    const advice = onPaper ? undefined : translator.advise({ ...findings[0]!, level: 'warning' });
    return [
      ...told,
      ...(left > 0
        ? [translator.fill(comparability.more, { count: left, code: onPaper ? 'none' : code })]
        : []),
      ...(advice === undefined ? [] : [translator.fill(ui.issueNext, { advice })]),
    ];
  });
}

/** What a finding says, with its roles and sums as a person reads them. */
export function findingSentence({ code, args }: CheckFinding, translator: Translator): string {
  const shown = Object.entries(args).map(([name, value]) => [name, argument(name, value, translator)]);
  return translator.say({ code, args: Object.fromEntries(shown) });
}

function argument<T>(name: string, value: T, translator: Translator): T | string {
  const { numbers } = translator;
  if (typeof value !== 'string') return value;
  if (EXACT.has(name)) return numbers.exactMoney(value);
  if (WHOLE.has(name)) return numbers.money(Number(value), 0);
  // `file` is told apart by the sentences that name what the sides are made of.
  if (name === 'across' && value !== 'file') return roleName(value, translator);
  return name === 'column' ? sideRole(value, translator) : value;
}

/** A verdict as a word that a sentence can choose by. */
const LINES: Readonly<Record<Verdict, string>> = {
  comparable: 'none',
  'with-care': 'care',
  'not-comparable': 'not',
};

/** Arguments that are sums of printed amounts, and those that are means of them: decimal strings. */
const EXACT = new Set(['received', 'stake']);
const WHOLE = new Set(['mean', 'meanWithout']);

const sideRole = (role: string, translator: Translator): string =>
  role === 'file' ? translator.texts.comparability.file : roleName(role, translator);

/** ` (a.csv:12, 15)`; nothing without a place. */
function placesText(places: readonly Place[]): string {
  const files = [...new Set(places.map(({ file }) => file))];
  const lines = (file: string) => places.filter((place) => place.file === file).map(({ line }) => line);
  const text = files.map((file) => `${file}:${lines(file).join(', ')}`).join('; ');
  return text === '' ? '' : ` (${text})`;
}

interface Reason<G extends Ground> {
  readonly code: CheckFinding['code'];
  readonly findings: readonly G[];
}

/** Findings by code: the most serious first, then the most frequent, then in the order they came. */
function reasonsOf<G extends Ground>(grounds: readonly G[]): Reason<G>[] {
  const byCode = new Map<CheckFinding['code'], G[]>();
  for (const ground of grounds) byCode.set(ground.code, [...(byCode.get(ground.code) ?? []), ground]);
  const rank = ({ findings }: Reason<G>) => VERDICTS.indexOf(worst(findings));
  return [...byCode]
    .map(([code, findings]): Reason<G> => ({ code, findings }))
    .sort((x, y) => rank(y) - rank(x) || y.findings.length - x.findings.length);
}

/**
 * One sentence that can head a table: the worst verdict, how many of how many comparisons it concerns, and the main
 * reasons with the number of comparisons that each touches. Empty when there is nothing to compare.
 */
export function verdictLine(sides: readonly SideComparison[], translator: Translator): string {
  if (sides.length === 0) return '';
  const { numbers, texts } = translator;
  const { comparability, ui } = texts;
  const withVerdict = (verdict: Verdict) => sides.filter((side) => side.verdict === verdict).length;
  const roles = [...new Set(sides.map(({ role }) => role))];
  const what = roles.map((role) => {
    const count = sides.filter((side) => side.role === role).length;
    return `${sideRole(role, translator)}${ui.colon}${numbers.count(count)}`;
  });
  const reasons = reasonsOf(sides.flatMap(groundsOf));
  const named = reasons.slice(0, REASONS_NAMED).map(({ code }) => {
    const touched = sides.filter((side) => groundsOf(side).some((ground) => ground.code === code));
    return `${comparability.reasons[code]} (${numbers.count(touched.length)})`;
  });
  const left = reasons.length - named.length;
  if (left > 0) named.push(translator.fill(comparability.otherReasons, { count: left }));
  return translator.fill(comparability.line, {
    verdict: LINES[worst(sides)],
    sides: sides.length,
    not: withVerdict('not-comparable'),
    care: withVerdict('with-care'),
    what: what.join(', '),
    reasons: named.join('; '),
  });
}
