import { Refusal } from '../../../base/issue.ts';
import { asPeriod } from '../../../clean/periods.ts';
import { roleOf } from '../../../clean/role-words.ts';
import type { Lang } from '../../../messages/catalogue.ts';
import { csv } from '../../../report/formats/csv.ts';
import { jsonText } from '../../../report/json/text.ts';
import { briefCsv, briefCsvInWords, briefFigures, briefJson } from '../../../report/tables/contract.ts';
import {
  BRIEF_TABLE_NAMES,
  BRIEF_TABLES,
  type BriefTableName,
  briefTableAlias,
  briefTableHasFloors,
  briefTableName,
  briefTableNeeds,
} from '../../../report/tables/registry.ts';
import { briefListCsv, briefListJson, briefListReport, briefReport } from '../../../report/tables/report.ts';
import type { BriefTableOptions } from '../../../report/tables/table.ts';
import { withBlankLabels } from '../../../report/words/blank-labels.ts';
import { ledgerLimits } from '../../../report/words/ledger.ts';
import { readFloors } from '../../../settings/floor-file.ts';
import { refuseNoRecords } from '../../../study/study-units.ts';
import { inputName } from '../../input-names.ts';
import { writeResult } from '../../output.ts';
import { csvStyleOf, reportOutput } from '../../render.ts';
import { closeSession, openSession, type Session } from '../../session.ts';
import type { CommandBody, Invocation, InvocationOf } from '../../spec.ts';
import { VERSION } from '../../version.ts';
import { writeKnown } from '../../without-data.ts';
import { assertLastPeriod } from './last-period.ts';
import type { spec } from './spec.ts';

/** Organisations that a terminal lists; files hold them all. */
const ON_A_TERMINAL = 20;

/** `tables`: one table of a brief; without `--table`, the tables there are. */
export const body: CommandBody<typeof spec> = async (invocation) => {
  const { flags, args } = invocation;
  if (flags.table === undefined) return listed(invocation);
  const name = named(flags.table, invocation.lang);
  if (args.length === 0) {
    throw new Refusal({ level: 'error', code: 'argument-missing', args: { argument: 'FILE' } });
  }
  const asked = askedOf(invocation);
  const session = await openSession(invocation, () => briefTableNeeds(name, asked), { everyPeriod: true });
  const { cleaned, translate, format, files } = session;
  refuseNoRecords(cleaned.dataset);
  const table = BRIEF_TABLES[name](cleaned.dataset, await optionsOf(session, name, asked), translate);
  if (session.settings.period === null)
    assertLastPeriod(table.scope.lastPeriod, cleaned.dataset, session.issues);

  const write = (text: string | Uint8Array) => writeResult(text, invocation, translate);
  if (format === 'json') await write(jsonText(briefJson(name, table, cleaned.ledger, session.head)));
  else if (format === 'csv')
    await write(
      csv(
        flags.csvNames === 'keys' ? briefCsv(table) : briefCsvInWords(table, translate),
        csvStyleOf(invocation),
      ),
    );
  else {
    const found = briefReport(table, files, ledgerLimits(cleaned.ledger, translate), translate);
    const report = withBlankLabels(found, cleaned.dataset, translate);
    await write(await reportOutput(report, format, invocation, translate));
  }
  return closeSession(session, {
    ledger: cleaned.ledger,
    issues: table.issues,
    figures: briefFigures(name, table),
  });
};

const listed = (invocation: Invocation): Promise<number> =>
  writeKnown(
    {
      json: (translate) => ({
        schema: 'equite/tables@1',
        tool: { name: 'equite', version: VERSION },
        lang: invocation.lang,
        tables: briefListJson(translate),
      }),
      csv: briefListCsv,
      report: briefListReport,
    },
    invocation,
  );

function named(word: string, lang: Lang): BriefTableName {
  const name = briefTableName(word);
  if (name !== undefined) return name;
  const tables = lang === 'fr' ? BRIEF_TABLE_NAMES.map(briefTableAlias) : BRIEF_TABLE_NAMES;
  throw new Refusal({ level: 'error', code: 'table-unknown', args: { word, tables } });
}

/** What the flags say of the table; roles in French too. */
function askedOf({ flags }: InvocationOf<typeof spec>): BriefTableOptions {
  const { territory, count, region, org: organisation } = flags;
  return {
    ...(territory === undefined ? {} : { territory: roleOf(territory) }),
    ...(count === undefined ? {} : { count }),
    ...(region === undefined ? {} : { region }),
    ...(organisation === undefined ? {} : { organisation }),
  };
}

/** The same with what the settings and the data add: the period, the floors and their money, the inhabitants. */
async function optionsOf(
  session: Session,
  name: BriefTableName,
  asked: BriefTableOptions,
): Promise<BriefTableOptions> {
  const { settings, denominator, format } = session;
  const { period, floors } = settings;
  const { territory } = asked;
  const money = settings.money ?? (briefTableHasFloors(name) ? settings.floor_money : null);
  const table = floors === null ? undefined : await readFloors(floors, inputName(floors));
  return {
    ...asked,
    ...(money === null ? {} : { money }),
    ...(period === null ? {} : { period: asPeriod(period) }),
    ...(table ? { floors: { ...table, ...(territory === undefined ? {} : { territory }) } } : {}),
    ...(denominator ? { denominator } : {}),
    ...(format === 'table' ? { most: ON_A_TERMINAL } : {}),
  };
}
