// Published sharings, worked out again, in French.
import type { replays as english } from '../en/replays.ts';
import type { SameShape } from '../shapes.ts';

export const replays = (): SameShape<ReturnType<typeof english>> => ({
  title: 'Un partage publié, refait. {name}',
  names: {
    'cote-nord-2018': 'Côte-Nord, 2018 : sous 30 % du seuil d’abord',
    'laval-2019': 'Laval, 2019 : selon le nombre d’organismes ou selon la population',
    'montreal-2024': 'Montréal, 2024 : des chèques d’au moins 5 000 $',
    'quebec-2024': 'Québec, 2024 : neuf millions selon les règles, un gardé par le ministre',
  },
  lead: '{reproduced, plural, =0 {Aucun chiffre publié ne se retrouve} one {Un chiffre publié se retrouve} other {# chiffres publiés se retrouvent}}, {close, plural, =0 {aucun n’est} one {un est} other {# sont}} à moins de 10 %, {differs, plural, =0 {aucun ne diffère} one {un diffère} other {# diffèrent}} davantage; {out, plural, =0 {rien n’est} one {un est} other {# sont}} hors de portée avec ce qui a été publié.',
  reckoningsHeading: 'Ce qui se retrouve, ce qui ne se retrouve pas, et pourquoi',
  reckoningsCaption: 'Les chiffres publiés, refaits selon les mêmes règles',
  columns: {
    what: 'Ce qui est refait',
    published: 'Publié',
    found: 'Refait',
    state: 'Résultat',
    why: 'Pourquoi',
    fact: 'Chiffre publié',
    value: 'Tel qu’imprimé',
    year: 'Exercice',
    source: 'Source',
    here: 'Sur ces données',
  },
  states: {
    reproduced: 'se retrouve',
    close: 'à moins de 10 %',
    differs: 'diffère',
    'worked-out': 'rien de publié',
    'out-of-reach': 'hors de portée',
  },
  note: 'Se retrouve : le chiffre refait s’arrondit à celui qui a été imprimé (« plus de » va jusqu’à l’unité suivante). Entre les régions, les mêmes règles que « --between »; pour les chèques, celles de « --within ».',
  factsHeading: 'Ce qui a été publié',
  factsCaption: 'Les chiffres de départ et leurs sources',
  population: 'Habitants : {source} ({date}).',
  onDataHeading: 'La même règle sur ces données',
  onDataCaption: 'Ce qui a été publié, et ce que la même règle donne ici',
  onDataNote:
    'Ce n’est le partage publié que si ces données sont celles de cet exercice, avec les seuils d’alors : ce que ferait la même règle avec les organismes du fichier.',
  onDataRows: {
    organisations: 'Organismes',
    paid: 'Reçoivent un chèque',
    smallest: 'Le plus petit chèque',
    largest: 'Le plus grand chèque',
  },
  facts: {
    'organisations-2017': 'Organismes financés, Québec',
    'addition-2018': 'Argent neuf, Québec',
    'addition-2019': 'Argent neuf, Québec',
    'laval-addition-2019': 'Argent neuf, Laval',
    'laval-by-population-2019': 'Ce que Laval aurait reçu selon la population, dit la CDC',
    'laval-received-2019': 'Mission globale de Laval avant',
    'laval-need-2019': 'Besoins exprimés, Laval',
    'laval-minimum-2019': 'Le plus petit chèque, Laval',
    'laval-maximum-2019': 'Le plus grand chèque, Laval',
    'bas-saint-laurent-addition-2019': 'Argent neuf, Bas-Saint-Laurent',
    'bas-saint-laurent-organisations-2019': 'Organismes, Bas-Saint-Laurent',
    'montreal-addition-2019': 'Argent neuf, Montréal',
    'montreal-organisations-2019': 'Organismes, Montréal',
    'outaouais-addition-2019': 'Argent neuf, Outaouais',
    'outaouais-organisations-2019': 'Organismes, Outaouais',
    'cote-nord-under-2018': 'À ceux sous 30 % de leur seuil',
    'cote-nord-rest-2018': 'Pour les demandes accrues',
    'cote-nord-addition-2018': 'Argent neuf, Côte-Nord',
    'cote-nord-organisations-2018': 'Organismes, Côte-Nord',
    'cote-nord-paid-2018': 'Organismes payés',
    'cote-nord-smallest-2018': 'Le plus petit chèque',
    'cote-nord-largest-2018': 'Le plus grand chèque',
    'organisations-2024': 'Organismes, Québec',
    'shared-2024': 'Argent neuf partagé selon les règles',
    'addition-2024': 'Argent neuf, Québec',
    'kept-2024': 'Gardé par le ministre',
    'montreal-addition-2024': 'Part de Montréal',
    'montreal-share-2024': 'La même, en pourcentage',
    'montreal-organisations-2024': 'Organismes, Montréal',
    'montreal-paid-2024': 'Organismes payés',
    'montreal-at-minimum-2024': 'Dont payés le minimum',
    'montreal-minimum-2024': 'Le plus petit chèque',
    'montreal-need-2024': 'Besoins déclarés, Montréal',
    'requested-2024': 'Demandes, Québec',
    'need-2024': 'Besoins, Québec',
    'paid-2024': 'Mission globale versée, Québec',
    'lacking-2024': 'Manque, Québec',
    'mean-2024': 'Subvention moyenne à la mission',
  },
  reckonings: {
    'laval-by-count': {
      what: 'La part de Laval selon le nombre d’organismes',
      why: 'Le nombre d’organismes de Laval n’est pas dans les sources.',
    },
    'laval-implied': {
      what: 'Combien d’organismes Laval doit avoir pour que sa part soit selon le nombre',
      why: 'Sa part du tout, fois tous les organismes; à vérifier avec la liste de la région.',
    },
    'laval-by-population': {
      what: 'La part de Laval selon la population, sur tout l’ajout',
      why: 'La CDC dit moins : sa base n’a pas été publiée. Une partie de l’argent ne passe pas par les régions (organismes nationaux, ministère).',
    },
    'laval-base': {
      what: 'La base pour laquelle le chiffre de la CDC est selon la population',
      why: 'Son chiffre × habitants du Québec ÷ habitants de Laval : ce qui serait partagé entre les régions.',
    },
    'count-01': {
      what: 'Le Bas-Saint-Laurent selon le nombre d’organismes',
      why: 'Proche : le nombre de 2017-2018 tient lieu de celui de 2019.',
    },
    'population-01': {
      what: 'Le Bas-Saint-Laurent selon la population',
      why: 'Loin sous ce qui a été versé : la population seule ne l’explique pas.',
    },
    'count-06': {
      what: 'Montréal selon le nombre d’organismes',
      why: '« Plus de » a été imprimé, et le nombre est arrondi.',
    },
    'population-06': {
      what: 'Montréal selon la population',
      why: 'Loin au-dessus de ce qui a été versé : la population seule ne l’explique pas.',
    },
    'count-07': {
      what: 'L’Outaouais selon le nombre d’organismes',
      why: '« Environ 130 » a été imprimé; un dixième d’organismes de plus suffirait.',
    },
    'population-07': {
      what: 'L’Outaouais selon la population',
      why: 'À elle seule, cette région ne départage pas les deux règles.',
    },
    'laval-part': {
      what: 'La part du besoin de Laval que comble l’ajout',
      why: 'Argent neuf ÷ (besoins exprimés − mission globale avant).',
    },
    'laval-cheques': {
      what: 'Chaque chèque à Laval, par axe et selon la part du seuil',
      why: 'Les montants et les seuils des organismes de Laval n’ont pas été publiés; avec un fichier qui les a, l’ajouter à la commande.',
    },
    'cote-nord-sum': { what: 'Les deux parts ensemble', why: 'Au dollar près.' },
    'cote-nord-by-count': {
      what: 'La part de la Côte-Nord selon le nombre d’organismes',
      why: 'La règle de l’année comptait les organismes reconnus, financés ou non, et les nationaux : plus en tout que les organismes financés.',
    },
    'cote-nord-by-population': {
      what: 'La part de la Côte-Nord selon la population',
      why: 'Le tiers de ce qui a été versé : la population seule ne l’explique pas.',
    },
    'cote-nord-mean': {
      what: 'Le chèque moyen des organismes payés',
      why: 'Argent neuf ÷ organismes payés.',
    },
    'cote-nord-equal': {
      what: 'Les chèques, si tous avaient eu des parts égales',
      why: 'Des parts égales auraient toutes atteint le plus petit chèque versé : si la plupart n’ont rien eu, c’est la règle, non un minimum.',
    },
    'cote-nord-smallest': {
      what: 'Le plus petit chèque selon la règle',
      why: 'Les montants et les seuils des cent organismes n’ont pas été publiés.',
    },
    'cote-nord-largest': { what: 'Le plus grand chèque selon la règle', why: 'De même.' },
    'cote-nord-demand': {
      what: 'La part des demandes accrues',
      why: 'Comment les demandes ont été jugées n’a pas été publié : aucune règle ne peut être écrite.',
    },
    'montreal-part': { what: 'La part de Montréal dans ce qui a été partagé', why: '' },
    'montreal-by-count': {
      what: 'La part de Montréal selon le nombre d’organismes',
      why: 'Le nombre d’organismes suffit à expliquer sa part.',
    },
    'montreal-by-population': {
      what: 'La part de Montréal selon la population',
      why: 'Au-dessus de ce qui a été versé : la population seule ne l’explique pas.',
    },
    'montreal-equal': {
      what: 'Les chèques de parts égales, aucun sous le minimum',
      why: 'Autant que l’argent en paie au minimum; quelques chèques ont été plus grands.',
    },
    'montreal-at-minimum': {
      what: 'Ce que font les chèques au minimum',
      why: 'Leur nombre × le minimum.',
    },
    'montreal-left': {
      what: 'Ce qui reste pour les autres',
      why: 'D’après une part imprimée au dixième de million : à 50 000 $ près.',
    },
    'montreal-need-met': {
      what: 'La part comblée du besoin déclaré',
      why: 'Argent neuf ÷ besoins déclarés.',
    },
    'montreal-cheques': {
      what: 'Qui a été payé, par type',
      why: 'Les montants, les types et les seuils des 541 organismes n’ont pas été publiés; avec un fichier qui les a, l’ajouter à la commande.',
    },
    'quebec-shared': {
      what: 'Ce que les règles partagent',
      why: 'L’ajout moins ce que garde le ministre.',
    },
    'quebec-each': {
      what: 'Des parts égales, pour chaque organisme',
      why: 'Personne ne l’a publié : un ordre de grandeur.',
    },
    'quebec-met': {
      what: 'La part comblée des demandes',
      why: 'Partagé ÷ demandé sur les formulaires.',
    },
    'quebec-lacking': { what: 'Les besoins moins ce qui est versé', why: '' },
    'quebec-years': {
      what: 'Années de tels ajouts jusqu’à ce que plus rien ne manque',
      why: 'Chacun restant, les besoins inchangés.',
    },
    'quebec-mean': {
      what: 'Subvention moyenne × organismes, face à ce qui est versé',
      why: 'Les chiffres publiés ne s’accordent pas : ils ne comptent ni le même argent ni les mêmes organismes.',
    },
    'quebec-regions': {
      what: 'Ce que chaque région a reçu',
      why: 'Aucun tableau des dix-huit enveloppes n’a été publié; avec un fichier qui les a, l’ajouter à la commande.',
    },
  },
});
