import type { regionNames as english } from '../en/region-names.ts';
import type { SameShape } from '../shapes.ts';

/** Regions with their article, and after “de”, and as short as a square of a map holds; keys are folded names without their code. */
export const regionNames: SameShape<typeof english> = {
  'bas saint laurent': { the: 'le Bas-Saint-Laurent', of: 'du Bas-Saint-Laurent', short: 'Bas-St-L.' },
  'saguenay lac saint jean': {
    the: 'le Saguenay–Lac-Saint-Jean',
    of: 'du Saguenay–Lac-Saint-Jean',
    short: 'Saguenay',
  },
  'capitale nationale': { the: 'la Capitale-Nationale', of: 'de la Capitale-Nationale', short: 'Capitale' },
  'mauricie et centre du quebec': {
    the: 'la Mauricie et le Centre-du-Québec',
    of: 'de la Mauricie et du Centre-du-Québec',
    short: 'MCQ',
  },
  mauricie: { the: 'la Mauricie', of: 'de la Mauricie', short: 'Mauricie' },
  'centre du quebec': { the: 'le Centre-du-Québec', of: 'du Centre-du-Québec', short: 'Ctre-Qc' },
  estrie: { the: 'l’Estrie', of: 'de l’Estrie', short: 'Estrie' },
  montreal: { the: 'Montréal', of: 'de Montréal', short: 'Montréal' },
  outaouais: { the: 'l’Outaouais', of: 'de l’Outaouais', short: 'Outaou.' },
  'abitibi temiscamingue': {
    the: 'l’Abitibi-Témiscamingue',
    of: 'de l’Abitibi-Témiscamingue',
    short: 'Abitibi',
  },
  'cote nord': { the: 'la Côte-Nord', of: 'de la Côte-Nord', short: 'Côte-N.' },
  'nord du quebec': { the: 'le Nord-du-Québec', of: 'du Nord-du-Québec', short: 'Nord' },
  'gaspesie iles de la madeleine': {
    the: 'la Gaspésie–Îles-de-la-Madeleine',
    of: 'de la Gaspésie–Îles-de-la-Madeleine',
    short: 'Gaspésie',
  },
  'chaudiere appalaches': {
    the: 'la Chaudière-Appalaches',
    of: 'de la Chaudière-Appalaches',
    short: 'Chaud.',
  },
  laval: { the: 'Laval', of: 'de Laval', short: 'Laval' },
  lanaudiere: { the: 'Lanaudière', of: 'de Lanaudière', short: 'Lanaud.' },
  laurentides: { the: 'les Laurentides', of: 'des Laurentides', short: 'Laurent.' },
  monteregie: { the: 'la Montérégie', of: 'de la Montérégie', short: 'Montér.' },
  nunavik: { the: 'le Nunavik', of: 'du Nunavik', short: 'Nunavik' },
  'terres cries de la baie james': {
    the: 'les Terres-Cries-de-la-Baie-James',
    of: 'des Terres-Cries-de-la-Baie-James',
    short: 'Terres-C.',
  },
};
