import type { Texts } from '../../../messages/catalogue.ts';

/** What a paragraph of a report is; each has a style. */
export type Role =
  | 'title'
  | 'subtitle'
  | 'heading1'
  | 'heading2'
  | 'body'
  | 'answer'
  | 'list'
  | 'caption'
  | 'tableText'
  | 'note'
  | 'figure'
  | 'header'
  | 'footer';

/** How a style of the report is called, and by which names another document may already have it. */
export interface RoleNames {
  readonly id: string;
  /** Word knows its own styles by an English name, whatever its language: « heading 1 » shows as « Titre 1 ». */
  readonly name: string;
  /** Names and identifiers of the same style in documents of Word in French and of LibreOffice. */
  readonly also: readonly string[];
}

export function roleNames({ documents: { styles } }: Texts): Readonly<Record<Role, RoleNames>> {
  return {
    title: { id: 'Title', name: 'Title', also: ['Titre', 'Titre principal'] },
    subtitle: { id: 'Subtitle', name: 'Subtitle', also: ['Sous-titre', 'Soustitre'] },
    heading1: { id: 'Heading1', name: 'heading 1', also: ['Titre 1', 'Titre1'] },
    heading2: { id: 'Heading2', name: 'heading 2', also: ['Titre 2', 'Titre2'] },
    body: {
      id: 'EquiteBody',
      name: styles.body,
      also: ['Body Text', 'BodyText', 'Corps de texte', 'Corpsdetexte', 'Text Body', 'Textbody'],
    },
    answer: { id: 'EquiteAnswer', name: styles.answer, also: [] },
    list: {
      id: 'EquiteList',
      name: styles.list,
      also: ['List Bullet', 'ListBullet', 'Liste à puces', 'Listepuces'],
    },
    caption: { id: 'Caption', name: 'caption', also: ['Légende', 'Lgende'] },
    tableText: {
      id: 'EquiteTableText',
      name: styles.tableText,
      also: [],
    },
    note: { id: 'EquiteNote', name: styles.tableNote, also: [] },
    figure: { id: 'EquiteFigure', name: styles.figure, also: [] },
    header: { id: 'Header', name: 'header', also: ['En-tête', 'En-tte', 'Entte'] },
    footer: { id: 'Footer', name: 'footer', also: ['Pied de page', 'Pieddepage'] },
  };
}

/** The table style of the report. */
export const TABLE_STYLE = 'EquiteTable';
