// Words of the man pages, in French.
import type { ManTexts } from '../man.ts';

export const man: ManTexts = {
  manual: 'Manuel d’equite',
  name: 'NOM',
  purpose: 'organisme comparable, financement comparable : lit, mesure, rend compte de chaque ligne',
  synopsis: 'SYNOPSIS',
  description: 'DESCRIPTION',
  languages:
    'Les phrases sont dans la langue de l’environnement (EQUITE_LANG, LC_ALL, LANG) ou de --lang. In English: man equite-en.',
  threads:
    'Les études qui prennent du temps sont réparties entre les processeurs de l’ordinateur. EQUITE_THREADS dit combien de fils d’exécution peuvent s’ajouter au principal (0 : aucun); les résultats sont les mêmes quel que soit leur nombre.',
  commands: 'COMMANDES',
  arguments: 'ARGUMENTS',
  options: 'OPTIONS',
  examples: 'EXEMPLES',
  exit: 'CODE DE SORTIE',
  ran: 'exécuté',
  found: 'exécuté, et une condition que vous aviez posée s’est réalisée',
  couldNot: 'n’a pas pu s’exécuter',
  files: 'FICHIERS',
  settingsFile:
    'réglages, du dossier de travail ou d’un dossier au-dessus; equite initialiser en écrit un, avec ses raisons',
  see: 'VOIR AUSSI',
};
