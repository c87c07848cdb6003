import type { CleanCodes } from '../../clean/codes.ts';
import type { Advice } from '../shapes.ts';

/** What a person can do about the rows that `check` shows. */
export const checkAdvice = (): Advice<CleanCodes> => ({
  'amount-missing': 'remplir la case, ou y écrire 0 si rien n’a été versé',
  'amount-merged': 'répartir le montant entre ses lignes dans le classeur, si chacune doit avoir le sien',
  'amount-unworked': 'ouvrir le classeur dans Excel ou LibreOffice, l’enregistrer, puis recommencer',
  'amount-unreadable':
    'corriger le montant, ou vérifier que la bonne colonne joue le rôle du montant (--map montant="…")',
  'amount-band': 'demander le montant exact à la source; une fourchette ne se mesure pas',
  'amount-withheld': 'demander le montant à la source; il manque aux chiffres',
  'amount-nothing': 'y écrire 0 si l’organisme doit compter comme n’ayant rien reçu',
  'amount-side':
    'demander à la source si une subvention y est un débit ou un crédit, puis remplacer la marque par un signe : 1 234,00 pour une subvention, -1 234,00 pour un remboursement ou une annulation; si Cr veut dire crores ou ct, cents, écrire le montant au long : 120 000 000,00, 0,45',
  'amount-grouping': 'vérifier le montant à la source et le récrire',
  'amount-date':
    'retrouver le montant à la source; dans le tableur, mettre la colonne en format Nombre avant de la remplir',
  'amount-beyond':
    'vérifier le montant à la source (séparateur décimal perdu, deux cellules collées?); s’il est juste, relever --largest-amount',
  'amount-precision': 'vérifier le montant à la source',
  'cell-blank': 'rien, si rien n’a été versé; si un zéro est voulu, l’écrire dans la case',
  'summary-row': 'rien; elle ne porte l’argent de personne',
  'header-again': 'rien; plusieurs tableaux se suivent dans le fichier',
  'heading-row': 'rien; le groupe est donné aux lignes qui suivent',
  'totals-row': 'rien; elle sert à vérifier la somme des lignes au-dessus',
  'duplicate-row':
    'comparer avec la source; si ce sont des répétitions, mettre « merge_duplicates: true » dans equite.yaml',
  'row-short': 'ouvrir le fichier à ces lignes : il manque un séparateur, ou la ligne a été coupée',
  'row-long':
    'ouvrir le fichier à ces lignes : un texte contient le séparateur et n’est pas entre guillemets',
  'row-oversize': 'raccourcir cette case, ou retirer sa colonne de l’export',
  'row-quote': 'ouvrir le fichier à ces lignes et fermer ou doubler le guillemet',
  'id-damaged': 'refaire l’export, ou mettre la colonne en format Texte avant de l’enregistrer',
  'period-mixed': 'donner une colonne d’exercices seulement, ou mesurer un exercice à la fois avec --period',
  'period-unknown': 'les écrire comme 2023-2024 dans le fichier',
  'number-unreadable': 'corriger ces cases, ou choisir une autre colonne avec --map',
  'label-error': 'écrire le nom dans ces cases, ou réparer la formule, puis enregistrer',
  'row-cut': 'obtenir le fichier de nouveau : il s’arrête au milieu d’une ligne',
  'amount-footnote': 'lire la note au bas du tableau : elle peut changer le sens du montant',
  'amount-dash': 'si le tiret veut dire que le montant manque, vider la case',
  'note-row': 'rien; lire la note',
  'amounts-unused':
    'rien, si ces montants ne sont pas ceux à mesurer; sinon, nommer la bonne colonne : --map montant="COLONNE"',
});
