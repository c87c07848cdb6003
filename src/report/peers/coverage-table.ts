// How far all can be compared under each definition, as a table.
import type { Translator } from '../../messages/translator.ts';
import { dollarsOf } from '../../study/gaps/figure.ts';
import type { Coverage } from '../../study/peers/coverage.ts';
import type { DefinitionResult, GroupCoverage, Peers } from '../../study/peers/peers.ts';
import { moneyCell } from '../gaps/cells.ts';
import { withheldRows } from '../gaps/withheld.ts';
import { col, linesBy, type ReadColumn } from '../model/columns.ts';
import type { Table } from '../model/report.ts';
import { verdictLine } from '../words/comparability.ts';
import { roleName } from '../words/roles.ts';
import { definitionName, definitionText } from './definition.ts';

export const share = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : part / whole;
export function moneyShare({ coveredTotal, total }: Coverage): number | undefined {
  const covered = dollarsOf(coveredTotal);
  return covered === undefined ? undefined : share(covered, Number(total));
}

/** Units of a group, or under a definition, and how far they can be compared. */
interface Line {
  readonly name: string;
  readonly coverage: Coverage;
}

/** Columns of every table of coverage; the first holds the name of a line. */
function coverageColumns(
  [id, header]: readonly [string, string],
  withRegions: boolean,
  translator: Translator,
): ReadColumn<Line>[] {
  const words = translator.texts.peers.columns;
  const money = (coverage: Coverage) =>
    typeof coverage.coveredTotal === 'string'
      ? (moneyShare(coverage) ?? null)
      : moneyCell(coverage.coveredTotal, translator);
  return [
    col.text(id, header, ({ name }) => name),
    col.count('n', words.n, ({ coverage }) => coverage.n),
    col.count('covered', words.covered, ({ coverage }) => coverage.covered),
    col.share('share', words.share, ({ coverage: { covered, n } }) => share(covered, n) ?? null),
    col.share('money', words.money, ({ coverage }) => money(coverage)),
    ...(withRegions
      ? [col.count('elsewhere', words.elsewhere, ({ coverage }: Line) => coverage.elsewhere ?? null)]
      : []),
    col.quantity('median', words.median, ({ coverage }) => coverage.peers?.median ?? null, 1),
    col.count('minimum', words.minimum, ({ coverage }) => coverage.peers?.minimum ?? null),
    ...(withRegions
      ? [
          col.quantity('others', words.others, ({ coverage }: Line) => coverage.spread?.others ?? null, 1),
          col.quantity(
            'effective',
            words.effective,
            ({ coverage }: Line) => coverage.spread?.effective ?? null,
            1,
          ),
        ]
      : []),
  ];
}

/** How far all can be compared under each definition. */
export function definitionsTable(result: Peers, verdict: string, translator: Translator): Table {
  const words = translator.texts.peers;
  const withRegions = result.definitions.some(({ regions }) => regions !== undefined);
  return {
    id: 'definitions',
    caption: words.definitionsCaption,
    head: verdict === '' ? [] : [verdict],
    ...linesBy(
      result.definitions.map(({ definition, overall }) => ({
        name: definitionName(definition, translator),
        coverage: overall,
      })),
      coverageColumns(['definition', words.columns.definition], withRegions, translator),
    ),
    notes: [],
  };
}

export const groupsOf = (one: DefinitionResult, role: string): GroupCoverage[] =>
  one.groups.filter((group) => group.role === role);

/** How far each group of a role can be compared, under one definition. */
export function coverageTable(
  result: Peers,
  one: DefinitionResult,
  role: string,
  translator: Translator,
): Table {
  const { fill, texts } = translator;
  const name = roleName(role, translator);
  const at = result.definitions.indexOf(one);
  const verdict = verdictLine(result.sides, translator);
  const columns = coverageColumns([role, name], one.regions !== undefined, translator);
  const overall: Line = { name: texts.ui.overall, coverage: one.overall };
  return {
    id: `peers-by-${role}${at === 0 ? '' : `-${at + 1}`}`,
    caption: fill(texts.peers.byCaption, { role: name }),
    head: [definitionLimit(one, translator), ...(verdict === '' ? [] : [verdict])],
    ...linesBy(
      groupsOf(one, role).map(({ label, coverage }) => ({ name: label, coverage })),
      columns,
      [
        ...withheldRows(result.withheld, [role], columns.length, translator),
        { cells: columns.map(({ cell }) => cell(overall, 0)), mark: 'total' },
      ],
    ),
    notes: [],
  };
}

/** Whom one is compared with, under a table of it. */
export const definitionLimit = ({ definition }: DefinitionResult, translator: Translator): string =>
  translator.fill(translator.texts.peers.dossier.definition, {
    text: definitionText(definition, translator),
  });

/** Why units cannot be compared, and how many. */
export function reasonsTable({ overall }: DefinitionResult, translator: Translator): Table {
  const words = translator.texts.peers.columns;
  return {
    id: 'peers-reasons',
    caption: translator.texts.peers.reasonsCaption,
    ...linesBy(overall.reasons, [
      col.text('reason', words.reason, ({ code, criterion }) => {
        const column = criterion === undefined ? '' : ` (${roleName(criterion, translator)})`;
        return translator.say({ code, args: {} }) + column;
      }),
      col.count('n', words.n, ({ n }) => n),
      col.money('amount', words.amount, ({ amount }) => moneyCell(amount, translator), 2),
    ]),
    notes: [],
  };
}
