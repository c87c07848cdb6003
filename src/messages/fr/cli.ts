// Sentences of the command line, by code, in French.
import type { CliCodes } from '../cli-codes.ts';
import type { Advice, Sentences } from '../shapes.ts';
import { ROLE, THE_ROLE } from './roles.ts';

export const cli = (): Sentences<CliCodes> => ({
  'option-unknown': 'L’option {option} n’existe pas.',
  'option-value-missing': 'L’option {option} demande une valeur.',
  'option-repeated':
    'L’option {option} est tapée deux fois{none, select, yes {} other { : « {before} », puis « {value} »}}. Une seule peut compter.',
  'role-twice': `{flag} donne deux fois ${THE_ROLE} : « {before} », puis « {value} ». Une seule de ces valeurs peut compter.`,
  'replay-unknown': 'Aucun partage publié ne s’appelle « {word} ».',
  'replay-envelope': 'Un partage publié a sa propre enveloppe : --envelope ne va pas avec --replay.',
  'replay-several': 'Un fichier se partage selon un seul partage publié à la fois.',
  'replay-region':
    'Le partage « {replay} » est celui de la région {region}, et les données n’en ont aucun organisme.',
  'envelope-missing': 'Il manque l’enveloppe à partager.',
  'minimum-over-maximum':
    'Le chèque minimum (--minimum {minimum}) dépasse le chèque maximum (--maximum {maximum}) : aucun chèque n’est possible.',
  'amount-flag': '{flag} « {value} » : ce n’est pas un montant, ou il peut se lire de deux façons.',
  'indexation-form': '« {value} » n’est pas un taux d’indexation.',
  'rule-unknown': 'Aucune règle ne s’appelle « {word} ».',
  'rule-number':
    'La règle « {rule} » {takes, select, yes {demande une part, par exemple 2 %, et non « {value} »} other {ne prend pas de nombre (« {value} »)}}.',
  'cap-form': '--cap « {value} » : une part, deux-points, une colonne.',
  'told-form': '{flag} « {value} » : une colonne, sa valeur, et un montant.',
  'option-value-invalid': 'L’option {option} ne peut pas valoir « {value} ». Valeurs possibles : {allowed}.',
  'shell-unknown': 'Il n’y a pas de complétion pour « {name} ».',
  'command-unknown': 'La commande « {command} » n’existe pas.',
  'argument-missing': 'Il manque l’argument {argument}.',
  'argument-excess': 'La commande « {command} » a reçu trop d’arguments.',
  'map-form': '« {value} » ne dit pas quelle colonne joue quel rôle.',
  'map-role-near':
    '« {name} » n’est le nom d’aucun rôle : la colonne est gardée comme une variable de plus, rien d’autre.',
  'names-alike-some':
    '{count, plural, one {Une paire de noms se ressemble et pourrait} other {# paires de noms se ressemblent et pourraient}} désigner le même organisme; rien n’a été fusionné. P. ex. : {pairs}.',
  'pairs-form':
    '{file} n’est pas un fichier de paires à cocher : il lui faut au moins {columns} colonnes (même?, rôle, nom, à compter sous).',
  'set-form': '« {value} » ne dit pas quel rôle a quelle valeur.',
  'where-form': '« {value} » ne dit pas quelle colonne doit contenir quelle valeur.',
  'by-empty': '« {value} » nomme un regroupement vide.',
  'month-number': '« {value} » n’est pas le numéro d’un mois, de 1 (janvier) à 12.',
  'fewest-number': '« {value} » n’est pas un nombre de comparables, de 1 à 1 000.',
  'band-number': '« {value} » n’est pas une marge en pourcentage entier, de 1 à 50.',
  'largest-form': '« {value} » n’est pas un montant au-dessus de 0.',
  'whole-number': '« {value} » n’est pas un nombre entier à partir de 0.',
  'one-definition': 'L’écart se calcule selon une seule définition de « comparable »; {count} données.',
  'for-form': '« {value} » ne dit pas de qui l’édition traite.',
  'folder-missing': 'Le rapport est un dossier de fichiers, et aucun dossier n’est nommé.',
  'edition-role': `Il n’y a pas d’édition par ${ROLE}.`,
  'edition-twice': 'Deux éditions des réglages s’appellent « {name} » : l’une effacerait l’autre.',
  'section-unknown': 'Il n’y a pas de section « {name} ».',
  'logo-unreadable':
    'Le logo {file} ne peut pas être lu{cause, select, picture { : ce n’est pas une image PNG ou JPEG de moins de 2 Mo} other { ({cause})}}.',
  'pdf-no-program':
    'Un PDF est imprimé par Chromium, Chrome, Edge ou LibreOffice, et aucun n’est installé ici.',
  'pdf-failed': '{program} n’a pas pu imprimer le mémoire ({cause}).',
  'template-unreadable': 'Le modèle {file} ne peut pas être lu ({cause}).',
  'wrote-folder': 'Écrit : {folder} ({files, plural, one {# fichier} other {# fichiers}})',
  'fail-on-form': '« {value} » n’est pas une condition.',
  'fail-on-name': 'Aucune condition ne peut porter sur « {name} ».',
  'fail-on-met':
    'La condition {condition} est remplie : {measure, select, rows {{found, number} en tout} share {{found, number} %} amount {{found, number} $} other {{text}}}.',
  'fail-on-open':
    'La condition {condition} n’est ni remplie ni écartée : ce résultat n’en donne pas la valeur.',
  'output-unwritable':
    '{file} ne peut pas être écrit : {cause, select, ENOSPC {le disque est plein} EDQUOT {le quota du disque est atteint} EACCES {l’écriture y est interdite} EPERM {l’écriture y est interdite} EROFS {le disque est en lecture seule} ENOENT {le dossier n’existe pas} ENOTDIR {un fichier se trouve là où il faut un dossier} EISDIR {c’est un dossier} ENAMETOOLONG {le nom est trop long} EFBIG {le fichier est trop gros pour cet endroit} other {{cause}}}. Rien n’a été changé.',
  'stdout-unwritable':
    'Le résultat n’a pas pu être écrit en entier sur la sortie standard : {cause, select, ENOSPC {le disque est plein} EDQUOT {le quota du disque est atteint} EACCES {l’écriture y est interdite} EPERM {l’écriture y est interdite} EROFS {le disque est en lecture seule} ENOENT {le dossier n’existe pas} ENOTDIR {un fichier se trouve là où il faut un dossier} EISDIR {c’est un dossier} ENAMETOOLONG {le nom est trop long} EFBIG {le fichier est trop gros pour cet endroit} other {{cause}}}.',
  'output-busy':
    '{file} est en train d’être écrit par une autre exécution, qui ne finit pas. Rien n’a été changé.',
  'output-waits': 'Une autre exécution écrit dans {file}; celle-ci attend qu’elle ait fini.',
  'output-in-the-way':
    'Dans {folder}, quelque chose qui n’est pas d’équité occupe la place de {path} : un lien, ou un dossier à la place d’un fichier. Rien n’a été changé.',
  'output-format-unknown': 'Le nom {file} ne dit pas dans quel format écrire. Formats : {formats}.',
  'stdin-is-terminal': 'L’entrée standard est un clavier : rien ne viendrait.',
  'bytes-on-terminal': 'Un document Word ne peut pas être montré dans un terminal.',
  'stdin-twice': 'L’entrée standard (-) ne peut être nommée qu’une fois.',
  'init-exists': '{file} existe déjà.',
  'init-nothing': 'Il n’y a rien à regarder.',
  wrote: 'Écrit : {file}',
  'working-folder-gone': 'Le dossier courant n’existe plus : il a été supprimé ou déplacé.',
  crash: 'équité {version} s’est arrêté de façon imprévue : {message}',
});

export const cliAdvice = (): Advice<CliCodes> => ({
  'replay-envelope': 'enlever l’un des deux',
  'replay-unknown': 'partages : {replays}',
  'envelope-missing':
    'ajouter --envelope, par exemple --envelope 1.5M ou --envelope "881 000 $"; ou écrire des scénarios dans le fichier de réglages; ou refaire un partage publié avec --replay',
  'amount-flag': 'écrire le montant sans séparateur de milliers (881000), ou en millions (1.5M)',
  'indexation-form': 'un taux comme 2% ou 0,02',
  'rule-unknown': 'règles : {rules}',
  'cap-form': 'par exemple --cap "80%:Revenus totaux"',
  'told-form': 'par exemple {flag} "Statut=Nouveau:60000"',
  'option-unknown': '{suggestion, select, none {} other {vouliez-vous dire {suggestion}?}}',
  'shell-unknown': 'interpréteurs : {names}',
  'command-unknown': '{suggestion, select, none {} other {vouliez-vous dire {suggestion}?}}',
  'option-repeated': 'garder celle qui est voulue',
  'role-twice':
    'garder celle qui est voulue; pour en avoir plusieurs, mettre les valeurs dans une même colonne',
  'argument-missing': 'nommer un fichier, p. ex. equite controler export.csv',
  'map-form': 'taper --map ROLE=COLONNE, p. ex. --map montant="Montant versé"',
  'map-role-near': 'vouliez-vous dire --map {role}="{column}"?',
  'names-alike-some':
    'les cocher dans un tableur : equite controler {files} --pairs -o paires.csv, puis les relire avec --same-as paires.csv',
  'pairs-form': 'en écrire un avec equite controler FICHIER --pairs -o paires.csv',
  'largest-form': 'taper un nombre, p. ex. --largest-amount 1e15',
  'set-form': 'taper --set ROLE=VALEUR, p. ex. --set exercice=2023-2024',
  'where-form': 'taper --where COLONNE=VALEUR, p. ex. --where region="Laval"',
  'by-empty': 'taper --by ROLE ou --by ROLE,ROLE, p. ex. --by région,secteur',
  'one-definition': 'garder un seul --comparable; pour en mettre plusieurs côte à côte : equite comparables',
  'for-form': 'taper --for region=NOM, p. ex. --for region=04',
  'pdf-no-program': 'écrire le dossier (-o rapport), puis imprimer rapport.html en PDF depuis un navigateur',
  'pdf-failed': 'écrire le dossier (-o rapport), puis imprimer rapport.html en PDF depuis un navigateur',
  'folder-missing': 'taper -o DOSSIER, p. ex. -o rapport',
  'edition-role': 'éditions : --for region=NOM ou --for organisme=NOM',
  'edition-twice': 'donner à chaque édition de reports: un nom à elle',
  'section-unknown': 'sections : {sections}',
  'fail-on-form':
    'taper un nom, un signe et un nombre : --fail-on "set-aside>0", "amount-missing>1%", "set-aside>1000$"',
  'fail-on-name':
    'vouliez-vous dire {nearest}? Noms possibles : {known}, ou un code que « controler » écrit entre crochets',
  'output-unwritable':
    '{cause, select, ENOSPC {faire de la place, ou écrire ailleurs} EDQUOT {faire de la place, ou écrire ailleurs} ENOENT {créer d’abord le dossier, ou corriger le chemin} ENOTDIR {nommer un dossier, ou un autre nom} EISDIR {nommer un fichier dans ce dossier} ENAMETOOLONG {choisir un nom plus court} other {choisir un endroit où vous avez le droit d’écrire}}',
  'stdout-unwritable':
    'ne pas se servir de ce qui a été écrit; {cause, select, ENOSPC {faire de la place, ou écrire ailleurs} other {écrire dans un fichier avec -o}}',
  'output-busy': 'attendre qu’elle finisse; si rien ne tourne plus, supprimer {lock}',
  'output-in-the-way': 'le déplacer, ou écrire dans un autre dossier',
  'output-format-unknown': 'ajouter --format, p. ex. --format csv',
  'stdin-is-terminal': 'diriger un fichier vers l’entrée : equite controler - < export.csv',
  'bytes-on-terminal': 'nommer un fichier : -o resultat.docx',
  'init-exists': 'ajouter --force pour le remplacer, ou -o AUTRE.yaml; -o - l’affiche sans rien écrire',
  'init-nothing':
    'nommer les fichiers (equite initialiser export.csv), ou demander un tableau vide (equite initialiser --template)',
  'working-folder-gone': 'aller dans un dossier qui existe (cd …), puis retaper la commande',
  crash: 'merci de le signaler avec la commande tapée; --debug montre la trace',
});
