// Words of `allocate`, and its sentences by code, in French.
import type { AllocationCodes } from '../../study/allocation/codes.ts';
import type { allocation as english } from '../en/allocation.ts';
import type { Advice, SameShape, Sentences } from '../shapes.ts';

export const allocationSentences: Sentences<AllocationCodes> = {
  'rule-needs-floor': 'La règle « {rule} » part des seuils planchers, et aucun n’est connu.',
  'rule-needs-type': 'La règle « {rule} » part des types d’organismes, et aucune colonne ne les donne.',
  'rule-needs-comparables':
    'La règle « {rule} » part de ce que reçoivent les comparables d’ailleurs, et personne n’en a.',
  'between-needs-region': 'Un partage entre régions demande une colonne de régions.',
  'between-needs-inhabitants':
    'Un partage selon la population demande le nombre d’habitants, et il n’est connu pour aucune région.',
  'between-needs-need': 'Un partage selon les besoins demande la colonne des besoins.',
  'between-needs-share': 'Un partage selon des parts données demande leur fichier.',
  'shares-missing': 'Le fichier de parts ne dit rien de {regions}.',
  'shares-line':
    '{file}, ligne {line} : « {region} » ne nomme pas une région des données, ou « {part} » n’est pas une part.',
  'nobody-has-value': 'Personne n’a la valeur « {value} » dans la colonne « {column} ».',
  'nobody-to-share': 'Il n’y a aucun organisme entre qui partager.',
  'allocation-no-money':
    '{n, plural, one {Un organisme de l’exercice ne reçoit} other {# organismes de l’exercice ne reçoivent}} rien de l’argent dont il est question et {n, plural, one {ne prend} other {ne prennent}} pas part au partage.',
  'allocation-no-floor':
    'Seuil plancher inconnu pour {n, number} sur {of, number} : les règles qui partent des seuils ne leur donnent rien.',
  'allocation-no-region':
    '{n, plural, one {Un organisme sans région ne reçoit} other {# organismes sans région ne reçoivent}} rien d’un partage entre régions.',
  'allocation-cap-unknown':
    '{n, plural, one {Un organisme n’a} other {# organismes n’ont}} aucun chiffre dans « {column} » : rien ne peut {n, plural, one {lui} other {leur}} être ajouté sans risquer de passer le plafond.',
  'allocation-infeasible':
    'Règle « {rule} »{region, select, none {} other {, {region}}} : impossible. {constraint, select, keep {Ce que garde le ministre dépasse l’enveloppe} newcomers {Les montants aux nouveaux dépassent ce qui reste de l’enveloppe} guaranteed {Ce qui est garanti aux organismes protégés dépasse ce qui reste de l’enveloppe} minimum {Le chèque minimum à tous dépasse ce qui reste de l’enveloppe} maximum {Le chèque maximum est plus petit que ce qui est dû à des organismes} cap {Le plafond laisse moins que ce qui est dû à des organismes} rate {L’indexation demandée dépasse ce qui reste de l’enveloppe} other {}}{n, plural, =0 {} one { (un organisme)} other { (# organismes)}} : il manque {short}.',
  'allocation-too-many':
    'Règle « {rule} » : les organismes sont trop nombreux ou trop différents pour une réponse exacte.',
  'allocation-no-weight': 'Le partage entre régions est impossible : un chiffre manque pour {region}.',
  'allocation-drawn':
    'Règle « {rule} » : trop d’ordres d’arrivée pour les parcourir tous; des ordres ont été tirés (germe fixe). Plus grande erreur type d’un chèque : {error}.',
};

export const allocationAdvice: Advice<AllocationCodes> = {
  'rule-needs-floor':
    'nommer la colonne avec {flag}"COLONNE", donner un fichier avec --floors, ou choisir equal ou indexation',
  'rule-needs-type': 'nommer la colonne avec {flag}"COLONNE"',
  'between-needs-region': 'nommer la colonne avec {flag}"COLONNE"',
  'between-needs-inhabitants': 'nommer la colonne avec {flag}"COLONNE"',
  'between-needs-need': 'ajouter --need COLONNE',
  'between-needs-share': 'ajouter --shares FICHIER',
  'shares-missing': 'ajouter une ligne pour chaque région',
  'nobody-has-value': 'valeurs : {known}',
};

export const allocation = (): SameShape<ReturnType<typeof english>> => ({
  leadBest:
    'De ces règles, « {best} » rapproche le plus les parts du seuil : Gini de {before} avant, {bestGini} ensuite; avec « {worst} », {worstGini}.',
  axiomsProven: 'Propriétés démontrées, et ce qui montre les autres fausses',
  axiomProven: '{name} ({meaning}) : oui.',
  axiomBroken:
    '{name} ({meaning}) : non. Avec {envelope} à partager entre des manques de {claims}, les chèques sont {awards}; {dual, select, yes {ce qui serait refusé de {rest} est {other}} other {avec des manques plafonnés à {envelope}, ils seraient {other}}}.',
  publicCaption: 'Ce qui est demandé',
  requested: {
    heading: 'Demandé, accordé, part obtenue',
    caption: 'Demandé, accordé et part obtenue : ceux qui ont demandé quelque chose',
    n: 'n',
    requested: 'Demandé',
    granted: 'Accordé',
    refused: 'Refusé',
    met: 'Part obtenue',
    note: 'Accordé : ce que reçoivent, de l’argent dont il est question, ceux qui ont demandé quelque chose. Refusé : ce que chacun a demandé et ne reçoit pas, additionné; ce que l’un reçoit de plus que sa demande n’en est pas retranché pour un autre. Part obtenue : la part de ce qui est demandé qui n’est pas refusée.',
  },
  charts: {
    dumbbells: 'Avant et après, région par région',
    strips: 'Les chèques, un à un',
    dumbbellsTitle:
      '« {rule} » : {region} passe de {before} à {after} de ce que reçoivent ses comparables d’ailleurs',
    dumbbellsSubtitle:
      'Reçu ÷ ce que reçoivent en moyenne les comparables des autres régions, avant et après le partage; {n, number} organismes comparés{period, select, none {} other {, {period}}}',
    dumbbellsAlt:
      '{regions, number} régions, deux points chacune, avant et après « {rule} »; le plus grand changement est celui de la région {region}.',
    dumbbellsAxis: 'Part de ce que reçoivent les comparables d’ailleurs',
    before: 'avant',
    after: 'après',
    reference: 'comparables d’ailleurs',
    stripsTitle: 'Le plus grand chèque, {largest}, vient de « {rule} »',
    stripsSubtitle:
      'Chèque de chacun des {n, number} organismes, règle par règle{period, select, none {} other {; {period}}}',
    stripsAlt: '{rules, number} règles; un point par organisme, placé à son chèque.',
    stripsAxis: 'Chèque',
    median: 'médian',
    without: '{n, plural, one {un ne reçoit} other {# ne reçoivent}} rien',
    withoutColumn: 'Ne reçoivent rien',
  },
  quarters: {
    name: 'montant reçu avant',
    first: 'le quart le moins financé',
    second: 'le deuxième quart',
    third: 'le troisième quart',
    fourth: 'le quart le plus financé',
  },
  standing: {
    lacking: 'Ce qui manque jusqu’aux seuils',
    under: 'Organismes sous leur seuil',
    gini: 'Gini des parts du seuil',
    mcloone: 'McLoone des parts du seuil',
  },
  limitTies: 'Égalités : l’ordre des identifiants, sinon des noms.',
  noBetween: 'sans étape entre régions',
  scenarioTerms: '« {name} » : {envelope}. Règle : {rule}.{terms, select, none {} other { {terms}}}',
  axiomAnd: ' et ',
  axiomShown:
    '{name} ({before} avant{lacking, select, none {} other {, {lacking} de manque}}, chèque de {award})',
  axiomExample: '« {rule} » ne respecte pas « {axiom} » : {shown}.',
  axiomsNote:
    'Vérifié sur ces organismes et cette enveloppe, contraintes comprises : une propriété respectée ici peut ne pas l’être ailleurs. Sans objet : la propriété parle de ce qui manque, et rien ne dit ce qui manque.',
  organisationsShown:
    'Ceux pour qui le choix de la règle change le plus : {shown, number} sur {all, number}; le CSV, le JSON et le HTML les contiennent tous.',
  standingCaption: '{measure}, par {role}',
  standingHeading: 'Avant et après, par {role}',
  byHeading: 'Qui reçoit quoi',
  gainers:
    '« {rule} » plutôt que {used, select, paid {ce qui a été versé} other {« {used} »}} : {up, plural, =0 {aucun ne gagne} one {un gagne ({moved})} other {# gagnent ({moved} en tout)}}, {down, plural, =0 {aucun ne perd} one {un perd} other {# perdent}}, {same, number} au même point{sum, select, same {} more {; la règle répartit {difference} de plus en tout} other {; la règle répartit {difference} de moins en tout}}.',
  gainsCaption:
    'Qui gagne et qui perd, par {role} : {used, select, paid {ce qui a été versé, puis chaque règle moins ce qui a été versé} other {« {used} », puis chaque autre règle moins celle-là}}',
  gainsBlank:
    'Pour {n, plural, one {un organisme} other {# organismes}}, rien ne figure dans la colonne de ce qui a été versé : c’est compté comme aucun chèque.',
  gainsHeading: 'Qui gagne, qui perd',
  yearsNote:
    'Ans : combien d’années de cette enveloppe, chacune restant, tout allant à ce qui manque et les seuils inchangés, jusqu’à ce que plus rien ne manque.',
  afterHeading: 'L’équité, avant et après',
  afterCaption: 'Avant, puis après chaque règle (tous les organismes)',
  leadKept:
    '{keep, select, none {} other {Gardé par le ministre : {keep}. }}{between, select, none {} other {Entre les régions : {between}. }}{minimum, select, none {} other {Chèque minimum de {minimum} ({below, select, nothing {qui aurait moins n’a rien; à chèque égal, la plus faible part du seuil passe d’abord} other {à tous ceux que la règle vise}}). }}{maximum, select, none {} other {Chèque maximum de {maximum}. }}{cap, select, none {} other {Montant et chèque ensemble : au plus {cap} de « {column} ». }}{newcomers, select, none {} other {Hors partage : {newcomers} à chaque nouveau (« {new} »). }}{protect, select, none {} other {Protégés (« {protected} ») : {protect} au moins à chacun. }}',
  title: 'Partager {envelope} : {files}{period, select, none {} other { ({period})}}',
  leadWho:
    '{n, plural, one {Un organisme} other {# organismes}}, {total} reçus {money, select, mission {pour la mission globale} other {en tout}}{floored, plural, =0 {} other {; {under, plural, =0 {aucun n’est sous son seuil} one {un est sous son seuil} other {# sont sous leur seuil}} ({floored, plural, one {un seuil connu} other {# seuils connus}}){under, plural, =0 {} one { et il manque {lacking} pour l’y amener} other { et il manque {lacking} pour les y amener tous}}}}.',
  leadYears:
    'À {envelope} de plus chaque année, tout allant à ce qui manque et les seuils inchangés, il faudrait {years, plural, one {un an} other {# ans}} pour que plus rien ne manque.',
  sideBySide: 'Ce que ferait chaque règle',
  sideCaption: 'Les règles côte à côte (n = {n, plural, one {# organisme} other {# organismes}})',
  sideColumns: {
    lackingElsewhere: 'Manque face aux comparables d’ailleurs',
    years: 'Ans',
    envelope: 'Enveloppe',
    rule: 'Règle',
    paid: 'Reçoivent un chèque',
    smallest: 'Le plus petit',
    median: 'Médian',
    largest: 'Le plus grand',
    left: 'Reste',
    under: 'Sous le seuil ensuite',
    lacking: 'Manque ensuite',
    gini: 'Gini des parts du seuil',
    mcloone: 'McLoone des parts du seuil',
  },
  beforeRow: 'Avant le partage',
  sideNote:
    'Le Gini (n/(n − 1)) et le McLoone (moitié) portent sur montant ÷ seuil : 0 et 1 si tous sont à la même part de leur seuil. Les chèques sont au cent, le total aussi.',
  elsewhereNote:
    'Manque face aux comparables d’ailleurs : {money, select, mission {pour la mission globale, } other {}}ce qu’il faudrait à chaque organisme qui reçoit moins que la moyenne de ses comparables, sans en retrancher ce que d’autres reçoivent de plus. Le manque des régions, dans le mémoire, porte sur tout l’argent qu’on y compte, et le surplus des uns y compense, dans chaque région, le manque des autres : les deux sommes diffèrent.',
  meaningsHeading: 'Les règles',
  byCaption: 'Sommes partagées, par {role}',
  byColumns: { n: 'n', before: 'Avant', none: '(en blanc)', total: 'Total' },
  fundingHeading: 'Avant et après : chaque région et ses comparables d’ailleurs',
  fundingCaption: 'Reçu ÷ ce que reçoivent en moyenne les comparables des autres régions, avant et après',
  fundingCompared: 'Comparés',
  fundingNote:
    '▼ moins, ▲ plus, ≈ comparable (à ± {band} près), (?) on ne peut le dire, · trop peu pour en juger, … non tranché. La même mesure que « equite ecarts », sur l’argent dont il est question, refaite avec les montants d’après : les comparables d’ailleurs ont reçu leurs chèques aussi. Organismes comparés : ceux qui ont au moins {fewest, number} comparables ailleurs.{deals, plural, =0 { Sans tirage au hasard (--draws 0), aucune région n’est dite au-dessus ni au-dessous.} other {}}',
  targetsHeading: 'Ce qu’il faudrait',
  targetsCaption:
    'La plus petite enveloppe qui amène chacun à une part de son seuil, ou de ce que reçoivent ses comparables d’ailleurs',
  targetsColumns: { share: 'Part', floor: 'Du seuil', comparables: 'Des comparables d’ailleurs' },
  netZero:
    'Pour comparaison seulement, et non comme proposition : sans argent neuf, mettre tous les organismes à la même part de leur seuil déplacerait {amount} d’organismes à d’autres.',
  axiomsHeading: 'Propriétés, vérifiées sur ces données',
  axiomsCaption: 'Ce que chaque règle respecte ici',
  axiomsColumn: 'Propriété',
  yes: 'oui',
  no: 'non',
  unknown: 'sans objet',
  organisationsHeading: 'Par organisme',
  organisationsCaption: 'Les chèques, règle par règle',
  organisationsColumns: {
    organisation: 'Organisme',
    region: 'Région',
    typology: 'Typologie',
    before: 'Avant',
    used: 'Versé',
  },
  limitCents:
    'Au cent : les plus forts restes d’abord; chaque colonne de chèques plus le reste donne l’enveloppe.',
  limitBounds:
    'Une contrainte qui arrête un chèque libère ou demande de l’argent, que la même règle repartage entre les autres; aucune n’est contournée.',
  infeasible: 'impossible',
  axiomLine: '{name} : {meaning}',
  rules: {
    proportional: {
      name: 'Proportionnel à ce qui manque',
      short: 'Proportionnel',
      aliases: 'proportionnel, pro, prorata',
      meaning: 'Chacun reçoit la même part de ce qui lui manque jusqu’à son seuil.',
    },
    cea: {
      name: 'Chèques égaux',
      short: 'Chèques égaux',
      aliases: 'cheques egaux, egaux plafonnes',
      meaning: 'Le même chèque pour tous, sans dépasser ce qui manque à chacun.',
    },
    cel: {
      name: 'Manque restant égal',
      short: 'Manque égal',
      aliases: 'manque egal, pertes egales',
      meaning: 'Après le partage, le même manque pour tous; qui manquait de moins ne reçoit rien.',
    },
    talmud: {
      name: 'Talmud',
      short: 'Talmud',
      aliases: '',
      meaning: 'Chèques égaux jusqu’à la moitié de ce qui manque à chacun, puis manque restant égal.',
    },
    piniles: {
      name: 'Piniles',
      short: 'Piniles',
      aliases: 'pin',
      meaning: 'Chèques égaux sur la moitié de ce qui manque à chacun, deux fois de suite.',
    },
    'constrained-egalitarian': {
      name: 'Égalitaire contraint',
      short: 'Égalitaire contraint',
      aliases: 'egalitaire contraint, ce',
      meaning:
        'Le partage le plus égal qui donne à chacun la moitié de ce qui lui manque, dès que l’enveloppe le permet.',
    },
    'random-arrival': {
      name: 'Arrivée au hasard',
      short: 'Arrivée au hasard',
      aliases: 'arrivee au hasard, ra, shapley',
      meaning:
        'La moyenne, sur tous les ordres d’arrivée, de ce que chacun trouve encore : premier arrivé, premier servi, sans l’avantage du premier. Exact jusqu’à 22 organismes à qui il manque quelque chose; au-delà, des ordres sont tirés et l’erreur est dite.',
    },
    'adjusted-proportional': {
      name: 'Proportionnel ajusté',
      short: 'Prop. ajusté',
      aliases: 'proportionnel ajuste, apro',
      meaning: 'D’abord ce que personne d’autre ne demande, puis en proportion de ce qui reste à demander.',
    },
    'minimal-overlap': {
      name: 'Recoupement minimal',
      short: 'Recoupement minimal',
      aliases: 'recoupement minimal, mo',
      meaning:
        'Les demandes sont posées sur l’enveloppe pour se recouper le moins; chaque dollar est partagé entre ceux qui le demandent.',
    },
    'dominguez-thomson': {
      name: 'Domínguez-Thomson',
      short: 'Domínguez-Thomson',
      aliases: 'dominguez, dt',
      meaning: 'Un minimum à chacun, encore et encore, sur ce qui reste.',
    },
    'average-of-awards': {
      name: 'Moyenne des partages possibles',
      short: 'Moyenne des partages',
      aliases: 'moyenne des partages, aa',
      meaning: 'Le centre de tous les partages qui ne donnent à personne plus que ce qui lui manque.',
    },
    'reverse-talmud': {
      name: 'Talmud inversé',
      short: 'Talmud inversé',
      aliases: 'talmud inverse, rtalmud',
      meaning: 'Manque restant égal jusqu’à la moitié de ce qui manque à chacun, puis chèques égaux.',
    },
    lowest: {
      name: 'Les plus faibles montants d’abord',
      short: 'Plus faibles montants',
      aliases: 'plus faibles montants, moins finances',
      meaning: 'Les plus faibles montants sont relevés à un même niveau, sans dépasser le seuil de personne.',
    },
    'lowest-ratio': {
      name: 'La plus faible richesse relative d’abord',
      short: 'Plus faible richesse',
      aliases: 'plus faible richesse, richesse relative',
      meaning: 'Ceux qui reçoivent la plus faible part de leur seuil sont relevés à une même part.',
    },
    'under-floor-share': {
      name: 'Sous 30 % du seuil d’abord',
      short: 'Sous 30 % d’abord',
      aliases: 'sous le seuil d abord, sous part',
      meaning:
        'D’abord tous à 30 % de leur seuil (ou à la part donnée), les plus loin en premier; le reste en proportion de ce qui manque. Cadre de la Côte-Nord.',
    },
    'least-of-type': {
      name: 'Les moins financés de chaque type d’abord',
      short: 'Moins financés par type',
      aliases: 'moins finances par type, par type',
      meaning:
        'Chaque type reçoit selon ce qui lui manque; à l’intérieur, les plus faibles montants sont relevés à un même niveau. Règle de Montréal.',
    },
    comparables: {
      name: 'Vers les comparables d’ailleurs',
      short: 'Vers les comparables',
      aliases: 'vers les comparables, comparables d ailleurs',
      meaning:
        'Ceux qui reçoivent la plus faible part de ce que reçoivent en moyenne leurs comparables des autres régions sont relevés à une même part.',
    },
    equal: {
      name: 'Parts égales, sans égard au type',
      short: 'Parts égales',
      aliases: 'parts egales, egal',
      meaning: 'Le même montant à chaque organisme, quels que soient son type et son seuil.',
    },
    indexation: {
      name: 'Indexation',
      short: 'Indexation',
      aliases: 'indexer',
      meaning:
        'Le même pourcentage du montant de chacun : l’enveloppe dit lequel, ou la règle (indexation:0.02).',
    },
  },
  between: {
    population: {
      name: 'selon la population',
      aliases: 'habitants',
      meaning: 'Chaque région selon ses habitants.',
    },
    organisations: {
      name: 'selon le nombre d’organismes',
      aliases: 'organismes, nombre',
      meaning: 'Chaque région selon le nombre de ses organismes.',
    },
    existing: {
      name: 'selon le financement en place',
      aliases: 'existant, financement en place, indexation',
      meaning: 'Chaque région selon ce qu’elle reçoit déjà : une indexation.',
    },
    shortfall: {
      name: 'selon ce qui manque aux seuils',
      aliases: 'manque',
      meaning: 'Chaque région selon ce qui manque à ses organismes jusqu’à leurs seuils.',
    },
    need: {
      name: 'selon une colonne de besoins',
      aliases: 'besoin, besoins',
      meaning: 'Chaque région selon la somme d’une colonne (--need).',
    },
    equal: { name: 'parts égales', aliases: 'egal, egales', meaning: 'La même part à chaque région.' },
    shares: {
      name: 'selon un fichier de parts',
      aliases: 'parts, fichier',
      meaning: 'Chaque région selon la part que donne un fichier (--shares).',
    },
  },
  axioms: {
    'equal-treatment': { name: 'Traitement égal', meaning: 'à manque et montant égaux, chèques égaux' },
    'order-preservation': {
      name: 'Ordre conservé',
      meaning: 'à qui il manque plus, pas un plus petit chèque, ni un plus petit manque ensuite',
    },
    'claims-boundedness': {
      name: 'Pas au-delà du manque',
      meaning: 'personne ne reçoit plus que ce qui lui manque',
    },
    'resource-monotonicity': {
      name: 'Plus d’argent, pas moins à personne',
      meaning: 'avec une plus grande enveloppe, personne ne reçoit moins',
    },
    'self-duality': {
      name: 'Gains et pertes à l’identique',
      meaning: 'partager ce qui est donné ou ce qui manque revient au même',
    },
    'claims-truncation': {
      name: 'Demandes plafonnées sans effet',
      meaning: 'ce qui manque au-delà de l’enveloppe ne compte pas',
    },
    'no-overtaking': {
      name: 'Pas de dépassement',
      meaning: 'personne qui avait moins qu’un autre de son type n’en a plus ensuite',
    },
  },
});
