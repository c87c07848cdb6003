import type { Translator } from '../../messages/translator.ts';
import type { RegionSheet } from '../../study/brief-tables/region-sheets.ts';
import { numberOf } from '../../study/gaps/figure.ts';
import { briefMoney, differenceTexts, plainLabel } from './words.ts';

/** What one region needs, received and was given, and what another split of all top-ups would give it. */
export function regionSheetLead(
  sheet: RegionSheet,
  pool: number | undefined,
  translator: Translator,
): string[] {
  return [needSentence(sheet, translator), ...splitSentence(sheet, pool, translator)];
}

function needSentence(sheet: RegionSheet, translator: Translator): string {
  const { fill, numbers, texts } = translator;
  const words = texts.briefTables.sheet;
  const money = (x: number | undefined) => (x === undefined ? 'none' : briefMoney(x, translator));
  const [need, before, topUp, gap] = [sheet.need, sheet.before, sheet.topUp, sheet.gap].map(numberOf);
  const about = {
    region: plainLabel(sheet.region),
    n: sheet.organisations,
    need: money(need),
    before: money(before),
    topUp: money(topUp),
    received: money(Number(sheet.received)),
  };
  if (need === undefined) return fill(words.ownNoNeed, about);
  if (gap === undefined || topUp === undefined) return fill(words.ownNow, about);
  if (gap <= 0) return fill(words.ownMet, about);
  const [needed, earlier, lacking] = differenceTexts(need, before ?? 0, gap, translator);
  return fill(words.own, {
    ...about,
    need: needed,
    before: earlier,
    topUp: money(Math.abs(topUp)),
    direction: topUp < 0 ? 'down' : 'up',
    share: numbers.percent(numberOf(sheet.shareClosed) ?? 0),
    gap: lacking,
  });
}

function splitSentence(sheet: RegionSheet, pool: number | undefined, translator: Translator): string[] {
  const [topUp, byPopulation, byOrganisations] = [sheet.topUp, sheet.byPopulation, sheet.byOrganisations].map(
    numberOf,
  );
  // Less money than before is nothing to share out.
  if (topUp === undefined || byOrganisations === undefined || !pool || pool < 0) return [];
  const words = translator.texts.briefTables.sheet;
  const money = (x: number) => briefMoney(x, translator);
  return [
    translator.fill(words.ownSplit, {
      region: plainLabel(sheet.region),
      pool: money(pool),
      byPopulation: byPopulation === undefined ? 'none' : money(byPopulation),
      byOrganisations: money(byOrganisations),
      topUp: money(topUp),
    }),
  ];
}

/** All regions together; then which of them another split would have given most. `all`: the line of totals. */
export function regionsLead(
  sheets: readonly RegionSheet[],
  all: RegionSheet,
  period: string,
  translator: Translator,
): string[] {
  const { fill, numbers, texts } = translator;
  const words = texts.briefTables.sheet;
  const money = (x: number) => briefMoney(x, translator);
  const [need, topUp, share, gap] = [all.need, all.topUp, all.shareClosed, all.gap].map(numberOf);
  const split = sheets.flatMap((sheet) => {
    const [own, other] = [numberOf(sheet.topUp), numberOf(sheet.byPopulation)];
    return own === undefined || other === undefined ? [] : [{ region: sheet.region, own, other }];
  });
  const [most] = [...split].sort((a, b) => b.other - b.own - (a.other - a.own));
  const opening =
    need === undefined
      ? topUp === undefined
        ? []
        : [fill(words.leadNoNeed, { period, topUp: money(topUp) })]
      : topUp === undefined || share === undefined || topUp < 0 || gap === undefined || gap <= 0
        ? [fill(words.leadNow, { need: money(need), received: money(Number(all.received)) })]
        : [
            fill(words.lead, {
              need: money(need),
              period,
              topUp: money(topUp),
              share: numbers.percent(share),
            }),
          ];
  // Less money than before is nothing to share out.
  if (!most || split.length < 2 || !topUp || topUp < 0) return opening;
  return [
    ...opening,
    fill(words.split, {
      more: split.filter(({ own, other }) => other > own).length,
      regions: split.length,
      label: plainLabel(most.region),
      byPopulation: money(most.other),
      own: money(most.own),
    }),
  ];
}
