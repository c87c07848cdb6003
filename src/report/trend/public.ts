import type { Translator } from '../../messages/translator.ts';
import type { PublicTrend } from '../../study/trend/public-trend.ts';
import type { Trend } from '../../study/trend/trend.ts';
import { col, linesBy } from '../model/columns.ts';
import type { Report, Table } from '../model/report.ts';
import { definitionText } from '../peers/definition.ts';
import { roleName } from '../words/roles.ts';

/** The years as anybody may read them: findings in words. */
export function publicTrendReport(
  study: Trend,
  shown: PublicTrend,
  files: readonly string[],
  translator: Translator,
): Report {
  const { fill, texts } = translator;
  const words = texts.trend;
  return {
    title: fill(words.title, { files, first: shown.from, last: shown.to }),
    lead: [words.public.lead],
    sections: publicTables(shown, translator).map((table, at) => ({
      id: table.id,
      heading: fill(words.ratioHeading, { role: roleName(shown.by[at]!.role, translator) }),
      blocks: [{ kind: 'table', table }],
    })),
    limits: [
      fill(texts.peers.dossier.definition, { text: definitionText(study.definition, translator) }),
      fill(words.limitMoney, { money: study.money }),
      words.limitMeasure,
    ],
  };
}

/** One table a role; those that have no sign are told so by the words themselves. */
export function publicTables(
  { by, from, to, fewest }: PublicTrend,
  translator: Translator,
): readonly Table[] {
  const { fill, texts } = translator;
  const words = texts.trend;
  return by.map(({ role, groups, withheld }) => ({
    id: `public-${role}`,
    caption: fill(words.public.caption, { role: roleName(role, translator) }),
    ...linesBy(groups, [
      col.text(role, roleName(role, translator), ({ label }) => label),
      col.text('first', from, ({ first }) => texts.gaps.verdicts[first]),
      col.text('last', to, ({ last }) => texts.gaps.verdicts[last]),
      col.text('change', words.public.change, ({ change }) => words.verdicts[change]),
    ]),
    notes: [words.public.note, fill(words.public.hidden, { n: withheld, fewest }).trim()],
  }));
}
