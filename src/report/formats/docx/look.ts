import type { Translator } from '../../../messages/translator.ts';
import { ownNumbering } from './numbering.ts';
import { LETTER, type Page } from './page.ts';
import { RHYTHM, type Rhythm, TABLE_SIZE } from './rhythm.ts';
import { type Role, roleNames, TABLE_STYLE } from './roles.ts';
import { ACCENT, ownStyles } from './styles.ts';

/** How a document looks: which style each paragraph takes, the page, and the parts that say so. */
export interface Look {
  readonly ids: Readonly<Record<Role, string>>;
  readonly tableStyle: string;
  /** Colour of what the report is about, as six hexadecimal digits. */
  readonly accent: string;
  /** Points of the text in tables, and how much wider than the measured face it may be. */
  readonly tableSize: number;
  readonly slack: number;
  readonly page: Page;
  /** Sizes and white, where they are the report's own and not those of a template. */
  readonly rhythm?: Readonly<Record<Role, Rhythm>>;
  readonly styles: string;
  readonly numbering: string;
  readonly fontTable?: string;
  /** `a:clrScheme` and `a:fontScheme` as XML. */
  readonly theme?: { readonly colours: string; readonly fonts: string };
}

/** Language of the text as Word knows it: the reader's language, as written in Canada. */
export const languageTag = ({ lang }: Translator): string => (lang === 'fr' ? 'fr-CA' : 'en-CA');

/** Programs round the widths of letters each in their way. */
const OWN_SLACK = 1.04;

/** The look of a report without a template. */
export function ownLook(translator: Translator): Look {
  const { texts } = translator;
  const names = roleNames(texts);
  const ids = Object.fromEntries(Object.entries(names).map(([role, { id }]) => [role, id])) as Record<
    Role,
    string
  >;
  return {
    ids,
    tableStyle: TABLE_STYLE,
    tableSize: TABLE_SIZE,
    accent: ACCENT,
    slack: OWN_SLACK,
    page: LETTER,
    rhythm: RHYTHM,
    styles: ownStyles(ids, languageTag(translator), { texts, base: 'Normal', accent: ACCENT, numId: 1 }),
    numbering: ownNumbering(),
  };
}
