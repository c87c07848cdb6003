import { existing } from '../../base/existing.ts';
import type { Translator } from '../../messages/translator.ts';
import type { MoneyKind } from '../../study/gaps/modes.ts';
import type { Dossier } from '../../study/peers/dossier.ts';
import type { Chart } from '../charts/chart.ts';
import type { Block, Section } from '../model/report.ts';
import { definitionText } from './definition.ts';

/** The floor of one organisation, and the money that is compared with it, in currency. */
export interface OwnFloor {
  readonly amount: number;
  readonly paid: number;
  readonly money: MoneyKind;
}

/** Fewer comparables than this are read in their table. */
const DRAWN_FROM = 3;

/** Where an organisation stands: every comparable as a dot, and its floor in a sentence; undefined where there is nothing to show. */
export function standingSection(
  dossier: Dossier,
  floor: OwnFloor | undefined,
  translator: Translator,
): Section | undefined {
  const chart = standingChart(dossier, floor, translator);
  const blocks: Block[] = [
    ...(chart ? [{ kind: 'chart', chart } as const] : []),
    ...(floor ? [{ kind: 'paragraph', text: floorText(floor, translator) } as const] : []),
  ];
  return blocks.length === 0
    ? undefined
    : { id: 'standing', heading: translator.texts.brief.sheet.standing, blocks };
}

function floorText({ amount, paid, money }: OwnFloor, { fill, numbers, texts }: Translator): string {
  return fill(texts.peers.dossier.floor, {
    floor: numbers.money(amount, 0),
    share: numbers.percent(paid / amount, 0),
    money,
    lacking: paid < amount ? numbers.money(amount - paid, 0) : 'none',
  });
}

/** The numbers of the figure are those of the list of comparables: its table says the three that it draws apart. */
function standingChart(
  { self, peers, standing, definition }: Dossier,
  floor: OwnFloor | undefined,
  translator: Translator,
): Chart | undefined {
  if (!standing || peers.length < DRAWN_FROM) return undefined;
  const { fill, numbers, texts } = translator;
  const words = texts.brief.sheet;
  const period = self.period === '' ? 'none' : self.period;
  const told = {
    name: self.name,
    amount: numbers.money(self.amount, 0),
    median: numbers.money(standing.median, 0),
  };
  // A floor stands beside the money that it is compared with, and nothing else.
  const beside = floor?.money === 'all' ? { floor: floor.amount } : {};
  return {
    id: 'standing',
    title: fill(words.title, told),
    subtitle: fill(words.subtitle, { n: peers.length, period }),
    alt: fill(words.alt, { n: peers.length, amount: told.amount, median: told.median }),
    foot: [fill(texts.peers.dossier.definition, { text: definitionText(definition, translator) })],
    data: {
      id: 'figure-standing',
      caption: '',
      columns: [
        { id: 'organisation', header: texts.ui.roles.organisation, kind: 'text' },
        { id: 'amount', header: texts.ui.roles.amount, kind: 'money', digits: 2 },
      ],
      rows: [
        { cells: [self.name, self.amount], mark: 'accent' },
        { cells: [texts.brief.stripsFigure.median, standing.median] },
        ...('floor' in beside ? [{ cells: [texts.ui.roles.floor, existing(floor).amount] }] : []),
      ],
      notes: [],
    },
    drawing: {
      kind: 'strips',
      value: { label: fill(texts.brief.stripsFigure.axis, { money: 'all' }), kind: 'money' },
      rows: [
        {
          label: words.row,
          values: [self.amount, ...peers.map(({ amount }) => amount)],
          accents: [0],
          median: standing.median,
          ...beside,
        },
      ],
      medianLabel: texts.brief.stripsFigure.median,
      floorLabel: texts.ui.roles.floor,
      accentLabel: self.name,
    },
  };
}
