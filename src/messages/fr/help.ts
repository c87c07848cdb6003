// Help of the command line, in French.
import type { HelpTexts } from '../help.ts';

export const help: HelpTexts = {
  description:
    'Un organisme comparable reçoit-il un financement comparable, peu importe sa région et son secteur? Lit les exports de subventions, mesure, et rend compte de chaque ligne.',
  usage: 'Usage :',
  arguments: 'Arguments :',
  options: 'Options :',
  commandsTitle: 'Commandes :',
  examples: 'Exemples :',
  defaultWord: 'par défaut',
  choicesWord: 'choix :',
  placeholders: {
    ROLE: 'RÔLE',
    COLUMN: 'COLONNE',
    VALUE: 'VALEUR',
    FILE: 'FICHIER',
    NAME: 'NOM',
    CHARACTER: 'CARACTÈRE',
    MONTH: 'MOIS',
    MARK: 'SIGNE',
    SYSTEM: 'SYSTÈME',
    LABEL: 'NOM',
    UNIT: 'UNITÉ',
    AMOUNT: 'MONTANT',
    FORMAT: 'FORMAT',
    STYLE: 'STYLE',
    CONDITION: 'CONDITION',
    KIND: 'SORTE',
    MONEY: 'ARGENT',
    COMMAND: 'COMMANDE',
    RULE: 'RÈGLE',
    RATE: 'TAUX',
    SHARE: 'PART',
    LANGUAGE: 'LANGUE',
    LOCALE: 'LOCALE',
    REFERENCE: 'RÉFÉRENCE',
    ORDER: 'ORDRE',
    FOLDER: 'DOSSIER',
    LIST: 'LISTE',
    SIGN: 'SIGNE',
    HOW: 'FAÇON',
    NAMES: 'NOMS',
    FIELDS: 'CHAMPS',
    CLAIMS: 'AFFIRMATIONS',
    BEFORE: 'AVANT',
    AFTER: 'APRÈS',
    SHELL: 'INTERPRÉTEUR',
    options: 'options',
    command: 'commande',
  },
  helpFlag: 'afficher cette aide',
  helpCommand: 'afficher l’aide d’une commande',
  versionFlag: 'afficher la version',
  file: 'fichier CSV, TSV, texte, Excel (.xlsx, .xlsb, .xls), OpenDocument (.ods) ou Parquet; - lit l’entrée standard',
  fields: 'champs d’un cas, p. ex. --x 10,20,30; sans --kind, du JSON vient par l’entrée standard',
  name: 'une clé, un nom ou un autre nom, en français ou en anglais; avec --choose, des réponses comme groups=2',
  claims: 'fichier d’affirmations qu’écrit equite rapport (affirmations.json)',
  before: 'fichier de résultats (--format json, ou resultats.json d’un document)',
  after: 'un autre, de la même commande',
  shell: 'l’interpréteur de commandes : bash, zsh, fish ou powershell',
  seeHelp: 'Voir : equite {command} --help',
  commands: {
    check: {
      summary: 'puis-je me fier à ces données? ce qui a été lu, deviné et mis de côté',
      examples:
        'equite controler export.csv\nequite controler export.csv --fail-on "set-aside>0"\nequite controler export.csv --format csv -o a-corriger.csv',
    },
    init: {
      summary: 'qu’y a-t-il dans ces fichiers? écrit un fichier de réglages commenté (equite.yaml)',
      examples:
        'equite initialiser export.csv\nequite initialiser region-*.csv --force\nequite initialiser --template -o gabarit.csv',
    },
    measure: {
      summary: 'à quel point le financement est-il inégal, dans l’ensemble et par groupe?',
      examples:
        'equite mesurer export.csv --by région --by secteur\nequite mesurer export.csv --map montant="Montant versé" --period 2023-2024 -o resultat.md',
    },
    peers: {
      summary: 'qui est comparable à qui? couverture, équilibre, et le dossier d’un organisme',
      examples:
        'equite comparables export.csv --comparable typologie\nequite comparables export.csv --comparable secteur,budget:100000/500000,proche=effectif,autre=région\nequite comparables export.csv --comparable typologie --org "Maison X" -o dossier.html',
    },
    gaps: {
      summary:
        'à quelle distance chaque organisme, région et secteur est-il de ses comparables? hasard, explication, coût de la parité',
      examples:
        'equite ecarts export.csv --comparable typologie --period 2023-2024\nequite ecarts export.csv --comparable typologie,secteur --reference mediane-ailleurs --floors seuils.csv\nequite ecarts export.csv --sort ratio -o ecarts.csv',
    },
    report: {
      summary:
        'tout le mémoire dans un dossier : HTML, Word, Excel, tableaux, figures, résultats, affirmations',
      examples:
        'equite rapport export.csv -o rapport --comparable typologie --period 2023-2024\nequite rapport export.csv -o rapport-04 --for region=04\nequite rapport export.csv -o rapport --template notre-papier.docx',
    },
    trend: {
      summary:
        'l’écart se referme-t-il? les exercices côte à côte, les arrivées et les départs, ce que fait l’indexation',
      examples:
        'equite evolution export.csv --comparable typologie\nequite evolution 2022.csv 2023.csv 2024.csv --index canada -o evolution.html\nequite evolution export.csv --break 2021-2022 --fail-on "gap.region.change>5%"',
    },
    allocate: {
      summary: 'que ferait chaque règle d’une enveloppe? chèques, gains et pertes, équité avant et après',
      examples:
        'equite repartir export.csv --envelope 1.5M --within equal --within lowest-ratio\nequite repartir export.csv --envelope 10M --keep 1M --between population --within cea --minimum 5000\nequite repartir export.csv --envelope 881000 --used "Versé" --within proportional -o partage.html\nequite repartir --replay laval-2019',
    },
    robustness: {
      summary:
        'le constat survit-il à d’autres définitions, à ce que le fichier ne dit pas, à ce qu’on laisse de côté? et combien de fois l’étude se tromperait-elle?',
      examples:
        'equite robustesse export.csv --period 2023-2024\nequite robustesse export.csv --comparable typologie --comparable typologie,secteur -o robustesse.html\nequite robustesse export.csv --by secteur --fail-on "verdict-turns>0"',
    },
    tables: {
      summary: 'les tableaux d’un mémoire : revendication, moyennes par région, ajouts, fiches, affiches',
      examples:
        'equite tableaux\nequite tableaux export.csv --table revendication --floors seuils.csv -o revendication.html\nequite tableaux export.csv --table croissance --region 13\nequite tableaux export.csv --table affiches --org "Maison X" -o affiche.html',
    },
    verify: {
      summary:
        'chaque phrase du document tient-elle encore sur ces données? code de sortie 1 quand l’une ne tient pas',
      examples:
        'equite verifier document/affirmations.json export.csv\nequite verifier affirmations.json autre.csv --map région="Région sociosanitaire" --decimal ,\nequite verifier affirmations.json export.csv --fail-on unchecked -o verdicts.md',
    },
    diff: {
      summary:
        'qu’est-ce qui a changé entre deux fichiers de résultats : quels chiffres, de combien, et pourquoi?',
      examples:
        'equite changements 2023.json 2024.json\nequite changements document/resultats.json nouveau/resultats.json --fail-on "changed>0"\nequite changements ancien/affirmations.json nouveau/affirmations.json -o changements.md',
    },
    compute: {
      summary: 'la calculatrice : tous les indicateurs d’une liste de montants, de demandes, de groupes …',
      examples:
        'equite calculer --kind univariate --x 10,20,30\nequite calculer --kind univariate --x "10,5;20;30,25" --all\nequite calculer --kind claims --E 100 --d 100,200,300\nequite calculer < cas.json',
    },
    explain: {
      summary: 'définition, formule, lecture, limites et référence d’un indicateur',
      examples:
        'equite expliquer\nequite expliquer gini\nequite expliquer robin des bois\nequite expliquer --choose groups=many ordered=no weighted=yes relative=yes n=18\nequite expliquer --schema measure',
    },
    completion: {
      summary: 'un script par lequel l’interpréteur de commandes complète commandes et options',
      examples:
        'source <(equite completer bash)\nequite completer zsh -o ~/.zfunc/_equite\nequite completer fish -o ~/.config/fish/completions/equite.fish\nequite completer powershell | Out-String | Invoke-Expression',
    },
  },
  flags: {
    map: 'quelle colonne joue un rôle : --map région="Région sociosanitaire", ou #3 pour la troisième colonne; tout autre nom conserve la colonne comme variable (répétable)',
    set: 'valeur d’un rôle que le fichier ne dit pas, la même sur chaque ligne : --set région=Laval (répétable)',
    fillDown:
      'colonne dont l’étiquette n’est écrite que sur la première ligne de chaque bloc : --fill-down région; none pour aucune (répétable)',
    across:
      'colonnes qui portent chacune les montants d’un exercice ou d’un mode : --across exercice (celles qui sont trouvées), --across "#3=2023-2024", --across "Versé *" (répétable)',
    header: 'le fichier n’a pas de ligne d’en-tête; nommer les colonnes #1, #2 …',
    encoding:
      'encodage des caractères, quand celui qui a été trouvé est faux (utf-8, windows-1252, macintosh …)',
    delimiter: 'séparateur de champs, quand celui qui a été trouvé est faux ("," ";" "|" ou tabulation)',
    decimal: 'signe décimal des montants, quand la colonne ne permet pas de trancher',
    amountsIn:
      'ce que comptent les montants, quand le fichier ne le dit pas ou le dit mal : units (tels quels), thousands (en milliers, multipliés par 1 000) ou millions',
    largestAmount: 'ce qui est aussi grand n’est pas un montant et est mis de côté (1e15 par défaut)',
    sheet:
      'feuille du classeur, par son nom ou son numéro; all pour toutes; sans cette option, celles qui ont les mêmes colonnes sont lues ensemble (répétable)',
    regions:
      'système de régions : rss (18 régions sociosanitaires), admin (17 régions administratives), free (telles quelles)',
    period:
      'ne garder qu’un exercice, p. ex. 2023-2024; pour un tableau de mémoire sur plusieurs exercices, le dernier montré',
    fiscalStart:
      'mois (1 à 12) où commence l’exercice dans lequel une colonne de dates est rangée : 4 pour avril; sans lui, les dates donnent des années civiles',
    where: 'ne garder que les lignes où COLONNE contient VALEUR (répétable)',
    sameAs:
      'noms et libellés cochés comme étant les mêmes, dans le fichier qu’écrit equite controler --pairs',
    homonyms:
      'un même nom dans plusieurs régions, sans numéro qui tranche : separes (un organisme par région, par défaut) ou ensemble (un seul organisme)',
    pairs: 'écrire en CSV tous les noms et libellés qui se ressemblent, à cocher dans un tableur',
    unit: 'ce qui est comparé : chaque organisme dans un exercice (ses lignes additionnées), ou chaque ligne',
    by: 'regrouper selon un rôle ou une colonne; deux noms joints par une virgule sont croisés (répétable)',
    comparable:
      'ce que comparable veut dire : rôles qui doivent être identiques (typologie,secteur); aussi budget:100000/500000 (même tranche), proche=COLONNE:POIDS, autre=région, seulement=région:A/B, k=10, distance=0.2, preset=meme-typologie|deux-regions:A/B|meme-federation|ailleurs:RÔLE, nom=… (répétable : plusieurs définitions)',
    org: 'un organisme (son dossier, son affiche), par son nom, une partie de son nom ou son numéro',
    reference:
      'ce à quoi un montant est comparé : mediane (par défaut), moyenne, moyenne-tronquee, chacune avec -ailleurs pour laisser de côté sa propre région; region:NOM, meilleure-region, seuil',
    floorMoney:
      'ce qui est comparé aux seuils planchers : la mission globale (d’office quand les données disent les modes de financement) ou tous les montants',
    floors: 'un fichier de seuils planchers : typologie, territoire, exercice, montant, source',
    envelope: 'l’argent à partager : 881000, 1.5M, "9 M$"',
    between:
      'd’abord entre les régions, selon : population, organisations, existing (financement en place), shortfall (manque aux seuils), need (colonne --need), equal, shares (fichier --shares); none : sans cette étape (répétable : un scénario chacune)',
    within:
      'entre les organismes : proportional, cea (chèques égaux), cel (manque égal), talmud, piniles, constrained-egalitarian, random-arrival, adjusted-proportional, minimal-overlap, dominguez-thomson, average-of-awards, reverse-talmud, lowest, lowest-ratio, under-floor-share, least-of-type, comparables, equal, indexation (répétable : un scénario chacune)',
    used: 'la colonne des chèques vraiment versés, additionnés sur les lignes d’un organisme, à laquelle chaque règle est comparée',
    minimum: 'chèque minimum',
    belowMinimum:
      'sous le minimum : nothing (rien, par défaut) ou minimum (le minimum à tous ceux que la règle vise)',
    maximum: 'chèque maximum',
    cap: 'plafond du montant et du chèque ensemble, en part d’une colonne : "80%:Revenus totaux"',
    keep: 'ce que garde le ministre, hors partage',
    new: 'nouveaux organismes, hors partage : "Statut=Nouveau:60000" à chacun',
    protect: 'organismes protégés : "Statut=Fragile:5000" au moins à chacun',
    need: 'la colonne des besoins, pour --between need',
    shares: 'un fichier de parts : une région, un nombre, pour --between shares',
    index:
      'les prix de chaque année, pour des dollars constants : un fichier (année; indice), ou canada (IPC annuel du Canada, 2002 à 2024)',
    base: 'l’exercice dont les dollars constants sont ceux (le dernier par défaut)',
    indexation:
      'le taux d’indexation d’un exercice au suivant, comme 2% (par défaut, celui que le plus d’organismes ont reçu)',
    break: 'une date déclarée (réforme, fusion de régions) : le premier exercice d’après',
    requested: 'la colonne de ce que les organismes ont demandé : demandé, accordé, part obtenue',
    replay:
      'un partage publié, refait avec les mêmes règles : laval-2019, cote-nord-2018, montreal-2024, quebec-2024; avec un FICHIER, la même règle sur ses organismes (répétable)',
    sort: 'ordre des organismes : gap (l’écart, par défaut), ratio (le rapport), amount (le montant), wealth (la richesse relative), name (le nom)',
    per: 'une colonne de dénombrements par laquelle diviser l’argent d’une région, p. ex. participants (répétable)',
    factor: 'une colonne de nombres prise comme facteur du montant dans l’explication (répétable)',
    draws:
      'au plus ce nombre de distributions au hasard par regroupement, autant qu’il en faut pour trancher (9 999 par défaut, 99 999 au plus; 0 laisse le hasard de côté)',
    fewest:
      'le moins de comparables ailleurs qu’un organisme doit avoir pour être comparé (de 1 à 1 000; 3 par défaut)',
    band: 'à combien de pour cent près un financement est dit comparable (nombre entier, de 1 à 50; 10 par défaut)',
    seed: 'germe des tirages au hasard (1 par défaut)',
    folder: 'le dossier où écrire le mémoire, ou un fichier .pdf qu’imprime un navigateur ou LibreOffice',
    for: 'de qui cette édition traite : --for region=04',
    sections:
      'les sections et leur ordre, joints par des virgules : comparison,needs,asks,evolution,otherwise,certainty (le mémoire); regions,sectors,types,years,sure,explains,cost,forms,inequality,question,method (l’annexe); organisations (le classeur)',
    public:
      'un mémoire destiné au public : aucun organisme n’est nommé, et les groupes où l’on pourrait en reconnaître un ne sont pas présentés',
    allClaims:
      'écrire toutes les affirmations, celles de l’annexe et de chaque groupe comprises; par défaut, les phrases du mémoire qu’on citerait',
    docxTemplate:
      'un document Word dont le mémoire prend le papier à en-tête (en-tête, pied de page, logo), les styles, la page, les couleurs et les caractères',
    table: 'le tableau à imprimer, par son nom ou son numéro; sans cette option, la liste des tableaux',
    money:
      'l’argent du tableau : mission (la mission globale, par défaut là où le fichier la distingue) ou all (tous les modes, par défaut pour evolution)',
    region:
      'la région ou le territoire dont le tableau parle, par son nom ou son numéro : sa ligne est marquée; un tableau qui n’est pas par région ne garde que la région',
    territory: 'la colonne de ce qu’est un territoire, p. ex. Desserte (la région par défaut)',
    count: 'une colonne de dénombrements à la place des habitants, p. ex. personnes à faible revenu',
    format: 'format du résultat; par défaut : l’extension de --output, sinon table',
    output: 'écrire le résultat dans FICHIER plutôt qu’à la sortie standard (- est la sortie standard)',
    csvNames:
      'noms des colonnes du CSV : words (les mots de la langue, par défaut) ou keys (les clés du contrat, pour les scripts)',
    csvStyle: 'CSV pour les programmes (standard) ou pour Excel en français ou en anglais',
    failOn:
      'terminer avec le code 1 quand CONDITION est vraie : "set-aside>0", "amount-missing>1%", "set-aside>1000$", "set-aside>1%$" (part de l’argent), "names-alike", "gini.unbiased>0.4", "gap.region>15%", "claim-fails", "unchecked>0", "file-faults>0" (verify), "changed>0" (diff) (répétable)',
    json: 'comme --format json',
    settings:
      'fichier de réglages; par défaut : equite.yaml du dossier courant ou d’un dossier au-dessus, puis celui de l’utilisateur',
    force: 'remplacer le fichier s’il existe déjà',
    template: 'écrire un gabarit CSV vide à remplir, plutôt que des réglages',
    kind: 'sorte de cas donné par options : univariate, aggregated, concentration, claims, ajl, oaxaca, matching, gower, permutation, padjust, bootstrap, convergence, sources, regression, kitagawa, suppression, floor',
    everything: 'dans un terminal, montrer tout le rapport, et non ce qui tient d’abord à l’écran',
    all: 'montrer toutes les valeurs, même celles que peu de gens demandent',
    choose:
      'recommander un indicateur : pose quelques questions, ou prend des réponses comme groups=2 ordered=no',
    schema:
      'imprimer le schéma JSON de ce qu’écrit COMMANDE, ou d’affirmations, manifeste ou réglages (dont les éditeurs se servent pour compléter equite.yaml)',
    lang: 'langue de toutes les phrases',
    locale: 'façon d’écrire les nombres',
    currency: 'signe de la monnaie dans les tableaux et les phrases, p. ex. € ou R (par défaut $)',
    color: 'sans couleur',
    quiet:
      'aucun message sur la sortie d’erreur, sauf les erreurs, les conditions de --fail-on sans réponse et l’avis qu’un résultat n’est pas l’édition publique que demandent les réglages',
    debug: 'montrer la trace d’un arrêt imprévu',
  },
};
