/**
 * Names of organisations in the manner of the sector, in places that do not exist.
 */
import { pick, shuffled } from './random.mjs';

const HEADS = [
  'Val',
  'Mont',
  'Port',
  'Pont',
  'Clos',
  'Havre',
  'Bois',
  'Cap',
  'Champ',
  'Rocher',
  'Moulin',
  'Bourg',
];
const TAILS = [
  'aux-Brumes',
  'aux-Corneilles-Blanches',
  'aux-Cailloux-Ronds',
  'aux-Écureuils-Roux',
  'aux-Mésanges',
  'aux-Pommettes',
  'aux-Tisons',
  'aux-Violons',
  'de-Brise-Lune',
  'des-Ardoises',
  'des-Cerfs-Volants',
  'des-Comètes',
  'des-Girouettes',
  'des-Horloges',
  'des-Lucioles',
  'des-Neiges-Bleues',
  'des-Quatre-Échos',
  'des-Sept-Lanternes',
  'du-Frimas',
  'du-Grand-Silence',
  'du-Loup-Bleu',
  'du-Renard-Gris',
  'du-Solstice',
  'du-Vieux-Sextant',
];
const SAINTS = [
  'Saint-Boréal',
  'Saint-Frimas',
  'Saint-Ombrage',
  'Saint-Tournesol',
  'Saint-Zéphyrin-des-Échos',
  'Sainte-Boussole',
  'Sainte-Clématite',
  'Sainte-Girandole',
  'Sainte-Luciole',
  'Sainte-Verveine',
  'Sainte-Rose-des-Vents-d’en-Haut',
  'Saint-Cirrus',
];

/** Patterns by sector and typology; `{}` is the place. */
const PATTERNS = {
  'Maisons des jeunes': {
    'Milieu de vie': [
      'Maison des jeunes de {}',
      "Maison des jeunes L'Éclair bleu de {}",
      'La Maison des Jeunes de la MRC de {}',
      'Maison des jeunes Le Grand Bond de {} inc.',
      'Carrefour 12-17 de {}',
    ],
  },
  'Centres de femmes': {
    'Milieu de vie': [
      'Centre de femmes de {}',
      "Centre des femmes La Clairière d'azur de {}",
      "Centre de femmes L'Étoffe bleue de {}",
      'Maison des femmes de {}',
    ],
  },
  Familles: {
    'Milieu de vie': ['Maison de la famille de {}', 'Carrefour familial de {}', 'La Ruche des parents de {}'],
    'Aide et entraide': [
      'Centre de ressources périnatales de {}',
      'Relais-famille de {} inc.',
      'Entraide parents-enfants de {}',
    ],
  },
  'Santé mentale': {
    'Aide et entraide': [
      "Centre d'entraide en santé mentale de {}",
      "Le Réveil-matin, groupe d'entraide de {}",
      'Association des proches en santé mentale de {}',
      "Centre d'écoute de {}",
    ],
    'Milieu de vie': ['Centre de jour La Lampe-tempête de {}', "L'Atelier bleu de {}, santé mentale"],
    'Promotion et sensibilisation': [
      'Collectif de défense des droits en santé mentale de {}',
      'Parlons-en, santé mentale de {}',
    ],
    Hébergement: ['Maison de transition Le Quai bleu de {}', 'Les Logis accompagnés de {}'],
  },
  'Personnes aînées': {
    'Aide et entraide': [
      "Centre d'action bénévole de {}",
      'Popote roulante de {}',
      'Service de soutien à domicile de {}',
      'Les Aînés solidaires de {}',
      'Transport bénévole de {} inc.',
    ],
    'Milieu de vie': ['Carrefour des aînés de {} inc.', 'Centre communautaire des aînés de {}'],
  },
  'Personnes handicapées': {
    'Aide et entraide': [
      'Association des personnes handicapées de {}',
      'Répit des Étoiles bleues de {}',
      'Parrainage civique de {}',
    ],
    'Promotion et sensibilisation': [
      "Association pour l'intégration sociale de {}",
      "Regards d'azur, déficience visuelle de {}",
    ],
    'Milieu de vie': ['Les Ateliers du cerf-volant de {}', 'Centre de jour Les Papillons bleus de {}'],
  },
  'Proche aidance': {
    'Aide et entraide': [
      'Association des proches aidants de {}',
      'Le Relais-répit de {}',
      'Proches aidants de {}, entraide et répit',
    ],
  },
  'Sécurité alimentaire': {
    'Aide et entraide': [
      'Cuisines collectives de {}',
      "Comptoir d'entraide alimentaire de {}",
      'La Tablée de {}',
      'Le Garde-manger de {}',
    ],
  },
  Itinérance: {
    Hébergement: ['Refuge de nuit de {}', 'Auberge du cœur de {}', "Maison L'Escale bleue de {}"],
    'Milieu de vie': ['La Halte de {}', 'Centre de jour Le Banc public de {}'],
    'Aide et entraide': ['Travail de rue de {}', 'Accompagnement logement de {}'],
  },
  Dépendances: {
    'Aide et entraide': ['Groupe La Balise bleue de {}', "L'Amarre bleue de {}"],
    'Promotion et sensibilisation': ['Prévention des dépendances de {}', 'Action toxicomanie de {}'],
    Hébergement: ['Maison de thérapie de {}', 'La Rive bleue de {}, hébergement et thérapie'],
  },
  'Violence conjugale – hébergement': {
    Hébergement: [
      "Maison d'hébergement Le Nid d'azur de {}",
      "Maison d'aide et d'hébergement de {}",
      'La Maison aux volets bleus de {}',
    ],
  },
  'Agressions à caractère sexuel': {
    'Aide et entraide': ['CALACS de {}', "Centre d'aide contre les violences sexuelles de {}"],
    'Promotion et sensibilisation': ['Prévention des violences sexuelles de {}'],
  },
  'Concertation et regroupements': {
    Regroupement: [
      'Table de concertation communautaire de {}',
      'Regroupement des organismes de {}',
      'Corporation de développement communautaire de {}',
    ],
  },
};

/** Every place name, shuffled: about three hundred. */
export function places(draw) {
  const all = HEADS.flatMap((head) => TAILS.map((tail) => `${head}-${tail}`));
  return shuffled(draw, [...all, ...SAINTS]);
}

/** A name not yet in `taken` (which grows), in one of the places; typed with a curly apostrophe one time in three. */
export function nameFor(draw, { sector, typology }, where, taken) {
  for (const pattern of shuffled(draw, PATTERNS[sector][typology])) {
    for (const place of shuffled(draw, where)) {
      const name = pattern.replace('{}', place);
      if (taken.has(name)) continue;
      taken.add(name);
      return draw() < 1 / 3 ? name.replaceAll("'", '’') : name;
    }
  }
  throw new Error(`no name left for ${sector}, ${typology} in ${pick(draw, where)}`);
}
