// The tables that briefs print, and their sentences by code, in French.
import type { BriefCodes } from '../brief-codes.ts';
import type { briefTables as english } from '../en/brief-tables.ts';
import type { Advice, SameShape, Sentences } from '../shapes.ts';

export const briefSentences = (): Sentences<BriefCodes> => ({
  'table-unknown': 'Il n’existe pas de tableau nommé « {word} ».',
  'table-needs-floor':
    'Le tableau « {table, select, claim {revendication} other {{table}}} » compare des montants à des seuils planchers, et aucun organisme n’a de seuil connu.',
  'organisation-not-in-table':
    '{organisation} n’a aucune ligne de cet argent{period, select, none {} other { en {period}}}.',
  'last-period-doubtful':
    'Le tableau se terminerait à l’exercice « {period} », qui est peut-être une faute de frappe : ses chiffres compareraient deux exercices qui ne se suivent pas, ou une poignée de lignes.',
  'floors-column-missing':
    '{file}, ligne {line} : aucune colonne ne donne le montant des seuils planchers. Colonnes : {headers}.',
  'floors-column-several':
    '{file}, ligne {line} : plusieurs colonnes pourraient être {key, select, typology {la typologie} territory {le territoire} period {l’exercice} amount {le montant} other {la source}} des seuils planchers : {columns}.',
  'floors-row-cut':
    '{file}, ligne {line} : {cells, plural, one {# case} other {# cases}} pour {columns, plural, one {# colonne} other {# colonnes}} dans l’en-tête.',
  'floors-amount':
    '{file}, ligne {line}, colonne « {column} » : {value, select, none {aucun montant} other {« {value} » n’est pas un montant supérieur à 0}}.',
  'floors-decimal':
    '{file}, colonne « {column} » : {examples} peut se lire de deux façons, et aucun montant de la colonne ne permet de trancher.',
  'floors-twice':
    '{file}, ligne {line}, colonne « {column} » : un seuil de {amount, number}, alors que la ligne {before} en donne un autre pour les mêmes typologie, territoire et exercice.',
});

export const briefAdvice = (): Advice<BriefCodes> => ({
  'table-unknown': 'tableaux : {tables}',
  'table-needs-floor':
    'nommer la colonne avec --map seuil="COLONNE", ou donner un fichier de seuils planchers avec --floors FICHIER',
  'organisation-not-in-table': 'choisir un autre exercice avec --period, ou tous les modes avec --money all',
  'last-period-doubtful':
    'corriger l’exercice dans le fichier (equite controler dit à quelles lignes), ou choisir le dernier exercice du tableau : --period {usual}',
  'floors-column-missing': 'intituler la colonne Montant ou Seuil plancher',
  'floors-column-several': 'n’en garder qu’une, ou donner un autre nom aux autres',
  'floors-row-cut':
    'corriger la ligne : une case sous chaque en-tête, des guillemets autour d’une case qui contient le séparateur',
  'floors-amount': 'écrire le montant annuel en chiffres, ou retirer la ligne',
  'floors-decimal': 'écrire un des montants avec ses cents',
  'floors-twice':
    'garder l’une des deux, ou dire à quelle typologie, à quel territoire ou exercice chacune vaut',
});

export const briefTables = (): SameShape<ReturnType<typeof english>> => ({
  heading: 'Les chiffres',
  files: 'Données : {files}.',
  millions: '{value} M{currency}',
  blank: '(en blanc)',
  all: 'Ensemble',
  total: 'Total',
  n: 'Organismes (n)',
  organisation: 'Organisme',
  money: {
    mission: 'mission globale',
    all: 'tous les modes de financement',
    unrecognised: 'tous les montants',
    'no-column': 'tous les montants',
  },
  moneyLimit: {
    mission: 'Argent : mission globale seulement (lignes reconnues comme telles : {labels}).',
    all: 'Argent : tous les modes de financement réunis.',
    unrecognised:
      'Argent : tous les montants; aucun mode de financement du fichier n’est reconnu comme la mission globale.',
    'no-column': 'Argent : tous les montants; aucune colonne ne donne le mode de financement.',
  },
  floorsLimit: {
    column: 'Seuils planchers : colonne « {column} » des données.',
    table: 'Seuils planchers : fichier fourni; sources : {sources}.',
  },
  withoutFloor:
    '{n, plural, one {Un organisme sans seuil plancher connu n’entre} other {# organismes sans seuil plancher connu n’entrent}} pas dans les besoins.',
  populationColumn: 'Habitants : colonne « {column} » des données.',
  rounding:
    'Les montants sont arrondis ici {dollar, select, yes {au dollar} other {à l’unité}}; le CSV et le JSON portent les chiffres sans arrondi.',
  nominal:
    '{dollar, select, yes {En dollars} other {En argent}} de chaque exercice, sans correction pour l’inflation.',
  census:
    'Tous les organismes du fichier{region, select, none {} other { pour cette région}}, pas un échantillon.',
  noFigures: 'Sans chiffre ici ({why}) : {columns}.',
  unplaced: '(sans {territory})',
  unplacedNote:
    '(sans {territory}) : {n, plural, one {un organisme dont la case est vide, ou dont les lignes portent plusieurs noms; il compte} other {# organismes dont la case est vide, ou dont les lignes portent plusieurs noms; ils comptent}} dans l’ensemble, mais dans aucun rang.',
  few: '{few, plural, =0 {} one { Sous {minimum} organismes, rien n’est nommé ici (un cas).} other { Sous {minimum} organismes, rien n’est nommé ici (# cas).}}',
  shown:
    '{shown, number} sur {all, number} sont montrés; le CSV, le JSON, le Markdown et le HTML les contiennent tous.',
  list: {
    title: 'Les tableaux d’un mémoire',
    lead: 'Une commande imprime chacun : equite tableaux FICHIER --table NOM. Formats : table, csv, json, md, html (-o revendication.html).',
    heading: 'Tableaux',
    caption: 'Les tableaux offerts',
    columns: { name: 'Nom', alias: 'En français', what: 'Ce qu’il montre' },
    what: {
      'average-by-region': 'subvention moyenne par organisme, par région et par exercice',
      claim: 'organismes × seuil plancher = besoin; besoin moins reçu = manque; part sous le seuil',
      additions: 'ce que chaque exercice ajoute, en tout et par organisme',
      'region-sheet':
        'chaque région : besoin, reçu, ajout, part de l’écart comblée, et ce que donnerait une autre répartition',
      growth: 'croissance de chaque région du premier exercice au dernier, et son rang',
      territories:
        'territoires côte à côte : par organisme, par habitant ou selon un autre dénombrement, et rang',
      posters: 'chaque organisme : subvention, seuil plancher, manque; avec --org, son affiche',
    },
  },
  average: {
    title: 'Subvention moyenne par {territory} et par exercice',
    caption:
      'Subvention moyenne par organisme, par {territory} et par exercice : {money} (n = {n, plural, one {# organisme} other {# organismes}} en {last})',
    countCaption: 'Nombre d’organismes derrière chaque moyenne (n)',
    note: 'Moyenne des organismes qui ont au moins une ligne de cet argent dans l’exercice; une subvention de 0 compte.',
    lead: 'En {last}, un organisme reçoit en moyenne {mean} ({money}; n = {n, number}).{from, select, none {} other { En {from}, c’était {before} : {change} en tout, {dollar, select, yes {en dollars} other {en argent}} de chaque exercice.}}',
    range:
      'Par {territory}, la moyenne va de {low} ({lowest}, n = {lowN, number}) à {high} ({highest}, n = {highN, number}), soit {difference} d’écart.',
    own: '{label} : {mean} en moyenne (n = {n, number}), {side, select, below {{gap} sous} above {{gap} au-dessus de} other {à}} la moyenne de tous; rang {rank, number} sur {ranked, number}.',
  },
  claim: {
    title:
      'Calcul de la revendication{period, select, none {} other {, {period}}}{region, select, none {} other { : {region}}}',
    caption:
      'Organismes × seuil plancher = besoin, par typologie : {money}{region, select, none {} other {, {region}}}{period, select, none {} other {, {period}}} (n = {n, plural, one {# organisme qui a un seuil} other {# organismes qui ont un seuil}})',
    columns: {
      without: 'Sans seuil',
      floor: 'Seuil par organisme',
      need: 'Besoin (somme des seuils)',
      paid: 'Reçu',
      gap: 'Besoin moins reçu',
      shortfall: 'Manque au seuil',
      under: 'Sous le seuil',
      share: 'Part sous le seuil',
    },
    severalFloors: 'plusieurs',
    noFloor: 'aucun',
    notes: [
      'Besoin moins reçu : ce qui dépasse un seuil compense ce qui manque ailleurs. Manque au seuil : seulement ce qui manque à ceux qui sont dessous; c’est ce que coûterait de les y amener tous.',
    ],
    lead: '{n, plural, one {Un organisme} other {# organismes}} × {floor, select, own {leur seuil plancher} other {{floor}}} = {need}; reçu : {paid} ({money}); {surplus, select, yes {au-delà du besoin : {gap}} other {manque : {gap}}}.',
    under:
      '{all, select, yes {{n, plural, one {Il est sous son seuil; l’y amener} other {Tous sont sous leur seuil; les y amener}} coûterait {shortfall}.} other {{under, plural, =0 {Aucun n’est sous son seuil.} one {Un seul ({share}) est sous son seuil; l’y amener coûterait {shortfall}.} other {# ({share}) sont sous leur seuil; les y amener tous coûterait {shortfall}, sans rien retirer aux autres.}}}}',
  },
  additions: {
    title: 'Ajouts par exercice{region, select, none {} other { : {region}}}',
    caption:
      'Ce que chaque exercice ajoute au précédent : {money}{region, select, none {} other {, {region}}}, {years, plural, one {en {last}} other {de {first} à {last}}} (n = {n, plural, one {# organisme} other {# organismes}}{years, plural, one {} other { en {last}}})',
    columns: {
      total: 'Total de l’exercice',
      addition: 'Ajout depuis l’exercice précédent',
      per: 'Ajout par organisme',
    },
    notes: [
      'Ajout : total d’un exercice moins celui du précédent dans le fichier. Il réunit l’argent neuf, l’indexation, les arrivées et les départs : ce n’est pas le montant annoncé.',
    ],
    lead: 'De {first} à {last}, le total passe de {before} à {after} : {change} en {years, plural, one {un an} other {# ans}} ({money}).',
    largest:
      'Le plus grand ajout est celui de {period} : {addition}, ou {per} par organisme (n = {n, number}); le plus petit, celui de {least} : {leastAddition}, ou {leastPer} par organisme (n = {leastN, number}).',
    onePeriod: 'Le fichier n’a qu’un exercice : il en faut deux pour un ajout.',
  },
  sheet: {
    title: 'Fiches des régions{period, select, none {} other {, {period}}}',
    oneTitle: 'Fiche de région : {region}{period, select, none {} other {, {period}}}',
    caption:
      'Besoin, argent reçu et ajout de chaque région : {money}{period, select, none {} other {, {period}}}{previous, select, none {} other { après {previous}}} (n = {n, plural, one {# organisme} other {# organismes}})',
    splitCaption:
      'L’ajout de chaque région, et ce que donnerait une autre répartition : {money}, {period} après {previous}',
    oneCaption:
      '{region} : {money}{period, select, none {} other {, {period}}}{previous, select, none {} other { après {previous}}} (n = {n, plural, one {# organisme} other {# organismes}})',
    measure: 'Chiffre',
    value: 'Valeur',
    columns: {
      without: 'Sans seuil',
      need: 'Besoin (somme des seuils)',
      before: 'Reçu l’exercice précédent',
      topUp: 'Ajout de l’exercice',
      received: 'Reçu',
      gap: 'Écart avant l’ajout',
      share: 'Part de l’écart comblée',
      byPopulation: 'Ajout selon la population',
      byOrganisations: 'Ajout selon le nombre d’organismes',
    },
    notes: [
      'Ajout : reçu dans l’exercice moins reçu dans le précédent; il réunit l’argent neuf, l’indexation, les arrivées et les départs. Écart avant l’ajout : besoin de l’exercice moins reçu l’exercice précédent.',
      'Ajout selon … : les ajouts de toutes les régions réunis, puis répartis selon les habitants ou selon le nombre d’organismes; l’ajout d’un organisme sans région reste où il est. C’est ce que donnerait une autre règle, pas ce qui est dû.',
    ],
    lead: 'Pour être à leur seuil plancher, tous les organismes réunis auraient besoin de {need}; l’ajout de {period} ({topUp}) comble {share} de ce qui manquait.',
    leadNow:
      'Pour être à leur seuil plancher, tous les organismes réunis auraient besoin de {need}; ils reçoivent {received}.',
    leadNoNeed: 'L’ajout de {period} est de {topUp} pour tous les organismes.',
    split:
      'Réparti selon la population, le même argent aurait donné davantage à {more, plural, =0 {aucune région} one {une région} other {# régions}} sur {regions, number}; la plus grande différence : {label}, {byPopulation} au lieu de {own}.',
    own: '{region} : pour atteindre {n, plural, one {son seuil plancher, son seul organisme aurait} other {leur seuil plancher, ses # organismes auraient}} besoin de {need}; {n, plural, one {il avait} other {ils avaient}} reçu {before} l’exercice précédent. {direction, select, up {L’ajout de {topUp} comble {share} de l’écart de {gap}.} other {Ce {n, plural, one {qu’il reçoit} other {qu’ils reçoivent}} baisse de {topUp}, et l’écart de {gap} se creuse.}}',
    ownNow:
      '{region} : pour atteindre {n, plural, one {son seuil plancher, son seul organisme aurait} other {leur seuil plancher, ses # organismes auraient}} besoin de {need}; {n, plural, one {il reçoit} other {ils reçoivent}} {received}.',
    ownMet:
      '{region} : {n, plural, one {son seul organisme avait} other {ses # organismes avaient}} reçu {before} l’exercice précédent, plus que {n, plural, one {son seuil plancher} other {la somme de leurs seuils planchers}} ({need}); l’ajout est de {topUp}.',
    ownNoNeed:
      '{region} : {n, plural, one {son seul organisme reçoit} other {ses # organismes reçoivent}} {received}{topUp, select, none {} other {, dont {topUp} ajoutés dans l’exercice}}.',
    ownSplit:
      'Répartis autrement, les ajouts de toutes les régions ({pool}) auraient donné à {region} {byPopulation} selon la population et {byOrganisations} selon le nombre d’organismes, au lieu de {topUp}.',
  },
  growth: {
    title: 'Croissance par {territory}, {years, plural, one {en {last}} other {de {first} à {last}}}',
    caption:
      'Croissance de l’argent de chaque {territory} : {money}, {years, plural, one {en {last}} other {de {first} à {last}}} (n = {n, plural, one {# organisme} other {# organismes}}{years, plural, one {} other { en {last}}})',
    columns: {
      n: 'n en {period}',
      total: 'Total en {period}',
      change: 'Croissance',
      growth: 'Taux de croissance',
      rank: 'Rang sur {ranked}',
      per: 'Croissance de la moyenne par organisme',
    },
    notes: [
      'Rang 1 : la croissance la plus rapide; à égalité, le même rang. La moyenne par organisme laisse de côté ce que les arrivées et les départs font au total.',
    ],
    lead: 'De {first} à {last}, le total passe de {before} à {after} : {change}, {growth}{per, select, none {} other {, et {per} pour la moyenne par organisme}} ({money}).',
    range:
      'Par {territory}, la croissance va de {low} ({lowest}, {lowChange}, n = {lowN, number}) à {high} ({highest}, {highChange}, n = {highN, number}).',
    own: '{label} : {growth} ({change}; n = {n, number}), rang {rank, number} sur {ranked, number}{per, select, none {} other {; {per} pour la moyenne par organisme}}.',
    onePeriod: 'Le fichier n’a qu’un exercice : il en faut deux pour une croissance.',
  },
  territories: {
    title: 'Territoires côte à côte{period, select, none {} other {, {period}}}',
    caption:
      'Subvention par organisme{per, select, none {} inhabitant { et par habitant} other { et par {per}}}, par {territory} : {money}{period, select, none {} other {, {period}}} (n = {n, plural, one {# organisme} other {# organismes}})',
    columns: {
      total: 'Total',
      mean: 'Moyenne par organisme',
      from: 'Écart à la moyenne de tous',
      rank: 'Rang, par organisme',
      perInhabitant: 'Par habitant',
      perCount: 'Par {count}',
      perRank: 'Rang, par {per, select, inhabitant {habitant} other {{per}}}',
    },
    notes: ['Rang 1 : la moyenne la plus élevée; à égalité, le même rang.'],
    noPer: 'La population de chaque {territory} n’est pas connue : le tableau est par organisme seulement.',
    lead: 'La moyenne est de {mean} par organisme ({money}; n = {n, number}). Elle va de {low} ({lowest}, n = {lowN, number}; {lowGap}) à {high} ({highest}, n = {highN, number}; {highGap}).',
    per: 'Par {per, select, inhabitant {habitant} other {{per}}}, elle va de {low} ({lowest}) à {high} ({highest}).{order, select, same { L’ordre est le même.} other { L’ordre n’est pas le même : les deux sont à lire ensemble.}}',
    own: '{label} : {mean} par organisme (n = {n, number}), {side, select, below {{gap} sous} above {{gap} au-dessus de} other {à}} la moyenne de tous, rang {rank, number} sur {ranked, number}{per, select, none {} other {; {amount} par {per, select, inhabitant {habitant} other {{per}}}, rang {perRank, number} sur {perRanked, number}}}.',
  },
  posters: {
    title:
      'Subvention, seuil plancher et manque de chaque organisme{period, select, none {} other {, {period}}}{region, select, none {} other { : {region}}}',
    caption:
      'Les organismes par rapport à leur seuil plancher, le moins financé d’abord : {money}{region, select, none {} other {, {region}}}{period, select, none {} other {, {period}}} (n = {n, plural, one {# organisme} other {# organismes}})',
    columns: {
      grant: 'Reçoit',
      floor: 'Seuil plancher',
      shortfall: 'Manque au seuil',
      wealth: 'Richesse relative',
    },
    titleNoFloor:
      'Subvention de chaque organisme{period, select, none {} other {, {period}}}{region, select, none {} other { : {region}}}',
    captionNoFloor:
      'Ce que reçoit chaque organisme, du plus petit montant au plus grand : {money}{region, select, none {} other {, {region}}}{period, select, none {} other {, {period}}} (n = {n, plural, one {# organisme} other {# organismes}})',
    noFloor:
      'Aucun seuil plancher n’est connu : rien n’est comparé ici. Le donner avec --map seuil="COLONNE" ou --floors FICHIER.',
    total: 'Total ({n, number} qui ont un seuil)',
    notes: ['Richesse relative : subvention ÷ seuil plancher.'],
    lead: '{all, select, yes {{n, plural, one {Le seul organisme dont le seuil plancher est connu est dessous ({money}); il lui manque {shortfall}.} other {Les # organismes dont le seuil plancher est connu sont tous dessous ({money}); il leur manque {shortfall} en tout.}}} other {{n, plural, one {Le seul organisme} other {{under, plural, =0 {Aucun} one {Un} other {#}} des {n, number} organismes}} dont le seuil plancher est connu {under, plural, =0 {n’est {n, plural, one {pas } other {}}dessous ({money}).} one {est dessous ({share}; {money}); il lui manque {shortfall}.} other {sont dessous ({share}; {money}); il leur manque {shortfall} en tout.}}}}',
    half: 'La moitié d’entre eux reçoivent {wealth} de leur seuil ou moins.',
  },
  poster: {
    drawn: {
      title: '{organisation} reçoit {share} de ce qu’il faut pour réaliser sa mission',
      said: 'de ce qu’il faut pour réaliser sa mission',
      receives: 'reçu : {grant}',
      floor: 'seuil plancher : {floor}',
      lacking: 'Il manque {shortfall}',
    },
    receives: '{organisation} reçoit {grant}{period, select, none {} other { en {period}}} ({money}).',
    short:
      'Son seuil plancher est de {floor}. Il lui manque {shortfall} : l’organisme reçoit {wealth} de ce qu’il faut pour réaliser sa mission.',
    met: 'Son seuil plancher est de {floor} : l’organisme en reçoit {wealth}.',
    none: 'Son seuil plancher n’est pas connu : {why}.',
    caption: 'Subvention, seuil plancher et manque : {money}{period, select, none {} other {, {period}}}',
    floorNote:
      'Seuil plancher : le montant annuel qui couvre au moins la réalisation de toute la mission (équipe, locaux, administration, équipement, vie associative, activités, formation, mobilisation, concertation), selon la définition en usage au RIOCM.',
  },
});
