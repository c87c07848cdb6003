import type { documents as english } from '../en/documents.ts';
import type { SameShape } from '../shapes.ts';

/** Word and Excel: what stands around the sentences and tables of a report. */
export const documents = (): SameShape<ReturnType<typeof english>> => ({
  answer: 'En bref',
  contents: 'Sommaire',
  table: 'Tableau',
  figure: 'Figure',
  continued: '{caption} (suite)',
  sources: 'Sources',
  exactAsText:
    'Un montant de plus de 15 chiffres est inscrit comme texte : une cellule de tableur l’arrondirait.',
  styles: {
    answer: 'Réponse',
    body: 'Texte du rapport',
    list: 'Liste du rapport',
    tableText: 'Texte de tableau',
    tableNote: 'Note de tableau',
    figure: 'Image',
    table: 'Tableau du rapport',
  },
});
