import type { ExplainTranslator } from '../../messages/explain.ts';
import { markdown } from '../formats/markdown.ts';
import type { Block, Report, Row, Section } from '../model/report.ts';
import type { Entry } from './entries.ts';
import { type Explanation, explain, ownLines } from './figure.ts';
import { collapsed, families, nameOf } from './list.ts';

/** The method pages of one language: file name → Markdown. One page a family, with a card for each figure, and an index. */
export function methodPages(translator: ExplainTranslator): ReadonlyMap<string, string> {
  const pages = new Map<string, string>([['index.md', index(translator)]]);
  const back = `[← ${translator.explain.ui.pageBack}](index.md)`;
  for (const [family, members] of families()) {
    const text = markdown(familyReport(family, collapsed(members), translator), translator);
    pages.set(`${family}.md`, `${text}\n${back}\n`);
  }
  return pages;
}

function index(translator: ExplainTranslator): string {
  const { ui, families: texts } = translator.explain;
  const lines = [...families()].map(([family, members]) => {
    const names = collapsed(members).map((entry) => nameOf(entry, translator));
    return `- [${texts[family].name}](${family}.md)${translator.texts.ui.colon}${names.join('; ')}`;
  });
  return `# ${ui.indexTitle}\n\n${ui.indexLead}\n\n${lines.join('\n').replaceAll('*', '\\*')}\n`;
}

function familyReport(
  family: Entry['family'],
  members: readonly Entry[],
  translator: ExplainTranslator,
): Report {
  const { ui, families: texts } = translator.explain;
  const { name, why, misleads, others } = texts[family];
  const about = members.map((entry) => explain(entry, translator));
  const traps = [...new Set(about.flatMap(({ entry }) => entry.traps))].map(
    (trap) => translator.explain.traps[trap],
  );
  const references = [...new Set(about.flatMap((one) => one.references))].sort();
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  return {
    title: name,
    lead: [],
    sections: [
      { heading: ui.why, blocks: [paragraph(why)] },
      { heading: ui.misleads, blocks: [paragraph(misleads)] },
      { heading: ui.others, blocks: [{ kind: 'list', items: [others, ...traps] }] },
      ...about.map((one) => card(one, translator)),
      { heading: ui.references, blocks: [{ kind: 'list', items: references }] },
    ],
    limits: [],
  };
}

/** The card of one figure; what holds for the family is not said again. */
function card(explanation: Explanation, { explain: { ui } }: ExplainTranslator): Section {
  const { entry, text, facts } = explanation;
  const own: readonly (readonly [string, string | undefined])[] = [
    ...ownLines(explanation, ui),
    ...facts.filter(
      ([name]) => name !== ui.familyFact && name !== ui.directionFact && name !== ui.equalityFact,
    ),
  ];
  const rows = own.flatMap(([name, value]): Row[] => (value ? [{ cells: [name, value] }] : []));
  return {
    heading: text.name,
    blocks: [
      {
        kind: 'table',
        table: {
          id: entry.key,
          caption: '',
          columns: [
            { id: 'fact', header: ui.factColumn, kind: 'text' },
            { id: 'value', header: ui.valueColumn, kind: 'text' },
          ],
          rows,
          notes: [],
        },
      },
    ],
  };
}
