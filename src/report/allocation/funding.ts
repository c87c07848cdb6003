import { existing } from '../../base/existing.ts';
import type { Translator } from '../../messages/translator.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { FundingOfGroup } from '../../study/gaps/funding.ts';
import { verdictText } from '../gaps/groups.ts';
import type { Column, Table } from '../model/report.ts';
import { roleName } from '../words/roles.ts';
import { scenarioNames } from './names.ts';

/** Regions against their comparables elsewhere, before and under each rule, with what may be said of each. */
export function fundingTable(
  { funding, scenarios }: AllocationStudy,
  translator: Translator,
): Table | undefined {
  const words = translator.texts.allocation;
  if (!funding || funding.groups.every(({ compared }) => compared === 0)) return undefined;
  const open = scenarios.filter((one) => one.funding !== undefined);
  const all = [funding, ...open.map((one) => existing(one.funding))];
  const names = scenarioNames(scenarios, translator);
  const headers = [
    words.byColumns.before,
    ...scenarios.flatMap((one, k) => (one.funding === undefined ? [] : [names[k]!])),
  ];
  return {
    id: 'funding',
    caption: words.fundingCaption,
    columns: [
      { id: 'region', header: roleName('region', translator), kind: 'text' },
      { id: 'compared', header: words.fundingCompared, kind: 'count' },
      ...headers.map((header, k): Column => ({ id: `ratio-${k}`, header, kind: 'text' })),
    ],
    rows: funding.groups.map((group, code) => ({
      cells: [
        group.labels[0]!,
        group.compared,
        ...all.map((one) => ratioText(one.groups[code]!, translator)),
      ],
    })),
    notes: [
      translator.fill(words.fundingNote, {
        fewest: funding.fewest,
        band: translator.numbers.percent(funding.band, 0),
        deals: funding.deals,
      }),
    ],
  };
}

/** `81,8 % ▼`: the ratio, and the sign of what may be said of it. */
function ratioText(own: FundingOfGroup, translator: Translator): string {
  const [sign = ''] = verdictText(own, translator);
  return 'value' in own.ratio ? `${translator.numbers.percent(own.ratio.value, 1)} ${sign}` : sign;
}
