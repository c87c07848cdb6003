/** Words of an HTML page around the report: navigation, tables that sort and filter, charts as numbers. */
export const html = () => ({
  skip: 'Aller au contenu',
  contents: 'Sommaire',
  answer: 'La réponse',
  figures: 'Les chiffres du graphique',
  /** Signs of a row that stands out, as a screen reader says them. */
  accentRow: 'à retenir',
  totalRow: 'total',
  filter: 'Filtrer les lignes',
  filtered:
    'Lignes affichées : {shown} sur {all}.{total, select, yes { Le total reste celui de toutes les lignes.} other {}}',
  sortable: 'Cliquer sur un en-tête pour trier les lignes.',
  ascending: 'Tri croissant : {column}.',
  descending: 'Tri décroissant : {column}.',
  original: 'Ordre d’origine.',
});
