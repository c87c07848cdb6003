import type { Dataset, Ledger } from '../../clean/types.ts';
import type { SuppressionRules } from '../../measure/suppression.ts';
import type { Translator } from '../../messages/translator.ts';
import type { AllocationStudy } from '../../study/allocation/allocation.ts';
import type { RowKey } from '../../study/claims/rows.ts';
import type { Curve } from '../../study/disclosure/curve.ts';
import type { Disparity } from '../../study/disparity.ts';
import type { Gaps } from '../../study/gaps/gaps.ts';
import type { Party } from '../../study/peers/dossier.ts';
import type { Peers } from '../../study/peers/peers.ts';
import type { Otherwise } from '../../study/robustness/otherwise.ts';
import type { Draws } from '../gaps/chance.ts';
import type { OrganisationLine } from '../gaps/organisations.ts';
import type { Logo, Section, Speaker } from '../model/report.ts';

/** Everything a section of the brief may draw on. Sections are pure: the same context, the same text. */
export interface BriefContext {
  readonly dataset: Dataset;
  readonly files: readonly string[];
  readonly ledger: Ledger;
  readonly disparity: Disparity;
  readonly peers: Peers;
  readonly gaps: Gaps;
  /** Other ways of measuring, where they were worked out ahead of their section. */
  readonly otherwise?: Otherwise | undefined;
  /** The scenarios that the settings ask for. */
  readonly allocation?: AllocationStudy;
  /** Lines that head every table: definition, reference, verdict on the data. */
  readonly head: readonly string[];
  readonly draws: Draws;
  readonly lines: readonly OrganisationLine[];
  readonly party: (unit: number) => Party;
  /** The region that this edition is about; undefined for all. */
  readonly region: string | undefined;
  /** The organisation (its unit) that this edition is a sheet of. */
  readonly unit?: number;
  /** Most organisations that a table of names holds. */
  readonly most: number;
  /** Who speaks, as the settings say. */
  readonly speaker: Speaker;
  readonly logo?: Logo;
  readonly translator: Translator;
  /** Of a public edition: its results are those that it may show, and nobody is named. */
  readonly publicly?: PublicEdition;
}

/** What a public edition has in place of every organisation's amount. */
export interface PublicEdition {
  readonly rules: SuppressionRules;
  /** Of its hashes: nobody who lacks the data can try a guess of a row against them. */
  readonly key: RowKey;
  /** Lorenz curves by tenths, where they may be shown: of everyone, and of the region of the edition. */
  readonly everyone: Curve | undefined;
  readonly own: Curve | undefined;
}

/** One section of the brief; undefined where the data have nothing to say. */
export type BriefSection = (context: BriefContext) => Section | undefined;
