// Sentences of the settings file, by code, in French.
import type { SettingsCodes } from '../settings-codes.ts';
import type { Advice, Sentences } from '../shapes.ts';

export const settings = (): Sentences<SettingsCodes> => ({
  'settings-missing': 'Le fichier de réglages {file} n’existe pas.',
  'settings-unreadable': 'Le fichier de réglages {file} ne peut pas être lu ({cause}).',
  'settings-encoding': 'Le fichier de réglages {file} n’est pas en UTF-8.',
  'settings-too-large':
    'Le fichier de réglages {file} dépasse {limit, number} octets : ce n’est pas un fichier de réglages.',
  'settings-too-deep': '{file}, ligne {line} : plus de {limit} niveaux imbriqués; le fichier n’est pas lu.',
  'settings-aliases':
    '{file} : les renvois (« *nom ») se multiplient trop, ou l’un d’eux se contient lui-même; le fichier n’est pas lu.',
  'settings-syntax':
    '{file}, ligne {line}, colonne {column} : {problem, select, TAB_AS_INDENT {une tabulation sert de retrait; YAML demande des espaces} BAD_INDENT {le retrait n’est pas celui des lignes voisines, ou un crochet n’est pas fermé} MISSING_CHAR {il manque un guillemet ou un signe} MULTILINE_IMPLICIT_KEY {une clé s’étend sur plusieurs lignes; il manque peut-être « : »} BLOCK_AS_IMPLICIT_KEY {deux « : » sur une même ligne; mettre le texte entre guillemets} BAD_SCALAR_START {ce signe ne peut pas commencer un texte sans guillemets} BAD_DQ_ESCAPE {une barre oblique inverse entre guillemets doubles doit être doublée} BAD_ALIAS {ce renvoi ne désigne rien; un texte qui commence par « * » se met entre guillemets} MULTIPLE_DOCS {le fichier contient plusieurs documents (« --- »)} UNEXPECTED_TOKEN {ce signe n’est pas à sa place} other {ce n’est pas du YAML valide ({problem})}}.',
  'settings-key-repeated': '{file}, ligne {line}, colonne {column} : la clé « {key} » figure deux fois.',
  'settings-key-unknown': '{file}, ligne {line}, colonne {column} : la clé « {key} » n’existe pas.',
  'settings-long':
    '{file}, ligne {line}, colonne {column} : {key} a plus de {limit, number} {what, select, letters {caractères} other {éléments}}; le fichier n’est pas lu.',
  'settings-value': '{file}, ligne {line}, colonne {column} : {key} ne peut pas valoir « {value} ».',
  'settings-blank': '{file}, ligne {line}, colonne {column} : {key} manque ou est vide.',
  'settings-type':
    '{file}, ligne {line}, colonne {column} : {key, select, none {le fichier} other {{key}}} doit être {expected, select, text {un texte} list {une liste} other {une suite de « clé : valeur »}}.',
  'settings-undecided':
    '{file} contient encore des points à décider : {keys}. Le choix en place est une proposition, pas un constat.',
  'settings-not-public':
    'Les réglages demandent une édition publique (public: true), que cette commande n’a pas : son résultat peut nommer des organismes et montrer de petits groupes.',
  'settings-used': 'Réglages : {files}',
  'comparable-form': 'La définition « {text} » ne peut être lue à « {part} ».',
  'preset-unknown': 'Il n’existe pas de comparaison nommée « {name} ».',
  'reference-form': '« {value} » n’est pas une référence.',
  'given-by-settings': 'donné par {file} ({key})',
});

export const settingsAdvice = (): Advice<SettingsCodes> => ({
  'settings-not-public':
    'garder ce résultat à l’interne; pour le public, taper equite rapport FICHIER -o DOSSIER avec les mêmes réglages',
  'settings-missing': 'vérifier le nom et le dossier, ou en écrire un : equite initialiser export.csv',
  'settings-encoding': 'l’enregistrer en UTF-8 (dans le Bloc-notes : Enregistrer sous, Encodage)',
  'settings-too-large': 'nommer un fichier equite.yaml avec --settings',
  'settings-too-deep': 'écrire les réglages comme equite initialiser les écrit',
  'settings-aliases': 'écrire les valeurs en toutes lettres',
  'settings-syntax': 'corriger cette ligne; un texte qui contient « : » ou « # » se met entre guillemets',
  'settings-key-repeated': 'réunir les deux en une seule',
  'settings-key-unknown': 'vouliez-vous dire {nearest}? Clés possibles : {known}',
  'settings-value': 'valeurs possibles : {allowed}',
  'settings-blank':
    'écrire une valeur, ou retirer la ligne; une colonne par son numéro se met entre guillemets ("#3"), car # ouvre un commentaire',
  'settings-undecided':
    'ouvrir {file}, garder la bonne ligne et retirer le mot de « undecided », ou trancher sur la ligne de commande',
  'comparable-form':
    'un rôle ou une colonne (typologie), des coupures (budget:100000/500000), proche=COLONNE:POIDS, autre=région, seulement=région:A/B, k=5, distance=0,2 (de 0 à 1; écrire 0.2), preset=NOM ou nom=NOM, joints par des virgules',
  'preset-unknown': 'comparaisons : {presets} (ou meme-typologie, deux-regions, meme-federation, ailleurs)',
  'reference-form':
    'mediane, moyenne, moyenne-tronquee (chacune avec -ailleurs pour laisser de côté sa propre région), region:NOM, meilleure-region ou seuil',
});
