// Words of a brief around its tables and charts, in French.
import type { brief as english } from '../en/brief.ts';
import type { SameShape } from '../shapes.ts';
import { briefFront } from './brief-front.ts';
import { regionNames } from './region-names.ts';

export const brief = (): SameShape<ReturnType<typeof english>> => ({
  front: briefFront(),
  regionNames,
  and: ' et ',
  cite: '{who, select, none {} other {{who}. }}Source : {source, select, none {fichier des subventions} other {{source}}}{date, select, none {} other {, {date}}}{period, select, none {} other { (exercice {period})}}. Comparable : {definition}. Calcul : équité {version}. Pour vérifier : equite verifier affirmations.json FICHIER.',
  asks: {
    caption: 'Ce que donnerait chaque façon de répartir',
    scenario:
      '{several, select, yes {Quelle que soit la règle} other {« {name} »}} : avec {envelope}, il manquerait encore {after} jusqu’aux seuils (au lieu de {before}) et {under, plural, =0 {aucun organisme ne serait sous son seuil} one {un organisme sur {floored, number} serait sous son seuil} other {# organismes sur {floored, number} seraient sous leur seuil}}{years, plural, =0 {} one {; à ce rythme, il faudrait un an} other {; à ce rythme, il faudrait # ans}}.',
    withheld:
      'Édition publique : les chèques et les sommes par région ou par type ne sont pas présentés, car ils diraient ce que reçoit un organisme.',
  },
  title: 'Un organisme comparable reçoit‑il un financement comparable?',
  titleRegion: '{region} : un organisme comparable y reçoit‑il un financement comparable?',
  subtitle:
    '{period, select, none {} other {{period}. }}Comparable : {definition}. Données : {files}, {n, plural, one {# organisme} other {# organismes}}{total, select, none {} other {, {total}}}',
  source: 'Source : {files}.',
  headings: {
    asks: 'Ce que nous demandons',
    question: 'Ce qui a été demandé, et de quelles données',
    regions: 'Les écarts par région',
    sectors: 'Les écarts par secteur',
    types: 'Les écarts par type d’organisme',
    evolution: 'L’écart se referme-t-il?',
    years: 'L’évolution, année par année',
    rules: 'Ce que ferait chaque façon de répartir',
    sure: 'À quel point est-ce sûr',
    explains: 'Ce qui va de pair avec les écarts',
    cost: 'Ce qui manque, et ce que coûterait le nivellement',
    forms: 'Les formes de l’argent',
    inequality: 'À quel point est-ce inégal, tous types réunis',
    organisations: 'Organisme par organisme',
    method: 'Méthode',
  },
  principle:
    'Le principe : peu importe la région et le secteur d’intervention, un organisme comparable est en droit de recevoir un financement comparable.',
  asked:
    'Comparable veut dire ici : {definition}. Ce que chaque organisme reçoit est mis en regard de {reference}.',
  regionsFigure: {
    title:
      '{below, plural, =0 {Aucune des {told, number} régions mesurées ne reçoit nettement moins que ses comparables d’ailleurs} one {Une région sur {told, number} reçoit nettement moins que ses comparables d’ailleurs} other {# régions sur {told, number} reçoivent nettement moins que leurs comparables d’ailleurs}}{above, plural, =0 {} one {; une reçoit nettement plus} other {; # reçoivent nettement plus}}',
    titleOwn: 'Les organismes {of} reçoivent {ratio} de ce que reçoivent leurs comparables d’ailleurs',
    subtitle:
      'Ce que reçoivent les organismes de chaque région, par rapport à la moyenne de leurs comparables des autres régions. Point plein : l’écart est net; vide : on ne peut pas le dire; petit : trop peu d’organismes. Trait : intervalle à 95 %{band, select, yes {; bande pâle : ce que donnerait le hasard seul, neuf fois sur dix} other {}}{period, select, none {} other {. {period}}}',
    alt: '{regions, number} régions, rangées selon ce que leurs organismes reçoivent par rapport aux comparables d’ailleurs; la plus basse : {lowest}; la plus haute : {highest}; 100 % est la parité.',
    axis: 'reçu, par rapport aux comparables d’ailleurs',
    reference: 'parité',
  },
  heatFigure: {
    title:
      'Ce que reçoivent {of, number} croisements région × secteur, par rapport à leurs comparables d’ailleurs',
    subtitle:
      'Montants reçus sur la moyenne des comparables d’ailleurs; croisements de {from, number} organismes ou plus, dont aucun n’est à lui seul un constat{period, select, none {} other {, {period}}}',
    alt: 'Tableau de {regions, number} régions par {sectors, number} secteurs; chaque case donne ce qui est reçu par rapport aux comparables d’ailleurs.',
    centre: 'la parité',
  },
  stripsFigure: {
    title: 'Ce que reçoivent les organismes d’un même type, dans {types, number} types',
    titleFloor:
      '{share} des organismes reçoivent {money, select, mission {pour leur mission globale} other {en tout}} moins que leur seuil plancher',
    subtitle:
      '{money, select, mission {Mission globale} other {Montant}} par organisme; {n, plural, one {# organisme} other {# organismes}}{period, select, none {} other {, {period}}}',
    alt: 'Une bande pour chacun des {types, number} types : chaque organisme à son montant{money, select, mission { de mission globale} other {}}, la médiane et le seuil plancher.',
    axis: '{money, select, mission {reçu pour la mission globale} other {montant reçu}}',
    median: 'Médiane',
    note: '{share} sous le seuil',
  },
  lorenzFigure: {
    title: 'La moitié qui reçoit le moins se partage {share} de l’argent',
    subtitle:
      'Courbe de Lorenz; {n, plural, one {# organisme} other {# organismes}}{period, select, none {} other {, {period}}}',
    alt: 'Courbe de Lorenz de tous les organismes : la moitié qui reçoit le moins se partage {share} de l’argent; à montants égaux, elle en aurait 50 %.',
    x: 'organismes, à partir du plus faible montant',
    y: 'part de l’argent',
    everyone: 'Tous les organismes',
    reading: 'la moitié qui reçoit le moins : {share} de l’argent',
    readingOwn: 'la moitié qui reçoit le moins, dans la région : {share} de son argent',
  },
  denominatorsFigure: {
    title:
      'Par organisme et par habitant, {opposite, plural, one {# paire de régions sur {pairs, number} est} other {# paires de régions sur {pairs, number} sont}} dans l’ordre inverse',
    subtitle:
      'Moyenne par organisme et montant par habitant; {regions, number} régions{period, select, none {} other {, {period}}}',
    alt: '{regions, number} régions placées selon leur moyenne par organisme et leur montant par habitant.',
    x: 'par organisme',
    y: 'par habitant',
    reference: 'toutes les régions',
  },
  waterfallFigure: {
    title:
      'À type égal{factors, select, none {} other {, sans tenir compte des facteurs déclarés ({factors})}}, un organisme {of} reçoit en moyenne {rate} de {direction, select, less {moins} other {plus}} que ceux des autres régions',
    subtitle:
      'De la moyenne des autres régions à celle de la région, par organisme; {n, plural, one {# organisme} other {# organismes}}{period, select, none {} other {, {period}}}',
    alt: 'De {start} dans les autres régions : {composition} vont de pair avec la composition par types, {rate} avec les montants à type égal; {region} est à {end}.',
    start: 'Autres régions',
    composition: 'composition par types',
    rate: 'montants, à type égal',
    axis: 'par organisme',
    step: 'Étape',
  },
  withheld: {
    subtitle: '{subtitle}. Édition publique : aucun organisme n’est nommé.',
    rounded: 'Des sommes d’argent de ce tableau sont arrondies, pour qu’aucun organisme ne soit reconnu.',
    marks: {
      'not-shown-few': '{mark} : non présenté, moins de {fewest, number} organismes.',
      'not-shown': '{mark} : non présenté, un organisme pourrait être reconnu.',
    },
    rules:
      'Édition publique : aucun organisme n’est nommé. Ne sont pas présentés les groupes de moins de {fewest, number} organismes, ceux dont un organisme pourrait calculer à {percent} près ce que reçoit un autre, ceux dont {largest, plural, one {un seul reçoit} other {les # premiers reçoivent}} plus de {dominance} de l’argent, ni ceux qui donneraient l’un de ces groupes par soustraction.',
    extent: 'Non présentés séparément : {list}. Ils comptent dans tous les totaux.',
    extentOf: '{by} : {withheld, number} sur {groups, number} ({money} de l’argent)',
    everything: 'Présentés en entier : {list}.',
    rounding:
      'Les médianes et ce qui va de pair avec la composition par types sont arrondis ({step} par organisme); les sommes qui en diraient trop sur quelques organismes sont arrondies davantage, ou ne sont pas présentées. Les médianes portent sur {spread, number} organismes ou plus; les indices, les courbes et les intervalles au dixième de pour cent, sur {indices, number} ou plus.',
    choice:
      'C’est un choix de présentation : les subventions sont souvent déjà publiques. La protection vaut pour cette édition lue seule, non à côté de celles d’autres exercices ou d’autres réglages; l’édition interne donne les noms et tous les montants.',
    units: 'Unité : un organisme dans un exercice, toutes ses lignes additionnées.',
    cents:
      'Les rapports sont arrondis comme ils sont imprimés, dans tous les fichiers de cette édition; les sommes d’argent présentées en entier sont exactes au cent.',
  },
  method: {
    units:
      'Unité : un organisme dans un exercice, toutes ses lignes additionnées. Les sommes d’argent sont exactes au cent; rien n’est arrondi avant d’être imprimé.',
    comparable:
      'Comparables : les autres organismes du même exercice qui répondent à tous les critères de la définition. Chaque organisme a ses comparables, ou le motif pour lequel il n’en a pas.',
    reference:
      'Écart : montant moins référence. Quand la référence est la médiane et que quelques montants sont très élevés, l’ensemble des organismes se trouve au-dessus de 100 % : un groupe se lit à côté de l’ensemble.',
    parity:
      'La mesure : pour un groupe, somme de ce que reçoivent ses organismes sur somme de ce que reçoivent en moyenne leurs comparables des autres groupes, selon toute la définition; il manque ce qui sépare les deux. Nivellement : somme de ce qui manque aux organismes sous leur référence, chaque manque arrondi au cent.',
    chance:
      'Hasard : les montants (ou leurs multiples de ce que prédisent les plus proches et les facteurs déclarés : Freedman et Lane, 1983) sont distribués au hasard à l’intérieur des strates de la définition; le logarithme du rapport de chaque groupe, divisé par son erreur type, est recalculé à chaque fois (Chung et Romano, 2013), sur une même échelle pour les petits groupes et les grands (Wallace, 1959); p familial pas à pas sur le maximum (Westfall et Young, 1993; Romano et Wolf, 2005); au plus {draws, number} tirages (germe {seed}), autant qu’il en faut pour trancher à 5 % (Gandy, 2009).',
    interval:
      'Intervalle : logarithme du rapport ± t × erreur type, à partir de 10 organismes comparés; par jackknife sur des strates entières, par la variance de l’appariement avec remise (Abadie et Imbens, 2006) avec les plus proches. Comparable : deux tests unilatéraux (Schuirmann, 1987).',
    levels:
      'Trois étages : Theil T, écart logarithmique moyen et GE(2) partagés entre strates, régions à l’intérieur, et organismes (Shorrocks, 1980, appliqué deux fois); sommes exactes.',
    explanation:
      'Explication : Kitagawa (1955) sur les types; Oaxaca (1973) et Blinder (1973) sur tous les facteurs et quatre références. Ces parts vont de pair avec l’écart; ce ne sont pas des causes.',
    floors:
      'Seuil plancher : celui de chaque organisme, comparé {money, select, mission {au financement à la mission globale seulement} other {à tous les montants du fichier}}; la richesse relative est ce montant divisé par le seuil.',
    cents:
      'Les montants par organisme sont arrondis {dollar, select, yes {au dollar} other {à l’unité}} dans les tableaux à lire; le CSV, l’Excel et le JSON les portent sans arrondi.',
    again: 'Pour refaire chaque phrase : equite verifier affirmations.json {files}',
  },
  sheet: {
    standing: 'Parmi ses comparables',
    title: '{name} reçoit {amount}; la moitié de ses comparables reçoit {median} ou plus',
    subtitle:
      'Montant de chaque comparable, un point chacun; {n, number} comparables{period, select, none {} other {, {period}}}',
    alt: 'Les montants de {n, number} comparables; l’organisme est à {amount}, leur médiane à {median}.',
    row: 'L’organisme et ses comparables',
  },
  contest: {
    title: 'Comment contester ces résultats',
    subtitle:
      'Cette page s’adresse à qui n’est pas d’accord. Tout ce qui est écrit dans le mémoire peut être refait, et peut être réfuté.',
    headings: {
      again: 'Refaire chaque chiffre',
      otherwise: 'Poser la question autrement',
      weak: 'Ce que nous savons fragile',
      wrong: 'Si vous trouvez une erreur',
    },
    again: {
      get: 'Installez équité {version}, un logiciel libre qui fonctionne sans réseau, et prenez le fichier des subventions, ou le vôtre s’il est plus complet.',
      verify:
        'Tapez equite verifier {claims} FICHIER : chaque phrase du mémoire est recalculée, et déclarée vraie, fausse ou invérifiable.',
      hash: 'Le fichier de ce mémoire a pour empreinte (SHA-256) {hash}.',
      keyed: 'Le fichier de ce mémoire a pour empreinte sous clé {hash}.',
      words:
        'Les formules, les conventions et les références sont dans {annex}; tous les chiffres sans arrondi, dans {results}.',
    },
    otherwise: {
      definition:
        'Un autre sens de « comparable » : ici, {definition}. Ajoutez vos critères avec --comparable, et voyez si la réponse change.',
      money: 'Un autre argent : la mission globale seulement, ou un seul mode de financement, avec --where.',
      chance:
        'Un autre hasard : au plus {draws, number} tirages, germe {seed}. Avec --seed, les constats ne devraient pas changer.',
      influence:
        'Sans l’organisme qui pèse le plus : l’annexe dit, pour chaque région, ce qui resterait de l’écart.',
    },
    weak: {
      needs:
        'Des besoins que le fichier ne contient pas : distances, personnes desservies, autres revenus, loyers. S’ils vont de pair avec la région, une partie de l’écart en vient peut-être.',
      types: 'Le type d’un organisme est celui qu’on lui a reconnu : mal classé, il est mal comparé.',
      small: 'Une région de quelques organismes ne permet pas de conclure, dans un sens ni dans l’autre.',
      year: 'Un versement décalé d’un exercice à l’autre peut passer pour un écart.',
    },
    wrong: {
      show: 'Dites la phrase, ce que vous avez trouvé à la place, et le fichier : une phrase qui ne tient pas est retirée.',
      contact: 'Écrivez à {contact}.',
    },
  },
  files: {
    annex: 'annexe',
    contest: 'comment-contester',
    report: 'rapport',
    tables: 'tableaux',
    tablesFolder: 'tableaux',
    figuresFolder: 'figures',
    results: 'resultats',
    claims: 'affirmations',
    manifest: 'manifeste',
    sources: 'Sources',
  },
  sources: {
    file: 'Fichier',
    sha256: 'SHA-256',
    keyed: 'Empreinte sous clé (HMAC-SHA-256)',
    rows: 'Lignes',
    accepted: 'Acceptées',
    amount: 'Montant accepté',
    line: 'Ce sur quoi reposent les chiffres',
  },
});
