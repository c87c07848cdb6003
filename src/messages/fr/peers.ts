// Words of `peers`, and its sentences by code, in French.
import type { PeerCodes } from '../../compare/peer-codes.ts';
import type { peers as english } from '../en/peers.ts';
import type { Advice, SameShape, Sentences } from '../shapes.ts';
import { balance } from './peer-balance.ts';

export const peerSentences = (): Sentences<PeerCodes> => ({
  'criterion-unknown':
    'Les données n’ont pas de colonne « {name} » pour comparer. Colonnes disponibles : {known}.',
  'criterion-not-number':
    'La colonne {column} ne peut être ni découpée ni mesurée comme un nombre : elle contient « {example} ».',
  'label-unknown': 'Aucun organisme n’a « {label} » dans la colonne {column}. Valeurs trouvées : {labels}.',
  'label-ambiguous': 'Plusieurs valeurs de la colonne {column} correspondent à « {label} » : {labels}.',
  'preset-args':
    'La comparaison « {preset} » demande deux régions; {count, plural, =0 {aucune n’est donnée} one {une seule est donnée} other {# sont données}}.',
  'definition-default':
    '{role, select, none {Ni typologie ni secteur : tous sont comparables à tous.} other {Comparable veut dire ici : {role, select, typology {de même typologie} sector {de même secteur} other {de même {role}}}. Personne ne l’a demandé : c’est le choix par défaut.}}',
  'organisation-unknown':
    'Aucun organisme ne s’appelle « {wanted} ».{count, plural, =0 {} other { Noms qui partagent un mot : {names}.}}',
  'organisation-several':
    '« {wanted} » peut désigner {count, number} organismes : {names}{more, plural, =0 {} one { et # autre} other { et # autres}}.',
  'outside-scope': 'hors de ce que vise cette définition',
  'criterion-missing': 'un critère est en blanc',
  'criterion-several': 'ses lignes donnent plusieurs valeurs d’un critère',
  'no-stratum-mate': 'aucun autre ne répond aux mêmes critères',
  'only-own-region': 'ceux qui répondent aux mêmes critères sont tous de sa propre région',
  'only-own-sector': 'ceux qui répondent aux mêmes critères sont tous de son propre secteur',
  'only-own-typology': 'ceux qui répondent aux mêmes critères sont tous de sa propre typologie',
  'only-own-label': 'ceux qui répondent aux mêmes critères partagent tous ce qui doit différer',
  'outside-caliper': 'le plus proche est au-delà de la distance permise',
});

export const peerAdvice = (): Advice<PeerCodes> => ({
  'criterion-unknown': 'nommer la colonne avec {flag}"COLONNE"',
  'criterion-not-number':
    'la prendre telle quelle (--comparable {name}) ou comme critère de proximité (--comparable proche={name})',
  'label-ambiguous': 'écrire la valeur en entier',
  'label-unknown': 'écrire une de ces valeurs, ou son numéro',
  'preset-args': 'par exemple : --comparable preset=deux-regions:06/13',
  'definition-default': 'choisir avec --comparable RÔLE[,RÔLE], par exemple --comparable typologie,secteur',
  'organisation-unknown': 'écrire le nom comme dans le fichier, une partie du nom, ou son numéro',
  'organisation-several': 'écrire une plus grande partie du nom, ou son numéro',
});

export const peers = (): SameShape<ReturnType<typeof english>> => ({
  title: 'Qui est comparable à qui : {files}{period, select, none {} other { ({period})}}',
  lead: '{unit, select, row {{n, plural, one {# ligne} other {# lignes}}} pooled {{n, plural, one {# montant} other {# montants}} (un par organisme et par exercice)} other {{n, plural, one {# organisme} other {# organismes}}}}, {total} en tout : à chacun ses comparables, ou le motif pour lequel il n’en a pas.',
  leadDefinition:
    'Selon « {name} », {unit, select, row {{covered, plural, =0 {aucune ligne n’a de comparable} one {une seule ligne sur {n, number} a au moins un comparable} other {# lignes sur {n, number} ont au moins un comparable}}} pooled {{covered, plural, =0 {aucun montant n’a de comparable} one {un seul montant sur {n, number} a au moins un comparable} other {# montants sur {n, number} ont au moins un comparable}}} other {{covered, plural, =0 {aucun organisme n’a de comparable} one {un seul organisme sur {n, number} a au moins un comparable} other {# organismes sur {n, number} ont au moins un comparable}}}}{covered, plural, =0 {} other { : {share} {unit, select, row {des lignes} pooled {des montants} other {des organismes}}, {money} de l’argent. La moitié en a {median} ou plus; {unit, select, row {celle} other {celui}} qui en a le moins en a {minimum}}}.',
  leadElsewhere:
    'De {unit, select, row {celles} other {ceux}}-là, {share} ont un comparable dans une autre région; leurs comparables viennent, à la médiane, de {others} {one, select, yes {autre région} other {autres régions}}.',
  leadReasons: 'Sans comparable : {list}.',
  reasonShort:
    '{n, number}{amount, select, none {} other { ({amount})}}, {why}{criterion, select, none {} other { ({criterion})}}',
  definitions: 'Ce que « comparable » veut dire ici',
  definitionsCaption: 'Les définitions, et ce que chacune couvre',
  columns: {
    definition: 'Définition',
    criteria: 'Critères',
    n: 'n',
    covered: 'Avec comparables',
    share: 'Part',
    money: 'Part de l’argent',
    elsewhere: 'Avec comparables ailleurs',
    median: 'Comparables (médiane)',
    minimum: 'Comparables (minimum)',
    others: 'Autres régions (médiane)',
    effective: 'Régions équivalentes',
    reason: 'Motif',
    amount: 'Montant',
    none: 'Sans comparable',
  },
  criteria: {
    everyone: 'tous',
    exact: 'même {column}',
    coarsened: '{column} dans la même tranche (coupée à {cutpoints})',
    nearest: 'les {k, number} plus proches selon {columns}',
    weighted: '{column} (poids {weight})',
    caliper: 'à une distance d’au plus {caliper}',
    other: 'autre {column}',
    among: 'seulement {column} {labels}',
  },
  and: ' et ',
  sectionDefinition: 'Définition : {name}',
  byCaption: 'Jusqu’où les organismes se comparent, par {role}',
  byHeadings: { region: 'Par région', sector: 'Par secteur', typology: 'Par typologie' },
  byOther: 'Par {role}',
  bySentence:
    '{label} : {level, select, all {se compare en entier} most {se compare en grande partie} part {se compare en partie} little {ne se compare qu’à peine} other {ne se compare pas}} ({covered, number} sur {unit, select, row {{n, plural, one {# ligne} other {# lignes}}} pooled {{n, plural, one {# montant} other {# montants}}} other {{n, plural, one {# organisme} other {# organismes}}}}, {money} de son argent){elsewhere, select, unknown {} none {; aucun comparable dans une autre région} all {, avec des comparables dans {others, plural, one {une autre région} other {# autres régions}}} other {, dont {elsewhere} avec des comparables dans une autre région}}{effective, select, none {} other { (une variété de {effective} {several, select, yes {régions} other {région}} de même taille)}}.',
  reasonsCaption: 'Sans comparable, et pourquoi',
  balance: balance(),
  sidesHeading: 'Les données elles-mêmes sont-elles comparables?',
  limitPeer:
    'Un comparable est un autre organisme du même exercice qui répond à tous les critères; un organisme peut être le comparable de plusieurs autres.',
  limitGower:
    'Proximité : distance de Gower, de 0 (mêmes valeurs) à 1; un nombre compte par son écart rapporté à l’étendue de tout le fichier, une étiquette par égal ou non; un critère en blanc d’un côté est retiré de la paire. Égalités : par numéro d’organisme, sinon par nom, puis par ordre du fichier.',
  limitEffective:
    'Régions équivalentes : 1/Σp², le nombre de régions de même taille qui donneraient la même variété.',
  limitCensus: 'Il s’agit de tous les organismes du fichier, pas d’un échantillon.',
  dossier: {
    title: '{name} et ses comparables{period, select, none {} other { ({period})}}',
    lead: '{name}{place, select, none {} other { ({place})}} reçoit {amount}.',
    leadStanding:
      '{peers, plural, one {Son seul comparable reçoit} other {Ses # comparables reçoivent, à la médiane,}} {median} : {direction, select, less {il reçoit {gap} de moins} more {il reçoit {gap} de plus} other {il reçoit autant}}{ratio, select, none {} other {, soit {ratio} de {peers, plural, one {ce montant} other {cette médiane}}}}. Sur {of, number} organismes, il est le {rank, plural, =1 {1er} other {#e}} à partir de celui qui reçoit le moins{tied, select, yes {, à égalité avec d’autres} other {}}.',
    floor:
      'Son seuil plancher est de {floor} : il en reçoit {share}{money, select, mission { pour sa mission globale} other {}}{lacking, select, none {} other {; il lui manque {lacking}}}.',
    leadNone:
      'Il n’a aucun comparable : {why}{lacks, select, none {} other { ({lacks})}}.{closest, select, none {} other { L’organisme le plus proche est à une distance de {closest}.}}',
    nothingShared:
      '{apart, plural, one {Un de ces comparables ne partage} other {# de ces {of, number} comparables ne partagent}} avec lui aucun des critères de proximité : ce sont les plus proches qui soient, ils ne sont pas proches. distance=0.5, par exemple, les écarte.',
    tied: '{tied, plural, one {Un autre organisme est} other {# autres organismes sont}} à la même distance que le dernier retenu ({distance}); l’ordre énoncé plus bas a tranché. k={k} les prendrait tous.',
    leadPeriods:
      'Le fichier couvre plusieurs exercices; voici le plus récent pour cet organisme. Pour un autre : --period.',
    definition: 'Définition : {text}',
    criteria: 'Critères et valeurs',
    criteriaCaption: 'Ce qui est comparé, et la valeur de cet organisme',
    criteriaColumns: { criterion: 'Critère', how: 'Comment', value: 'Valeur', column: 'Colonne du fichier' },
    layers: {
      exact: 'identique',
      coarsened: 'même tranche : {cell}',
      nearest: 'proche, poids {weight}',
      other: 'une autre valeur',
      among: 'seulement {labels}',
    },
    blank: '(en blanc)',
    peers: 'Ses comparables',
    peersCaption: 'Chaque comparable, ce qu’il reçoit et ce qui l’en sépare',
    peersOrder: {
      nearest: 'Du plus proche au plus éloigné.',
      amount: 'Du plus élevé au plus faible; la ligne marquée est l’organisme lui-même.',
    },
    peersShown:
      '{shown, number} sur {all, number} sont montrés, autour de l’organisme; le CSV et le JSON les contiennent tous.',
    peersColumns: {
      organisation: 'Organisme',
      region: 'Région',
      amount: 'Montant',
      difference: 'Différence',
      distance: 'Distance',
      separates: 'Sépare le plus',
      rows: 'Lignes',
    },
    differenceNote: 'Différence : montant du comparable moins celui de cet organisme.',
    placesNote: 'Lignes : du fichier, à partir de 1.',
    leftOut: 'Qui a été laissé de côté, et pourquoi',
    leftOutCaption:
      'Les autres organismes du même exercice ({n, number}), selon le premier critère qui les distingue',
    leftOutColumns: { reason: 'Pourquoi', n: 'Organismes', amount: 'Montant' },
    leftOutReasons: {
      differs: '{criterion} : une autre valeur',
      'own-label': '{criterion} : la même valeur, alors qu’il en faut une autre',
      farther: 'répondent aux critères, plus loin que les comparables retenus',
      other: '{why}',
    },
    missesCaption: 'Écartés par un seul critère (les {most, number} premiers de chacun)',
    missesColumns: { organisation: 'Organisme', criterion: 'Critère', value: 'Sa valeur', amount: 'Montant' },
    dropOne: 'Si un critère est contesté',
    dropOneCaption: 'Ce que devient l’écart quand un critère est retiré',
    dropOneColumns: {
      criterion: 'Sans',
      peers: 'Comparables',
      median: 'Médiane des comparables',
      gap: 'Écart',
      ratio: 'Rapport',
    },
    dropNone: '(tous les critères)',
    dropNote:
      'Écart : montant de cet organisme moins la médiane de ses comparables. Un écart qui garde son signe à chaque ligne ne tient pas à un seul critère.',
  },
});
