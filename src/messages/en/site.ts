// Words of the documentation site, in English.
import type { SitePart } from '../site-part.ts';

export const site = {
  title: 'The methods of équité',
  motto: 'Whatever its region and its sector, a comparable organisation is entitled to comparable funding.',
  lead: 'What each figure says, its formula, how to read it, when it misleads, where it comes from. Written from the code that computes.',
  nav: {
    index: 'Figures',
    glossary: 'Glossary',
    traps: 'Traps',
    bibliography: 'Bibliography',
    limits: 'Limits',
    contest: 'How to contest',
  },
  files: {
    index: 'index',
    glossary: 'glossary',
    traps: 'traps',
    bibliography: 'bibliography',
    limits: 'limits',
    contest: 'contest',
  },
  other: 'Français',
  skip: 'Go to the text',
  pages: 'Pages',
  key: 'key',
  citedBy: 'Cited by',
  glossaryTitle: 'Glossary',
  glossaryLead: 'The words of the reports, in the order in which a brief meets them.',
  trap: 'Trap',
  trapsTitle: 'Traps',
  trapsLead:
    'Published tools that print another number, each with theirs and ours. Someone who checks our figures with one of them will meet these differences first.',
  seen: 'Concerns',
  bibliographyTitle: 'Bibliography',
  bibliographyLead: 'Where each definition stands.',
  limitsTitle: 'Limits',
  limitsLead: 'What these figures cannot say, whoever asks.',
  limits: [
    {
      heading: 'They are about those who are funded',
      text: [
        'The file holds organisations that receive something. Those that were refused, that never asked, or that closed for want of money are not in it: a region can look well treated because its poorest organisations are gone.',
        'It is a census of what the file holds, not a sample: no interval speaks of organisations elsewhere. Chance is asked by dealing the same amounts otherwise among comparable organisations.',
      ],
    },
    {
      heading: 'Comparable is a definition, not a fact',
      text: [
        'Two organisations are comparable under the criteria that were declared, and only under these. What the file does not hold (opening hours, rent, distance, needs of the people served, history) separates nobody.',
        'A narrow definition compares better and covers fewer; how many are left out, and how alike the others are, stands beside every figure.',
      ],
    },
    {
      heading: 'A gap does not say why',
      text: [
        'A gap is a distance between amounts. What goes with it is shown; what causes it is not known. The part that is not explained is not explained by the columns of the file: it is no measure of wrong.',
        'That is why no report says fair, unfair or discriminatory.',
      ],
    },
    {
      heading: 'Equal amounts are not equal means',
      text: [
        'A dollar buys more or less from one region to another, and the same organisation serves ten people or a thousand. Whenever a population is at hand a second denominator is shown; they can disagree, and neither is the right one.',
      ],
    },
    {
      heading: 'Few organisations say little',
      text: [
        'Below stated numbers a figure is kept from tables for people. “Cannot be told apart from chance” never means equal: the smallest gap that would have been found is given.',
      ],
    },
    {
      heading: 'The file may be wrong',
      text: [
        'What is read is what was written. Every row and every cent is accounted for, and what was set aside is listed with its line; an amount that is wrong and plausible is not found by anyone but its owner.',
        'Names that look alike are shown, and never joined without a person’s word.',
      ],
    },
    {
      heading: 'Regions, populations and years',
      text: [
        'The population that comes with the tool is that of health regions; for other territories the file must hold it. Years are read as they are written, and each amount is in dollars of its year.',
      ],
    },
    {
      heading: 'A public edition protects, without a promise',
      text: [
        'It names nobody, shows no group in which one could be recognised, and rounds what could be subtracted; tests attack it as its reader would. Whoever knows an amount from elsewhere knows it still.',
      ],
    },
    {
      heading: 'One machine',
      text: [
        'A file of records is read as a stream and kept as columns in memory: some millions of rows. Beyond, a database adds the rows up first; data/recipes has the query.',
      ],
    },
  ] as readonly SitePart[],
  contestTitle: 'How to contest these results',
  contestLead:
    'You have received a brief and you do not agree. Here is what can be contested, how, and with which command. Nothing has to be taken on trust: a brief holds its claims as data, and the tool is free.',
  contest: [
    {
      heading: '1. Is each sentence what the data say?',
      text: [
        'Ask for the claims file that came with the brief, and run it on your own data. Each sentence holds, does not hold (the new value is given), or cannot be checked (the reason is given). The file also says whether a claim was changed or taken out since it was written.',
      ],
      command: 'equite verify claims.json export.csv',
    },
    {
      heading: '2. The data',
      text: [
        'Which rows were read, merged, set aside, and why; which column was taken for the amount. Every figure names its rows. If a row is missing or wrong, correct it and run the brief again: the two results can be compared figure by figure.',
      ],
      command: 'equite check export.csv',
    },
    {
      heading: '3. What comparable means',
      text: [
        'The most important choice, and a political one. Say which criterion is missing (size, sector, another region), add its column, and look at what moves, how many organisations are still covered, and how alike they are.',
      ],
      command: 'equite peers export.csv --comparable typology,sector,other=region',
    },
    {
      heading: '4. The reference',
      text: [
        'The median of the comparables is a choice as well: the mean, the comparables elsewhere, a named region or a floor answer other questions.',
      ],
      command: 'equite gaps export.csv --comparable typology --reference mean-elsewhere',
    },
    {
      heading: '5. Chance',
      text: [
        'Another seed: a conclusion that turns with the seed is none. The band inside which funding is called comparable, and the fewest comparables that are asked for, can be changed too.',
      ],
      command: 'equite gaps export.csv --comparable typology --seed 2 --band 15',
    },
    {
      heading: '6. What goes with the gap',
      text: [
        'If need, size or distance explains it, give the column: the part that goes with it is separated from the rest. It has to be a column for all the organisations, not an example of one.',
      ],
      command: 'equite gaps export.csv --comparable typology --factor Population',
    },
    {
      heading: '7. The formula',
      text: [
        'Each has its page here, with its reference, and can be run on a few numbers by hand or in another tool; the traps say where another tool differs and why.',
      ],
      command: 'equite compute --kind univariate --x 10,20,30',
    },
    {
      heading: 'What would settle it',
      text: [
        'The file you use, the definition you hold for right, and the command: the same three things that the brief gives. Whoever reads both can then see what moved, by how much, and which of the three moved it.',
      ],
      command: 'equite diff results.json new.json',
    },
  ] as readonly SitePart[],
};
