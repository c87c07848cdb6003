// Words of the documentation site, in French.
import type { SiteTexts } from '../site.ts';

export const site: SiteTexts = {
  title: 'Les méthodes d’équité',
  motto:
    'Peu importe la région et le secteur d’intervention, un organisme comparable est en droit de recevoir un financement comparable.',
  lead: 'Ce que dit chaque chiffre, sa formule, comment le lire, quand il trompe, d’où il vient. Tiré du code qui calcule.',
  nav: {
    index: 'Chiffres',
    glossary: 'Glossaire',
    traps: 'Pièges',
    bibliography: 'Bibliographie',
    limits: 'Limites',
    contest: 'Comment contester',
  },
  files: {
    index: 'index',
    glossary: 'glossaire',
    traps: 'pieges',
    bibliography: 'bibliographie',
    limits: 'limites',
    contest: 'contester',
  },
  other: 'English',
  skip: 'Aller au texte',
  pages: 'Pages',
  key: 'clé',
  citedBy: 'Cité par',
  glossaryTitle: 'Glossaire',
  glossaryLead: 'Les mots des rapports, dans l’ordre où un mémoire les rencontre.',
  trap: 'Piège',
  trapsTitle: 'Pièges',
  trapsLead:
    'Des outils publiés qui impriment un autre nombre, avec le leur et le nôtre. Qui vérifie nos chiffres avec l’un d’eux rencontrera d’abord ces différences.',
  seen: 'Concerne',
  bibliographyTitle: 'Bibliographie',
  bibliographyLead: 'Où se trouve chaque définition.',
  limitsTitle: 'Limites',
  limitsLead: 'Ce que ces chiffres ne peuvent pas dire, quelle que soit la personne qui le demande.',
  limits: [
    {
      heading: 'Ils portent sur ceux qui sont financés',
      text: [
        'Le fichier contient les organismes qui reçoivent quelque chose. Ceux à qui on a dit non, qui n’ont jamais demandé ou qui ont fermé faute d’argent n’y sont pas : une région peut sembler bien traitée parce que ses organismes les plus pauvres ont disparu.',
        'C’est un recensement de ce que contient le fichier, pas un échantillon : aucun intervalle ne parle d’organismes d’ailleurs. Le hasard est interrogé en redistribuant les mêmes montants entre organismes comparables.',
      ],
    },
    {
      heading: '« Comparable » est une définition, pas un fait',
      text: [
        'Deux organismes sont comparables selon les critères déclarés, et selon ceux-là seulement. Ce que le fichier ne dit pas (heures d’ouverture, loyer, distances, besoins des personnes, histoire) ne sépare personne.',
        'Une définition étroite compare mieux et couvre moins; combien sont laissés de côté, et à quel point les autres se ressemblent, figure à côté de chaque chiffre.',
      ],
    },
    {
      heading: 'Un écart ne dit pas pourquoi',
      text: [
        'Un écart est une distance entre des montants. Ce qui va de pair avec lui est montré; ce qui le cause n’est pas connu. La part non expliquée ne l’est pas par les colonnes du fichier : elle ne mesure aucune faute.',
        'C’est pourquoi aucun rapport ne dit juste, injuste ou discriminatoire.',
      ],
    },
    {
      heading: 'Des montants égaux ne sont pas des moyens égaux',
      text: [
        'Un dollar achète plus ou moins d’une région à l’autre, et le même organisme sert dix personnes ou mille. Dès qu’une population est disponible, un second dénominateur est montré; les deux peuvent se contredire, et aucun n’est le bon à lui seul.',
      ],
    },
    {
      heading: 'Peu d’organismes disent peu',
      text: [
        'Sous des nombres annoncés, un chiffre est retiré des tableaux destinés aux personnes. « Ne se distingue pas du hasard » ne veut jamais dire égal : le plus petit écart qui aurait été vu est donné.',
      ],
    },
    {
      heading: 'Le fichier peut se tromper',
      text: [
        'Ce qui est lu est ce qui a été écrit. Chaque ligne et chaque cent sont comptés, et ce qui est mis de côté est nommé avec sa ligne; un montant faux et plausible, seul son propriétaire le voit.',
        'Les noms qui se ressemblent sont montrés, et jamais réunis sans la parole d’une personne.',
      ],
    },
    {
      heading: 'Régions, populations et années',
      text: [
        'La population fournie est celle des régions sociosanitaires; pour d’autres territoires, le fichier doit la dire. Les années sont lues telles qu’elles sont écrites, et chaque montant est en dollars de son année.',
      ],
    },
    {
      heading: 'Une édition publique protège, sans rien promettre',
      text: [
        'Elle ne nomme personne, ne montre aucun groupe où l’on reconnaîtrait quelqu’un et arrondit ce qui pourrait être soustrait; des tests l’attaquent comme le ferait son lecteur. Qui connaît un montant d’ailleurs le connaît encore.',
      ],
    },
    {
      heading: 'Une seule machine',
      text: [
        'Un fichier est lu en continu et gardé en colonnes dans la mémoire : quelques millions de lignes. Au-delà, une base de données additionne d’abord les lignes; data/recipes donne la requête.',
      ],
    },
  ],
  contestTitle: 'Comment contester ces résultats',
  contestLead:
    'Vous avez reçu un mémoire et vous n’êtes pas d’accord. Voici ce qui se conteste, comment, et par quelle commande. Rien n’est à croire sur parole : un mémoire contient ses affirmations sous forme de données, et l’outil est libre.',
  contest: [
    {
      heading: '1. Chaque phrase dit-elle ce que disent les données?',
      text: [
        'Demandez le fichier d’affirmations qui accompagne le mémoire et rejouez-le sur vos propres données. Chaque phrase tient, ne tient pas (la nouvelle valeur est donnée) ou ne peut être vérifiée (le motif est donné). Le fichier dit aussi si une affirmation a été changée ou retirée depuis qu’il a été écrit.',
      ],
      command: 'equite verifier affirmations.json export.csv',
    },
    {
      heading: '2. Les données',
      text: [
        'Quelles lignes ont été lues, fusionnées, mises de côté, et pourquoi; quelle colonne a été prise pour le montant. Chaque chiffre nomme ses lignes. S’il en manque une ou si elle est fausse, corrigez-la et refaites le mémoire : les deux résultats se comparent chiffre par chiffre.',
      ],
      command: 'equite controler export.csv',
    },
    {
      heading: '3. Ce que veut dire comparable',
      text: [
        'Le choix le plus important, et il est politique. Dites quel critère manque (la taille, le secteur, une autre région), ajoutez sa colonne, et regardez ce qui bouge, combien d’organismes sont encore couverts, et à quel point ils se ressemblent.',
      ],
      command: 'equite comparables export.csv --comparable typologie,secteur,autre=région',
    },
    {
      heading: '4. La référence',
      text: [
        'La médiane des comparables est aussi un choix : la moyenne, les comparables d’ailleurs, une région nommée ou un seuil répondent à d’autres questions.',
      ],
      command: 'equite ecarts export.csv --comparable typologie --reference moyenne-ailleurs',
    },
    {
      heading: '5. Le hasard',
      text: [
        'Un autre germe : une conclusion qui change avec le germe n’en est pas une. La bande à l’intérieur de laquelle un financement est dit comparable et le plus petit nombre de comparables exigé se changent aussi.',
      ],
      command: 'equite ecarts export.csv --comparable typologie --seed 2 --band 15',
    },
    {
      heading: '6. Ce qui va de pair avec l’écart',
      text: [
        'Si le besoin, la taille ou la distance l’explique, donnez la colonne : la part qui va de pair avec elle est séparée du reste. Il faut une colonne pour tous les organismes, pas l’exemple d’un seul.',
      ],
      command: 'equite ecarts export.csv --comparable typologie --factor Population',
    },
    {
      heading: '7. La formule',
      text: [
        'Chacune a sa page ici, avec sa référence, et se rejoue sur quelques nombres à la main ou dans un autre outil; les pièges disent où un autre outil diffère, et pourquoi.',
      ],
      command: 'equite calculer --kind univariate --x 10,20,30',
    },
    {
      heading: 'Ce qui trancherait',
      text: [
        'Le fichier dont vous vous servez, la définition que vous tenez pour bonne, et la commande : les trois mêmes choses que donne le mémoire. Qui lit les deux voit alors ce qui a bougé, de combien, et laquelle des trois l’a fait bouger.',
      ],
      command: 'equite changements resultats.json nouveau.json',
    },
  ],
};
