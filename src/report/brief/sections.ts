import type { BriefSection } from './context.ts';
import { asks } from './sections/asks.ts';
import { cost } from './sections/cost.ts';
import { evolution } from './sections/evolution.ts';
import { explains } from './sections/explains.ts';
import { forms } from './sections/forms.ts';
import { inequality } from './sections/inequality.ts';
import { method } from './sections/method.ts';
import { organisations } from './sections/organisations.ts';
import { otherwise } from './sections/otherwise.ts';
import { question } from './sections/question.ts';
import { regions } from './sections/regions.ts';
import { sectors } from './sections/sectors.ts';
import { sure } from './sections/sure.ts';
import { types } from './sections/types.ts';

/**
 * The sections of the brief by name, in the order they stand in when nobody says otherwise. A section is one file in
 * `sections/` and its line here; settings choose and order them by these names.
 */
export const SECTIONS = {
  regions,
  sectors,
  types,
  evolution,
  sure,
  otherwise,
  explains,
  cost,
  asks,
  forms,
  inequality,
  organisations,
  question,
  method,
} satisfies Record<string, BriefSection>;

export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];
