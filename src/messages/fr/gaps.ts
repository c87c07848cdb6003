// Sentences of `gaps`, by code, in French.
import type { GapCodes } from '../../study/gaps/codes.ts';
import type { Advice, Sentences } from '../shapes.ts';

export const gapSentences: Sentences<GapCodes> = {
  'no-reference': 'aucun comparable qui compte',
  'region-missing': 'aucune région n’est nommée',
  'no-peer-elsewhere': 'aucun comparable dans une autre région',
  'no-peer-in-region': 'aucun comparable dans la région de référence',
  'no-best-region': 'aucune région n’a assez d’organismes parmi ses comparables',
  'floor-none': 'aucun seuil plancher',
  'floor-missing': 'seuil plancher en blanc',
  'floor-several': 'ses lignes donnent plusieurs seuils planchers',
  'floor-unmatched': 'aucun seuil plancher du tableau ne le vise',
  'floor-ambiguous': 'deux seuils planchers du tableau le visent et diffèrent',
  'floor-no-mission': 'rien de reçu pour la mission globale',
  'floors-differ': 'plusieurs seuils planchers',
  'same-as-types': 'le regroupement est celui des types eux-mêmes',
  'no-population': 'population inconnue',
  'no-count': 'dénombrement en blanc',
  'no-mode-column': 'aucune colonne ne donne le mode de financement',
  'no-mission': 'aucun mode du fichier n’est la mission globale',
  'units-are-rows': 'chaque ligne n’a qu’un mode de financement',
  'no-region-column': 'aucune colonne ne donne la région',
  'no-sector-column': 'aucune colonne ne donne le secteur',
  'one-region': 'une seule région',
  'not-asked': 'non demandé',
  'first-period': 'premier exercice du fichier',
  'one-period': 'un seul exercice',
  'floors-no-label':
    'Aucun seuil du fichier de seuils planchers ne vaut pour ces données : {role, select, typology {ses typologies sont} region {ses régions sont} period {ses exercices sont} other {ses « {role} » sont}} {given}; {absent, select, yes {les données n’ont pas de telle colonne} other {dans les données : {known}}}.',
  'floors-no-line':
    '{lines, plural, one {Le seul seuil du fichier ne vaut pas} other {Aucun des # seuils du fichier ne vaut}} pour ces données : chacune de ses typologies, régions et années s’y trouve, mais aucune ligne ne les réunit comme un organisme.',
  'reference-needs-floor':
    'La référence demandée est le seuil plancher, et aucun seuil plancher n’est connu.',
  'draws-too-many': '{draws, number} distributions au hasard sont trop; {most, number} au plus.',
  'no-mission-rows':
    'Ce qui est demandé porte sur la mission globale, et aucune ligne n’est reconnue comme mission globale.',
  'period-not-in-data':
    'Les données n’ont pas l’exercice « {period} ». {n, plural, =0 {Aucune colonne ne donne l’exercice} other {Exercices trouvés : {periods}}}.',
  'public-too-few':
    'Ces données sont trop peu nombreuses pour une édition publique : quel que soit ce qui serait tu, un organisme pourrait être reconnu (moins de {fewest, number} organismes, ou un seul qui reçoit presque tout).',
  'public-region-withheld':
    'L’édition publique ne présente pas la région « {region} » : un de ses organismes pourrait être reconnu.',
  'public-names-nobody':
    'Une édition publique ne nomme aucun organisme : elle ne peut pas porter sur un seul.',
  'groups-held-equal':
    'La définition tient ceci pour égal, et le tableau groupe selon la même chose : {roles}. Les comparables d’un groupe sont dans les autres groupes : il n’y en a donc aucun.',
  'floors-unused':
    'Des lignes du tableau des seuils planchers ne visent personne dans les données : {entries}.',
  'floors-incomplete':
    'Seuil plancher inconnu pour {n, number} sur {of, number} : sans seuil, ni manque ni richesse relative.',
  'floors-money':
    'Les seuils planchers sont comparés {money, select, mission {au financement à la mission globale seulement, comme dans la revendication du secteur} other {à tous les montants du fichier, quel que soit leur mode de financement}}.',
  'floors-no-mission':
    '{n, plural, one {Un organisme ou une ligne sur {of, number} ne reçoit} other {# sur {of, number} ne reçoivent}} rien pour la mission globale et {n, plural, one {n’entre} other {n’entrent}} dans aucun chiffre de seuil plancher.',
  'floors-from-table':
    'Les seuils planchers viennent du tableau donné; la colonne « {column} » n’est pas lue.',
  'strata-of-exact-layer':
    'La définition ne garde que les plus proches : les groupes de comparables des décompositions et du hasard sont ceux de ses critères exacts.',
  'modes-unknown':
    'Modes de financement qui ne sont pas dans la table de référence, pris comme ils sont écrits : {labels}.',
  'reference-not-headline':
    'Un mémoire ne peut pas avoir pour cible {reference} : la plus élevée de plusieurs médianes l’est en partie par hasard.',
  'types-too-many':
    'Les types sont trop nombreux ({n, number}; {most, number} au plus) pour entrer dans la régression.',
};

export const gapAdvice: Advice<GapCodes> = {
  'groups-held-equal':
    '{instead, select, none {grouper autrement avec --by, ou choisir une autre définition avec --comparable} all {pour comparer ces groupes entre eux, taper --comparable nom=tous, qui ne tient rien pour égal; ou grouper autrement avec --by} other {pour comparer ces groupes entre eux, taper --comparable "{instead}", qui tient le reste pour égal; ou grouper autrement avec --by}}',
  'floors-no-label':
    '{absent, select, yes {nommer la colonne avec --map {role}="COLONNE", ou donner la valeur avec {flag}…} other {ajouter les seuils qui manquent au fichier, y récrire ces noms comme dans les données, ou laisser la case vide pour un seuil qui vaut pour tous}}',
  'floors-no-line':
    'ajouter une ligne pour chaque typologie et chaque exercice des données, ou laisser une case vide pour un seuil qui vaut pour tous',
  'reference-not-headline':
    'écrire --reference mediane ou --reference mediane-ailleurs; « equite ecarts » accepte cette cible',
  'reference-needs-floor': 'nommer la colonne avec {flag}"COLONNE", ou donner un tableau de seuils planchers',
  'no-mission-rows': 'nommer la colonne du mode avec {flag}"COLONNE", ou demander tous les modes',
  'period-not-in-data':
    '{n, plural, =0 {la nommer avec --map exercice="COLONNE", ou donner à toutes les lignes la même valeur avec --set exercice=VALEUR} other {écrire un de ces exercices}}',
  'public-too-few': 'écrire l’édition interne (sans --public), ou réunir plusieurs exercices',
  'public-region-withheld': 'écrire l’édition interne de la région, ou l’édition publique de toutes',
  'public-names-nobody': 'ôter --public, ou demander une région',
  'floors-unused': 'vérifier l’écriture de la typologie, du territoire et de l’exercice',
};
