import type { BriefSection } from './context.ts';
import { asks } from './sections/asks.ts';
import { certainty } from './sections/certainty.ts';
import { comparison } from './sections/comparison.ts';
import { cost } from './sections/cost.ts';
import { evolution, years } from './sections/evolution.ts';
import { explains } from './sections/explains.ts';
import { forms } from './sections/forms.ts';
import { inequality } from './sections/inequality.ts';
import { method } from './sections/method.ts';
import { needs } from './sections/needs.ts';
import { organisations } from './sections/organisations.ts';
import { otherwise } from './sections/otherwise.ts';
import { question } from './sections/question.ts';
import { regions } from './sections/regions.ts';
import { rules } from './sections/rules.ts';
import { sectors } from './sections/sectors.ts';
import { sure } from './sections/sure.ts';
import { types } from './sections/types.ts';

/**
 * The sections by name, in the order they stand in when nobody says otherwise. A section is one file in `sections/` and
 * its line in one of these parts; settings choose and order them by these names. Page one is no section: it is always there.
 */

/** The brief: what a person who decides reads after page one. Four pages in print, in plain words. */
const BRIEF = { comparison, needs, asks, evolution, otherwise, certainty } satisfies Record<
  string,
  BriefSection
>;

/** The technical annex: what a person who checks reads. */
const ANNEX = {
  regions,
  sectors,
  types,
  years,
  rules,
  sure,
  explains,
  cost,
  forms,
  inequality,
  question,
  method,
} satisfies Record<string, BriefSection>;

/** Too long for any page: in the workbook and the tables for machines only. */
const WORKBOOK = { organisations } satisfies Record<string, BriefSection>;

export const SECTIONS = { ...BRIEF, ...ANNEX, ...WORKBOOK };

export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

export type Part = 'brief' | 'annex' | 'workbook';

/** Where a section stands. */
export const partOf = (name: SectionName): Part =>
  Object.hasOwn(BRIEF, name) ? 'brief' : Object.hasOwn(ANNEX, name) ? 'annex' : 'workbook';
