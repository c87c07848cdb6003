// Page one of a brief, and the pages after it, in French.
import type { briefFront as english } from '../en/brief-front.ts';
import type { SameShape } from '../shapes.ts';

export const briefFront = (): SameShape<ReturnType<typeof english>> => ({
  question:
    'Peu importe sa région et son secteur, un organisme comparable reçoit‑il un financement comparable?',
  questionRegion: 'Les organismes {of} reçoivent‑ils un financement comparable?',
  answers: { no: 'Non.', yes: 'Oui.', untold: 'On ne peut pas le dire.' },
  labels: {
    region: 'Selon la région : {answer, select, no {non} yes {oui} other {on ne peut pas le dire}}',
    sector: 'Selon le secteur : {answer, select, no {non} yes {oui} other {on ne peut pas le dire}}',
    cost: 'Ce qu’il en coûte',
    ask: 'Ce que nous demandons',
  },
  regions:
    '{told, plural, =0 {Aucune région ne compte assez d’organismes comparés pour qu’on puisse conclure.} other {{belowCount, plural, =0 {Aucune région ne reçoit nettement moins que ses comparables des autres régions.} one {Les organismes {belowOf} reçoivent en moyenne {low} de ce que reçoivent leurs comparables des autres régions.} other {Dans # régions, les organismes reçoivent en moyenne de {low} à {high} de ce que reçoivent leurs comparables des autres régions : {below}.}}{aboveCount, plural, =0 {} one { {belowCount, plural, =0 {Les organismes {aboveOf} reçoivent en moyenne {aboveLow} de ce que reçoivent leurs comparables} other {Ceux {aboveOf} reçoivent {aboveLow} de ce que reçoivent les leurs}}.} other { Dans # régions, {belowCount, plural, =0 {les organismes reçoivent en moyenne de {aboveLow} à {aboveHigh} de ce que reçoivent leurs comparables} other {ils en reçoivent de {aboveLow} à {aboveHigh}}} : {above}.}}{comparableCount, plural, =0 {} one { Le financement est comparable, à {band} près, dans une région : {comparable}.} other { Le financement est comparable, à {band} près, dans # régions : {comparable}.}}{open, plural, =0 {} one { Pour une région, l’écart n’est pas assez net pour conclure; ce n’est pas une preuve d’équité.} other { Pour # régions, l’écart n’est pas assez net pour conclure; ce n’est pas une preuve d’équité.}}{few, plural, =0 {} one { Une région compte trop peu d’organismes pour qu’on en juge.} other { # autres comptent trop peu d’organismes pour qu’on en juge.}}}}',
  sectors:
    '{told, plural, =0 {Aucun secteur ne compte assez d’organismes comparés pour qu’on puisse conclure.} other {{belowCount, plural, =0 {Aucun secteur ne reçoit nettement moins que ses comparables des autres secteurs.} one {Les organismes d’un secteur ({below}) reçoivent en moyenne {low} de ce que reçoivent leurs comparables des autres secteurs.} other {Dans # secteurs, les organismes reçoivent en moyenne de {low} à {high} de ce que reçoivent leurs comparables des autres secteurs : {below}.}}{aboveCount, plural, =0 {} one { {belowCount, plural, =0 {Ceux d’un secteur ({above}) reçoivent en moyenne {aboveLow} de ce que reçoivent leurs comparables} other {Ceux d’un secteur ({above}) en reçoivent {aboveLow}}}.} other { Dans # secteurs, {belowCount, plural, =0 {les organismes reçoivent en moyenne de {aboveLow} à {aboveHigh} de ce que reçoivent leurs comparables} other {ils en reçoivent de {aboveLow} à {aboveHigh}}} : {above}.}}{comparableCount, plural, =0 {} one { Le financement est comparable, à {band} près, dans un secteur : {comparable}.} other { Le financement est comparable, à {band} près, dans # secteurs : {comparable}.}}{open, plural, =0 {} one { Pour un secteur, l’écart n’est pas assez net pour conclure; ce n’est pas une preuve d’équité.} other { Pour # secteurs, l’écart n’est pas assez net pour conclure; ce n’est pas une preuve d’équité.}}{few, plural, =0 {} one { Un secteur compte trop peu d’organismes pour qu’on en juge.} other { # autres comptent trop peu d’organismes pour qu’on en juge.}}}}',
  own: 'Les organismes {of} reçoivent en moyenne {ratio} de ce que reçoivent leurs comparables des autres régions{verdict, select, below { : nettement moins} above { : nettement plus} comparable { : c’est un financement comparable} few {; ils sont trop peu nombreux pour qu’on en juge} other {; l’écart n’est pas assez net pour conclure, et ce n’est pas une preuve d’équité}}.{typed, select, yes { Chacun est comparé à des organismes du même type : leur répartition entre les types n’explique pas cet écart.} other {}}',
  cost: '{named, select, none {} other {Pour que les organismes {count, plural, one {{role, select, region {de cette région} other {de ce secteur}}} other {de ces # {role, select, region {régions} other {secteurs}}}} reçoivent autant que leurs comparables, il manque {named}{period, select, none {} several { en {years, number} exercices, {yearly} par année en moyenne} other { par année}}{part, select, none {} other {, soit {part} de tout l’argent compté ici}}.}}',
  costOwn:
    'Pour que les organismes {of} reçoivent autant que leurs comparables d’ailleurs, il manque {named}{period, select, none {} several { en {years, number} exercices, {yearly} par année en moyenne} other { par année}}{each, select, none {} other {, soit {each} par organisme{period, select, several { et par année} other {}} en moyenne}}.',
  costNone:
    'Ces données ne permettent de chiffrer aucun manque à gagner entre {both, select, yes {régions ni entre secteurs} other {{role, select, region {régions} other {secteurs}}}}.',
  floor:
    '{period, select, several {{under, number} fois sur {n, number}, un organisme a reçu dans l’année{money, select, mission {, pour sa mission globale,} other {}} moins que son seuil plancher, le minimum pour fonctionner; il a manqué {shortfall} en {years, number} exercices.} other {{every, select, yes {{under, plural, one {Le seul organisme mesuré reçoit} other {Les # organismes reçoivent tous}}} other {{under, plural, one {# organisme sur {n, number} reçoit} other {# organismes sur {n, number} reçoivent}}}}{money, select, mission {, pour {under, plural, one {sa} other {leur}} mission globale,} other {}} moins que {under, plural, one {son} other {leur}} seuil plancher, le minimum pour fonctionner; il manque {shortfall} pour y arriver.}}',
  ask: '{named, select, none {} other {Un rehaussement récurrent et indexé de {named}{period, select, several { par année} other {}} {where}, sans rien retirer aux autres.}}',
  askWhere: {
    these:
      'pour les organismes {count, plural, one {{role, select, region {de cette région} other {de ce secteur}}} other {de ces # {role, select, region {régions} other {secteurs}}}}',
    own: 'pour les organismes {of}',
  },
  askFloor: 'Pour tous, un plan de rattrapage jusqu’au seuil plancher.',
  askNone: 'Des chiffres complets, publiés chaque année, pour qu’on puisse répondre.',
  colophon: {
    moneys: {
      all: 'Argent compté : tous les modes de financement (la mission globale en fait {share}).',
      mission: 'Argent compté : la mission globale seulement.',
      unknown: 'Argent compté : tous les montants du fichier, qui ne distingue pas les modes de financement.',
    },
    scope:
      '{period, select, none {} several {Exercices {first} à {last}, réunis. } other {Exercice {period}. }}{n, plural, one {# organisme} other {# organismes}}. Comparable : {definition}.',
    source: 'Source : {source}.',
    sourceNone:
      'Source : le fichier des subventions{period, select, none {} other { de {period}}}, que décrit l’annexe.',
    contact: 'Pour en savoir plus : {contact}.',
    public: 'Édition publique : aucun organisme n’est nommé.',
  },
  headings: {
    comparison: 'Les régions et les secteurs',
    needs: 'Ce qui manque',
    certainty: 'À quel point en sommes-nous sûrs?',
  },
  comparison: {
    lowest:
      '{typed, select, yes {À type égal, un} other {Un}} organisme {of} reçoit en moyenne {ratio} de ce que reçoivent ses comparables des autres régions.{typed, select, yes { La répartition des organismes de la région entre les types n’explique pas cet écart.} other {}}',
    reading: 'Lecture : à 100 %, les organismes reçoivent autant que leurs comparables d’ailleurs.',
    columns: {
      label: '{role, select, region {Région} other {Secteur}}',
      n: '{period, select, several {Montants annuels} other {Organismes}}',
      ratio: 'Reçu ÷ comparables',
      verdict: 'Ce qu’on peut en dire',
      lacking: 'Manque à gagner',
    },
    verdicts: {
      below: '▼ moins',
      above: '▲ plus',
      comparable: '≈ comparable',
      untold: '? on ne peut pas le dire',
      few: '· trop peu d’organismes comparés',
      unsettled: '? on ne peut pas le dire',
    },
    caption:
      '{role, select, region {Les régions, de celle qui reçoit le moins par rapport à ses comparables à celle qui reçoit le plus} other {Les secteurs, de celui qui reçoit le moins par rapport à ses comparables à celui qui reçoit le plus}}',
    note: 'Le manque à gagner n’est donné que là où le hasard n’explique pas l’écart.',
    all: 'Ensemble',
  },
  mapFigure: {
    title:
      '{below, plural, =0 {Aucune région ne reçoit nettement moins que ses comparables d’ailleurs} one {Une région reçoit nettement moins que ses comparables d’ailleurs} other {# régions reçoivent nettement moins que leurs comparables d’ailleurs}}{above, plural, =0 {} one {; une reçoit nettement plus} other {; # reçoivent nettement plus}}',
    titleOwn: '{name} : {ratio} de ce que reçoivent les comparables d’ailleurs',
    subtitle:
      'Un carré par région; le chiffre est ce qu’elle reçoit par rapport à ses comparables{period, select, none {} other {, {period}}}',
    alt: 'Carte de {regions, number} régions en carrés, chacune avec ce que reçoivent ses organismes par rapport à leurs comparables d’ailleurs, et ce qu’on peut en dire.',
    key: {
      below: 'moins',
      above: 'plus',
      comparable: 'comparable',
      untold: 'on ne peut pas le dire',
      few: 'trop peu d’organismes',
    },
  },
  needs: {
    lacking:
      'En tout, il manque {value}{period, select, none {} several { en {years, number} exercices} other { par année}} aux organismes des {role, select, region {régions} other {secteurs}} qui reçoivent moins que leurs comparables; le hasard seul en ferait manquer {median}, et {rangeHigh} ou plus une fois sur vingt.{beyond, select, above { Le manque constaté va au-delà.} edge { Le manque constaté est au bord de ce que le hasard donne, trop près pour trancher.} other { Un manque de cette taille n’a rien d’inhabituel.}}{named, select, none {} other { Nous ne comptons que {named} : le manque {belowCount, plural, one {{role, select, region {de la région} other {du secteur}}} other {des # {role, select, region {régions} other {secteurs}}}} où le hasard n’explique pas l’écart.}}',
    floorLead:
      'Le seuil plancher est le minimum dont un organisme d’un type donné a besoin pour fonctionner. La moitié des organismes reçoivent {wealth} du leur ou moins.',
    caption:
      'Le besoin (les seuils planchers), ce qui est reçu {money, select, mission {pour la mission globale} other {en tout}} et ce qui manque, par type{everywhere, select, yes { (toutes les régions)} other {}}',
    columns: {
      type: 'Type',
      n: '{period, select, several {Montants annuels} other {Organismes}}',
      need: 'Besoin',
      paid: 'Reçu',
      lacking: 'Manque',
      met: 'Part comblée',
    },
    all: 'Tous les types',
  },
  certainty: {
    how: 'Chaque organisme a été comparé à ceux d’ailleurs qui répondent à la définition ({definition}). Nous avons ensuite distribué les mêmes montants au hasard entre organismes comparables, {deals, number} fois, pour voir quels écarts le hasard produirait à lui seul. Un écart n’est dit net que si le hasard le produit moins de cinq fois sur cent{tested, plural, one {} other {, les # régions considérées ensemble}}.',
    extremes:
      'Par le hasard seul, la région la plus basse serait vers {lowMedian}; elle est à {low}. La plus haute serait vers {highMedian}; elle est à {high}.',
    inhabitants:
      'Par habitant, l’ordre est autre : de {low} ({lowest}) à {high} ({highest}). Les distances et les organismes qui desservent peu de monde y sont pour quelque chose. Les deux chiffres sont vrais; ils répondent à deux questions.',
    turned:
      '{turned, plural, =0 {L’absence d’un seul organisme ne changerait le constat d’aucune région.} one {Pour une région, l’absence d’un seul organisme changerait le constat : {list}.} other {Pour # régions, l’absence d’un seul organisme changerait le constat : {list}.}}',
    untold:
      '« On ne peut pas le dire » ne veut pas dire « égal » : l’écart, s’il y en a un, est trop petit pour être vu avec si peu d’organismes.',
    causes:
      'Ces chiffres disent qui reçoit combien. Ils ne disent ni pourquoi, ni ce que quiconque a voulu : des besoins absents du fichier (distances, personnes desservies, autres revenus) peuvent compter.',
    more: 'L’annexe technique donne la méthode, tous les tableaux et ce qu’on peut objecter. « Comment contester ces résultats » montre comment refaire chaque chiffre.',
  },
  annex: {
    title: 'Annexe technique',
    subtitle: '{question}{period, select, none {} other { Exercice {period}.}}',
  },
});
