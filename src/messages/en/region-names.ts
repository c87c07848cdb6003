/** Regions as they stand in a sentence, and after “of”, and as short as a square of a map holds; keys are folded names without their code. */
export const regionNames = {
  'bas saint laurent': { the: 'Bas-Saint-Laurent', of: 'of Bas-Saint-Laurent', short: 'Bas-St-L.' },
  'saguenay lac saint jean': {
    the: 'Saguenay–Lac-Saint-Jean',
    of: 'of Saguenay–Lac-Saint-Jean',
    short: 'Saguenay',
  },
  'capitale nationale': { the: 'Capitale-Nationale', of: 'of Capitale-Nationale', short: 'Capitale' },
  'mauricie et centre du quebec': {
    the: 'Mauricie and Centre-du-Québec',
    of: 'of Mauricie and Centre-du-Québec',
    short: 'MCQ',
  },
  mauricie: { the: 'Mauricie', of: 'of Mauricie', short: 'Mauricie' },
  'centre du quebec': { the: 'Centre-du-Québec', of: 'of Centre-du-Québec', short: 'Ctre-Qc' },
  estrie: { the: 'Estrie', of: 'of Estrie', short: 'Estrie' },
  montreal: { the: 'Montréal', of: 'of Montréal', short: 'Montréal' },
  outaouais: { the: 'the Outaouais', of: 'of the Outaouais', short: 'Outaou.' },
  'abitibi temiscamingue': { the: 'Abitibi-Témiscamingue', of: 'of Abitibi-Témiscamingue', short: 'Abitibi' },
  'cote nord': { the: 'Côte-Nord', of: 'of Côte-Nord', short: 'Côte-N.' },
  'nord du quebec': { the: 'Nord-du-Québec', of: 'of Nord-du-Québec', short: 'Nord' },
  'gaspesie iles de la madeleine': {
    the: 'Gaspésie–Îles-de-la-Madeleine',
    of: 'of Gaspésie–Îles-de-la-Madeleine',
    short: 'Gaspésie',
  },
  'chaudiere appalaches': { the: 'Chaudière-Appalaches', of: 'of Chaudière-Appalaches', short: 'Chaud.' },
  laval: { the: 'Laval', of: 'of Laval', short: 'Laval' },
  lanaudiere: { the: 'Lanaudière', of: 'of Lanaudière', short: 'Lanaud.' },
  laurentides: { the: 'the Laurentides', of: 'of the Laurentides', short: 'Laurent.' },
  monteregie: { the: 'the Montérégie', of: 'of the Montérégie', short: 'Montér.' },
  nunavik: { the: 'Nunavik', of: 'of Nunavik', short: 'Nunavik' },
  'terres cries de la baie james': {
    the: 'Terres-Cries-de-la-Baie-James',
    of: 'of Terres-Cries-de-la-Baie-James',
    short: 'Terres-C.',
  },
};
