// Sentences of reading, by code: what is wrong in a file, where, and what to type next, in French.
import type { ReadCodes } from '../../read/codes.ts';
import type { Advice, Sentences } from '../shapes.ts';

export const read = (): Sentences<ReadCodes> => ({
  'file-missing': 'Le fichier {file} n’existe pas.',
  'file-unreadable': '{file} ne peut pas être lu ({cause}).',
  'file-is-directory': '{file} est un dossier, pas un fichier.',
  'file-empty': '{file} est vide.',
  'file-header-only': '{file} contient un en-tête (ligne {line}) et aucune ligne dessous.',
  'file-binary': '{file} n’est pas un fichier texte : il contient des octets qu’aucun texte ne contient.',
  'file-too-large': '{file} dépasse {limit, number} octets, la limite pour ce type de fichier.',
  'file-kind':
    '{file} est {kind, select, xls {un classeur Excel de l’ancien format (.xls)} pdf {un PDF} docx {un document Word} doc {un document de l’ancien Office} ods {un classeur OpenDocument} odt {un texte OpenDocument} png {une image} jpeg {une image} gif {une image} tiff {une image} webp {une image} rtf {un texte RTF} lfs {un pointeur Git LFS, sans le fichier lui-même} html {une page Web} json {du JSON} xml {du XML} zip {une archive zip} gzip {une archive gzip dans une autre} other {d’un type qui ne se lit pas ici ({kind})}}, pas un tableau de lignes.',
  'file-damaged': '{file} est abîmé : le contenu ({kind}) s’interrompt ou ne se tient pas.',
  'file-encrypted': '{file} est protégé par un mot de passe : rien ne s’y lit sans lui.',
  'file-expands': '{file} se décompresse en plus de {limit, number} octets; il n’est pas ouvert.',
  'template-not-word': 'Le modèle donné n’est pas un document Word (.docx ou .dotx).',
  'template-damaged': 'Le modèle Word donné est abîmé : ses styles ne se lisent pas.',
  'template-too-large':
    'Le modèle Word donné dépasse {limit, number} octets, compressé ou non; il n’est pas ouvert.',
  'workbook-damaged':
    'Le classeur {file} est abîmé : sa partie {part} {fault, select, archive {ne se décompresse pas comme elle l’annonce} xml {contient du XML qui ne se tient pas} address {nomme {at}, une place qu’aucune feuille n’a} order {donne {at} deux fois ou dans le désordre} text {renvoie, en {at}, à un texte qui n’y est pas} style {renvoie, en {at}, à un format qui n’y est pas} type {a, en {at}, une case d’un type inconnu} missing {manque} other {ne se lit pas}}.',
  'workbook-too-large':
    '{file} dépasse ce qui est gardé en mémoire : la partie {part} a plus de {limit, number} {what, select, cells {cases remplies} texts {textes différents} characters {caractères de texte} merges {cases fusionnées} sheets {feuilles} memory {Mio} other {éléments}}.',
  'sheet-lines-cut':
    'Dans {file}, chaque ligne de la feuille « {sheet} » tenait dans une seule case, séparée par « {delimiter} », et le tableur l’a coupée aux virgules : les décimales n’y sont plus sûres.',
  'parquet-columns':
    '{file} a des colonnes qui ne tiennent pas en une valeur par ligne (liste, structure, octets), ou deux du même nom : {columns}.',
  'parquet-codec': '{file} est compressé en {codec}, qui ne se lit pas ici.',
  'encoding-unknown': 'Aucun encodage ne s’appelle « {encoding} ».',
  'encoding-wrong':
    '{file} n’est pas en {encoding} : la ligne {line} contient des octets que cet encodage n’a pas.',
  'delimiter-unclear': 'Dans {file}, plusieurs séparateurs donnent un tableau : {candidates}.',
  'delimiter-unusable': '« {delimiter} » ne peut pas séparer des champs : il faut un seul caractère.',
  'record-too-long':
    'Dans {file}, l’enregistrement qui commence à la ligne {line} dépasse {limit, number} caractères : un guillemet resté ouvert, ou aucune fin de ligne.',
  'columns-too-many':
    'Dans {file}, la ligne {line} compte {columns} colonnes; la limite est de {limit, number}.',
  'sheet-missing': '{file} n’a pas de feuille « {sheet} ». Ses feuilles : {sheets}.',
  'sheet-without-cells':
    'La feuille « {sheet} » de {file} {kind, select, missing {est annoncée par le classeur, qui ne la contient pas} chart {est un graphique, sans cases} other {n’a pas de cases à lire}}.',
  'sheet-too-sparse':
    'Dans {file}, la case {at} de la feuille « {sheet} », loin à droite, fait un tableau de {rows, number} lignes sur {columns, number} colonnes; il n’est pas lu.',
  'encoding-mixed':
    '{file} mêle deux encodages : {lines, plural, one {# ligne n’est pas en UTF-8 et a été lue} other {# lignes ne sont pas en UTF-8 et ont été lues}} en {other}.',
  'encoding-ambiguous': '{file} a été lu en {encoding}; {other} convient presque aussi bien.',
  'encoding-double':
    '{file} a été encodé deux fois : {lines, plural, one {# ligne se lit} other {# lignes se lisent}} comme « {example} » au lieu de « {meant} »{repaired, select, true {; cette lecture le corrige} other {}}.',
  'file-cut':
    '{file} s’arrête au milieu d’une lettre : il a été coupé, et il peut manquer des lignes après la ligne {line}.',
  'nul-bytes':
    '{file} contient {count, plural, one {# octet NUL, laissé} other {# octets NUL, laissés}} de côté.',
  'file-name-misleads':
    '{file} porte l’extension {extension}, mais son contenu est du {found}; il a été lu comme {found}.',
  'header-absent': '{file} semble ne pas avoir d’en-tête : la ligne {line} se lit comme des données.',
  'sheet-chosen':
    'Dans {file}, la feuille « {sheet} » a été lue; d’autres feuilles contiennent des lignes : {others}.',
  'sheet-hidden':
    'Dans {file}, la feuille lue, « {sheet} », est masquée : elle ne se voit pas dans le tableur.',
  'sheets-hidden-unread':
    '{file} a des feuilles masquées qui contiennent des lignes et ne sont pas lues : {sheets}.',
  'sheets-without-cells': '{file} a des feuilles sans cases à lire, comme des graphiques : {sheets}.',
  'sheets-without-part': '{file} annonce des feuilles qu’il ne contient pas : {sheets}.',
  'rows-hidden':
    'Dans {file}, {rows, plural, one {# ligne de la feuille « {sheet} » est masquée} other {# lignes de la feuille « {sheet} » sont masquées}}{filtered, select, true { par un filtre} other {}}; {rows, plural, one {elle est lue comme les autres} other {elles sont lues comme les autres}}.',
  'columns-hidden':
    'Dans {file}, {count, plural, one {une colonne de la feuille « {sheet} » est masquée et se lit comme les autres} other {# colonnes de la feuille « {sheet} » sont masquées et se lisent comme les autres}} : {columns}.',
  'formulas-unworked':
    'Dans {file}, {cells, plural, one {# case contient une formule qui n’a jamais été calculée} other {# cases contiennent des formules qui n’ont jamais été calculées}} par le programme qui a écrit le fichier (feuille « {sheet} » : {columns}); {cells, plural, one {elle se lit comme vide} other {elles se lisent comme vides}}.',
  'sheet-of-lines':
    'Dans {file}, chaque ligne de la feuille « {sheet} » tient dans une seule case; elle a été coupée {delimiter, select, TAB {aux tabulations} other {à « {delimiter} »}}.',
  'cells-merged':
    'Dans {file}, des cases fusionnées de la feuille « {sheet} » ({columns}) valent pour toutes leurs lignes : {rows, plural, one {# ligne en reçoit sa valeur} other {# lignes en reçoivent leur valeur}}.',
  'given-by-flag': 'donné par {flag}',
  'encoding-bom': 'le fichier commence par la marque de {encoding}',
  'encoding-ascii': 'tous les octets sont de l’ASCII simple',
  'encoding-utf8':
    '{sequences, plural, one {# caractère accentué, en UTF-8 valide} other {# caractères accentués, tous en UTF-8 valide}}',
  'encoding-windows-1252': 'UTF-8 invalide (ligne {line}); Windows-1252 est ce qu’écrit Excel dans ce cas',
  'encoding-words': 'UTF-8 invalide (ligne {line}); les mots sont justes en {encoding}',
  'encoding-nul-pattern': 'un octet sur deux est NUL, comme en {encoding}',
  'encoding-mixed-lines': 'la plupart des lignes sont en UTF-8 valide; pas la ligne {line}',
  'encoding-workbook': 'le format du classeur le fixe',
  'encoding-parquet': 'le format Parquet le fixe',
  'delimiter-found': '{share, number, percent} des {rows} premières lignes ont les mêmes {columns} colonnes',
  'delimiter-declared': 'déclaré par « sep= » à la ligne {line}',
  'delimiter-single-column': 'aucun séparateur ne donne plus d’une colonne',
  'header-parquet':
    'le fichier nomme lui-même ses colonnes; ses lignes se comptent à partir de 2, comme en CSV',
  'header-first-line': 'la première ligne contient des noms, les suivantes des données',
  'header-below-preamble':
    '{skipped, plural, one {# ligne au-dessus contient} other {# lignes au-dessus contiennent}} un titre ou rien',
  'header-two-lines': 'les noms occupent deux lignes, à partir de la ligne {line}',
  'header-none': 'le fichier a été déclaré sans en-tête',
  'header-not-found': 'la ligne {line} se lit comme des données',
  'sheet-only': 'la seule feuille qui contient un tableau',
  'sheet-first-table': 'la première de {sheets} feuilles qui contiennent un tableau',
  'sheet-funding':
    'de {sheets} feuilles, la première dont des colonnes nomment des organismes et leurs montants',
  'sheet-preferred': 'de {sheets} feuilles, la première dont une colonne nomme des montants',
  'sheet-asked': 'lue avec d’autres feuilles du classeur',
});

export const readAdvice = (): Advice<ReadCodes> => ({
  'file-missing': 'vérifier le nom et le dossier; un nom avec des espaces se met entre guillemets',
  'file-unreadable': 'vérifier que vous avez le droit de le lire et qu’aucun autre programme ne le retient',
  'file-is-directory': 'nommer les fichiers qu’il contient, p. ex. equite controler {file}/*.csv',
  'file-empty': 'refaire l’export à sa source',
  'file-header-only': 'vérifier les filtres de l’export : aucune ligne n’en est sortie',
  'file-binary': 'l’exporter en CSV ou en Excel (.xlsx) à partir du programme qui l’a produit',
  'file-kind':
    '{kind, select, xls {l’ouvrir dans Excel ou LibreOffice et l’enregistrer en .xlsx ou en CSV} ods {l’ouvrir dans LibreOffice et l’enregistrer en .xlsx ou en CSV} pdf {demander le fichier d’où vient le PDF; les chiffres copiés d’un PDF perdent des lignes} png {demander le fichier lui-même; une image n’a pas de chiffres à lire} jpeg {demander le fichier lui-même; une image n’a pas de chiffres à lire} gif {demander le fichier lui-même; une image n’a pas de chiffres à lire} tiff {demander le fichier lui-même; une image n’a pas de chiffres à lire} webp {demander le fichier lui-même; une image n’a pas de chiffres à lire} lfs {télécharger le fichier lui-même, p. ex. avec git lfs pull} html {l’ouvrir dans Excel ou LibreOffice et l’enregistrer en .xlsx} other {enregistrer son tableau en .xlsx ou en CSV}}',
  'file-damaged': 'obtenir le fichier de nouveau; il a pu être coupé pendant un transfert',
  'file-encrypted':
    'l’ouvrir avec son mot de passe, retirer la protection (Fichier, Informations, Protéger le classeur), et l’enregistrer',
  'file-expands': 'vérifier sa provenance; le décompresser vous-même si vous lui faites confiance',
  'file-cut': 'obtenir le fichier de nouveau : il a été coupé pendant une copie ou un transfert',
  'template-not-word': 'l’ouvrir dans Word et l’enregistrer comme « Document Word (.docx) »',
  'template-damaged': 'l’ouvrir dans Word, qui sait réparer, et l’enregistrer de nouveau',
  'template-too-large': 'garder dans le modèle les styles, sans les pages ni les images',
  'workbook-damaged':
    'l’ouvrir dans Excel ou LibreOffice, qui savent réparer, et l’enregistrer de nouveau en .xlsx',
  'workbook-too-large': 'l’enregistrer en CSV, qui se lit sans être gardé en mémoire',
  'sheet-lines-cut': 'donner le fichier CSV lui-même, avant qu’un tableur l’ait ouvert',
  'parquet-columns':
    "écrire les autres colonnes dans un CSV, p. ex. duckdb -c \"COPY (SELECT organisme, montant FROM ''{file}'') TO ''tableau.csv''\"",
  'parquet-codec': 'le récrire avec Snappy, la compression usuelle, ou l’enregistrer en CSV',
  'encoding-unknown': 'essayer utf-8, windows-1252, iso-8859-1, macintosh ou utf-16le',
  'encoding-wrong': 'retirer --encoding : l’outil trouve l’encodage et dit pourquoi',
  'delimiter-unclear': 'trancher avec --delimiter, p. ex. --delimiter ";"',
  'delimiter-unusable': 'essayer --delimiter "," ou ";" ou "|" ou tab',
  'record-too-long': 'ouvrir le fichier à cette ligne et fermer le guillemet',
  'columns-too-many': 'vérifier --delimiter',
  'sheet-missing': 'choisir avec --sheet',
  'sheet-without-cells': 'choisir une autre feuille avec --sheet',
  'sheet-too-sparse':
    'effacer cette case, et les colonnes vides qui la précèdent, puis enregistrer de nouveau',
  'encoding-mixed':
    'regarder ces lignes dans la sortie de « controler »; enregistrer tout le fichier en UTF-8 si un nom est faux',
  'encoding-ambiguous': 'si les accents sont faux, taper --encoding {other}',
  'encoding-double':
    '{repaired, select, true {rien à faire} other {enregistrer de nouveau l’original en UTF-8, ou mettre « repair: true » dans les réglages}}',
  'header-absent':
    'si c’est le cas, taper --no-header et nommer les colonnes par leur numéro : --map montant=#3',
  'sheet-chosen': 'pour une autre, taper --sheet NOM',
  'sheet-hidden': 'vérifier que c’est la bonne; pour une autre, taper --sheet NOM',
  'sheets-hidden-unread': 'pour en lire une, taper --sheet NOM',
  'sheets-without-part': 'si l’une d’elles compte, demander le classeur à qui l’a produit',
  'rows-hidden': 'pour les laisser de côté, filtrer ici avec --where, ou effacer ces lignes dans une copie',
  'columns-hidden': 'vérifier dans le classeur que ces colonnes sont à jour : qui l’ouvre ne les voit pas',
  'formulas-unworked': 'ouvrir le classeur dans Excel ou LibreOffice, l’enregistrer, puis recommencer',
});
