import { own } from '../../base/own.ts';
import type { Translator } from '../../messages/translator.ts';
import type { Coverage, PeerReason } from '../../study/peers/coverage.ts';
import type { DefinitionResult, GroupCoverage, Peers } from '../../study/peers/peers.ts';
import type { Block, Report, Section, Table } from '../model/report.ts';
import { comparabilityTable, verdictLine } from '../words/comparability.ts';
import { roleName } from '../words/roles.ts';
import { balanceBlocks } from './balance.ts';
import {
  coverageTable,
  definitionLimit,
  definitionsTable,
  groupsOf,
  moneyShare,
  reasonsTable,
  share,
} from './coverage-table.ts';
import { definitionName } from './definition.ts';

/** `peers`: who is comparable with whom, as sentences and tables. `limits` are those of the ledger. */
export function peersReport(
  result: Peers,
  files: readonly string[],
  limits: readonly string[],
  translator: Translator,
): Report {
  const { fill, texts, numbers } = translator;
  const words = texts.peers;
  const verdict = verdictLine(result.sides, translator);
  return {
    title: fill(words.title, { files, period: onlyPeriod(result) }),
    lead: [
      fill(words.lead, { unit: unitWord(result), n: result.n, total: numbers.exactMoney(result.total) }),
      ...result.definitions.flatMap((definition) => leadSentences(result, definition, translator)),
      verdict,
    ].filter((sentence) => sentence !== ''),
    sections: [
      ...(result.definitions.length > 1
        ? [{ heading: words.definitions, blocks: [table(definitionsTable(result, verdict, translator))] }]
        : []),
      ...result.definitions.flatMap((definition) => definitionSections(result, definition, translator)),
      ...sidesSection(result, translator),
    ],
    limits: [
      ...result.definitions.map((one) => definitionLimit(one, translator)),
      words.limitPeer,
      ...(result.definitions.some(({ definition }) => definition.nearest.length > 0)
        ? [words.limitGower]
        : []),
      words.limitEffective,
      words.limitCensus,
      ...result.issues.map(translator.say),
      ...limits,
    ],
  };
}

const table = (one: Table): Block => ({ kind: 'table', table: one });

/** The period, where there is one. */
const onlyPeriod = ({ periods }: Peers): string => (periods.length === 1 ? periods[0]! : 'none');
/** What is counted. */
export const unitWord = ({ unit, periods }: Peers): string =>
  unit === 'organisation' && periods.length > 1 ? 'pooled' : unit;

function leadSentences(
  result: Peers,
  { definition, overall }: DefinitionResult,
  translator: Translator,
): string[] {
  const { fill, numbers, texts } = translator;
  const words = texts.peers;
  const percent = (x: number | undefined) => (x === undefined ? '–' : numbers.percent(x));
  const { covered, n, peers, spread, elsewhere } = overall;
  const first = fill(words.leadDefinition, {
    name: definitionName(definition, translator),
    unit: unitWord(result),
    covered,
    n,
    share: percent(share(covered, n)),
    money: percent(moneyShare(overall)),
    median: numbers.decimal(peers?.median ?? 0, Number.isInteger(peers?.median ?? 0) ? 0 : 1),
    minimum: numbers.count(peers?.minimum ?? 0),
  });
  const others = spread?.others ?? 0;
  const second =
    covered > 0 && elsewhere !== undefined && spread
      ? fill(words.leadElsewhere, {
          unit: unitWord(result),
          share: percent(share(elsewhere, covered)),
          others: numbers.decimal(others, Number.isInteger(others) ? 0 : 1),
          one: others < 2 ? 'yes' : 'no',
        })
      : '';
  const third =
    overall.reasons.length === 0
      ? ''
      : fill(words.leadReasons, {
          list: overall.reasons.map((reason) => reasonText(reason, translator)).join('; '),
        });
  return [[first, second, third].filter((sentence) => sentence !== '').join(' ')];
}

function reasonText({ code, criterion, n, amount }: PeerReason, translator: Translator): string {
  return translator.fill(translator.texts.peers.reasonShort, {
    n,
    amount: typeof amount === 'string' ? translator.numbers.exactMoney(amount) : 'none',
    why: translator.say({ code, args: {} }),
    criterion: criterion === undefined ? 'none' : roleName(criterion, translator),
  });
}

function definitionSections(result: Peers, one: DefinitionResult, translator: Translator): Section[] {
  const { fill, texts } = translator;
  const words = texts.peers;
  const name = definitionName(one.definition, translator);
  const prefix = result.definitions.length > 1 ? `${name} – ` : '';
  const roles = [...new Set(one.groups.map(({ role }) => role))];
  const headings: Readonly<Record<string, string>> = words.byHeadings;
  return [
    ...roles.map(
      (role): Section => ({
        heading:
          prefix +
          (own(headings, role) ??
            fill(words.byOther, { by: roleName(role, translator), role: roleName(role, translator) })),
        blocks: [
          table(coverageTable(result, one, role, translator)),
          ...(role === 'region'
            ? [
                {
                  kind: 'list',
                  items: groupsOf(one, role).map((group) =>
                    groupSentence(group, unitWord(result), translator),
                  ),
                } as const,
              ]
            : []),
        ],
      }),
    ),
    ...(one.overall.reasons.length > 0
      ? [{ heading: prefix + words.reasonsCaption, blocks: [table(reasonsTable(one, translator))] }]
      : []),
    ...balanceSection(one, prefix, translator),
  ];
}

/** How far a region can be compared at all, in one sentence. */
export function groupSentence(
  { label, coverage }: GroupCoverage,
  unit: string,
  translator: Translator,
): string {
  const { fill, numbers, texts } = translator;
  const { covered, n, elsewhere, spread } = coverage;
  const part = share(covered, n) ?? 0;
  const level =
    part === 1 ? 'all' : part >= 0.75 ? 'most' : part >= 0.25 ? 'part' : part > 0 ? 'little' : 'none';
  return fill(texts.peers.bySentence, {
    label,
    unit,
    level,
    covered,
    n,
    money: numbers.percent(moneyShare(coverage) ?? 0),
    elsewhere: elsewhereWord(coverage, numbers),
    others: Math.floor(spread?.others ?? 0),
    effective: spread?.effective === undefined || !elsewhere ? 'none' : numbers.decimal(spread.effective, 1),
    several: Math.round(10 * (spread?.effective ?? 0)) >= 20 ? 'yes' : 'no',
  });
}

function elsewhereWord({ covered, elsewhere }: Coverage, numbers: Translator['numbers']): string {
  if (elsewhere === undefined || covered === 0) return 'unknown';
  if (elsewhere === 0) return 'none';
  return elsewhere === covered ? 'all' : numbers.count(elsewhere);
}

function balanceSection(one: DefinitionResult, prefix: string, translator: Translator): Section[] {
  const blocks = balanceBlocks(one.balance, translator);
  return blocks.length === 0 ? [] : [{ heading: prefix + translator.texts.peers.balance.heading, blocks }];
}

function sidesSection({ sides }: Peers, translator: Translator): Section[] {
  const found = comparabilityTable(sides, translator);
  return found ? [{ heading: translator.texts.peers.sidesHeading, blocks: [table(found)] }] : [];
}
