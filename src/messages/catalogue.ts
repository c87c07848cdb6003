// What a language holds: one text or sentence for every key, the same in all of them.
import type { UndefinedReason } from '../measure/types.ts';
import type { ClaimSentence } from '../study/claims/claim.ts';
import type { allocation } from './en/allocation.ts';
import type { brief } from './en/brief.ts';
import type { briefTables } from './en/brief-tables.ts';
import type { charts } from './en/charts.ts';
import type { comparability } from './en/comparability.ts';
import type { csv } from './en/csv.ts';
import type { diff } from './en/diff.ts';
import type { documents } from './en/documents.ts';
import type { gaps } from './en/gaps-report.ts';
import type { html } from './en/html.ts';
import type { peers } from './en/peers.ts';
import type { replays } from './en/replays.ts';
import type { robustness } from './en/robustness.ts';
import type { trend } from './en/trend.ts';
import type { ui } from './en/ui.ts';
import type { verify } from './en/verify.ts';
import type { IndicatorTexts } from './indicators.ts';
import type { SameShape } from './shapes.ts';

export type Lang = 'fr' | 'en';

export interface Texts {
  readonly ui: SameShape<ReturnType<typeof ui>>;
  readonly allocation: SameShape<ReturnType<typeof allocation>>;
  readonly replays: SameShape<ReturnType<typeof replays>>;
  readonly peers: SameShape<ReturnType<typeof peers>>;
  readonly brief: SameShape<ReturnType<typeof brief>>;
  readonly gaps: SameShape<ReturnType<typeof gaps>>;
  readonly briefTables: SameShape<ReturnType<typeof briefTables>>;
  readonly claims: Readonly<Record<ClaimSentence, string>>;
  readonly robustness: SameShape<ReturnType<typeof robustness>>;
  readonly verify: SameShape<ReturnType<typeof verify>>;
  readonly csv: SameShape<ReturnType<typeof csv>>;
  readonly diff: SameShape<ReturnType<typeof diff>>;
  readonly comparability: SameShape<ReturnType<typeof comparability>>;
  readonly documents: SameShape<ReturnType<typeof documents>>;
  readonly charts: SameShape<ReturnType<typeof charts>>;
  readonly html: SameShape<ReturnType<typeof html>>;
  readonly trend: SameShape<ReturnType<typeof trend>>;
  readonly undefined: Readonly<Record<UndefinedReason, string>>;
}

export interface Catalogue {
  /** What a code says. */
  readonly statements: (code: string) => string | undefined;
  /** What a person can type or do next, where there is something. */
  readonly advice: (code: string) => string | undefined;
  readonly texts: Texts;
  readonly indicators: IndicatorTexts;
}
