import type { SameShape } from '../catalogue.ts';
import type { brief as english } from '../en/brief.ts';

export const brief: SameShape<typeof english> = {
  title: 'Un organisme comparable reçoit‑il un financement comparable?',
  titleRegion: '{region} : un organisme comparable y reçoit‑il un financement comparable?',
  subtitle:
    '{period, select, none {} other {{period}. }}Comparable : {definition}. Données : {files}, {n, plural, one {# organisme} other {# organismes}}{total, select, none {} other {, {total}}}',
  source: 'Source : {files}.',
  headings: {
    question: 'Ce qui a été demandé, et de quelles données',
    regions: 'Les écarts par région',
    sectors: 'Les écarts par secteur',
    types: 'Les écarts par type d’organisme',
    sure: 'À quel point est-ce sûr',
    explains: 'Ce qui va de pair avec les écarts',
    cost: 'Ce que coûte la parité',
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
    title: 'De {low} ({lowest}) à {high} ({highest}) de ce que reçoivent les comparables d’ailleurs',
    titleOwn: '{region} reçoit {ratio} de ce que reçoivent ses comparables d’ailleurs',
    subtitle:
      'Montants reçus sur la moyenne des comparables des autres régions, avec intervalles à 95 %; {n, number} organismes{period, select, none {} other {, {period}}}',
    alt: '{regions, number} régions, rangées selon ce que leurs organismes reçoivent par rapport aux comparables d’ailleurs, de {lowest} à {highest}; 100 % est la parité.',
    axis: 'reçu ÷ comparables d’ailleurs',
    reference: 'parité',
  },
  heatFigure: {
    title:
      '{below, number} croisements région × secteur sur {of, number} reçoivent moins que l’ensemble des organismes ({all} de leurs références)',
    subtitle:
      'Montants sur références; croisements de {from, number} organismes ou plus{period, select, none {} other {, {period}}}',
    alt: 'Tableau de {regions, number} régions par {sectors, number} secteurs; chaque case donne ce qui est reçu par rapport à la référence.',
    centre: 'l’ensemble des organismes',
  },
  stripsFigure: {
    title: 'Ce que reçoivent les organismes d’un même type, dans {types, number} types',
    titleFloor:
      '{share} des organismes reçoivent {money, select, mission {pour leur mission globale} other {en tout}} moins que leur seuil plancher',
    subtitle:
      '{money, select, mission {Mission globale} other {Montant}} par organisme, un point chacun; {n, number} organismes{period, select, none {} other {, {period}}}',
    alt: 'Une bande pour chacun des {types, number} types : chaque organisme à son montant{money, select, mission { de mission globale} other {}}, la médiane et le seuil plancher.',
    axis: '{money, select, mission {reçu pour la mission globale} other {montant reçu}}',
    median: 'Médiane',
    note: '{share} sous le seuil',
  },
  lorenzFigure: {
    title: 'La moitié qui reçoit le moins se partage {share} de l’argent',
    subtitle: 'Courbe de Lorenz; {n, number} organismes{period, select, none {} other {, {period}}}',
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
      'À type égal, chaque organisme de {region} reçoit {rate} de {direction, select, less {moins} other {plus}} que ceux des autres régions',
    subtitle:
      'De la moyenne des autres régions à celle de la région, par organisme; {n, number} organismes{period, select, none {} other {, {period}}}',
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
      'Les médianes et ce qui va de pair avec la composition par types sont arrondis ({step} par organisme); les sommes qui en diraient trop sur quelques organismes sont arrondies davantage, ou ne sont pas présentées. Les médianes portent sur {spread, number} organismes ou plus, les indices sur {indices, number} ou plus.',
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
      'Coût de la parité : somme de ce qui manque aux organismes sous leur référence, chaque manque arrondi au cent.',
    chance:
      'Hasard : étiquettes de région (ou de secteur) permutées à l’intérieur des strates de la définition; statistique centrée dans les strates; exact jusqu’à 100 000 distributions, sinon {draws, number} tirages (germe {seed}) avec p = (b + 1)/(B + 1) (Phipson et Smyth, 2010); correction de Holm sur tout ce qui est examiné.',
    interval:
      'Intervalle : logarithme du rapport aux comparables d’ailleurs ± t × erreur type par jackknife, à partir de 10 organismes de chaque côté; il contiendrait la vérité 95 fois sur 100 si les organismes étaient tirés d’une population plus grande.',
    levels:
      'Trois étages : Theil T, écart logarithmique moyen et GE(2) partagés entre strates, régions à l’intérieur, et organismes (Shorrocks, 1980, appliqué deux fois); sommes exactes.',
    explanation:
      'Explication : Kitagawa (1955) sur les types; Oaxaca (1973) et Blinder (1973) sur tous les facteurs et quatre références. Ces parts vont de pair avec l’écart; ce ne sont pas des causes.',
    floors:
      'Seuil plancher : celui de chaque organisme, comparé {money, select, mission {au financement à la mission globale seulement} other {à tous les montants du fichier}}; la richesse relative est ce montant divisé par le seuil.',
    cents:
      'Les montants par organisme sont arrondis au dollar dans les tableaux à lire; le CSV, l’Excel et le JSON les portent sans arrondi.',
    again: 'Pour refaire chaque phrase : equite verifier affirmations.json {files}.',
  },
  sheet: {
    standing: 'Parmi ses comparables',
    title: '{name} reçoit {amount}; la moitié de ses comparables reçoit {median} ou plus',
    subtitle:
      'Montant de chaque comparable, un point chacun; {n, number} comparables{period, select, none {} other {, {period}}}',
    alt: 'Les montants de {n, number} comparables; l’organisme est à {amount}, leur médiane à {median}.',
    row: 'Comparables',
  },
  files: {
    report: 'rapport',
    tables: 'tableaux',
    tablesFolder: 'tables',
    figuresFolder: 'figures',
    results: 'resultats',
    claims: 'affirmations',
    manifest: 'manifeste',
    sources: 'Sources',
  },
  sources: {
    file: 'Fichier',
    sha256: 'SHA-256',
    rows: 'Lignes',
    accepted: 'Acceptées',
    amount: 'Montant accepté',
    line: 'Ce sur quoi reposent les chiffres',
  },
};
