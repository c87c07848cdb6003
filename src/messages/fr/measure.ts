// Sentences of measuring and of the calculator, by code, in French.
import type { MeasureCodes } from '../../measure/codes.ts';
import type { CalculatorCodes } from '../calculator-codes.ts';
import type { Advice, Sentences } from '../shapes.ts';

export const measure = (): Sentences<MeasureCodes & CalculatorCodes> => ({
  'case-not-an-object': 'Un cas doit être un objet JSON.',
  'case-kind-missing': 'Le cas ne dit pas de quelle sorte il est.',
  'case-kind-unknown': 'Il n’existe pas de cas de sorte « {kind} ».',
  'case-field-missing': 'Un cas de sorte {kind} demande le champ « {field} ».',
  'case-field-type':
    'Le champ « {field} » doit être {expected, select, number {un nombre} numbers {une liste de nombres} matrix {une liste de listes de nombres} labels {une liste d’étiquettes} row {le numéro d’une ligne, ou un nom du champ subgroups} other {{expected}}}.',
  'case-not-a-number':
    'Le champ « {field} » contient « {value} » à la position {index, plural, offset:-1 other {#}} : ce n’est pas un nombre.',
  'case-length-mismatch':
    'Les champs « {field} » ({length}) et « {other} » ({otherLength}) n’ont pas le même nombre d’éléments.',
  'case-out-of-range':
    'Le champ « {field} » contient {value} à la position {index, plural, offset:-1 other {#}} : la valeur doit être {rule, select, positive {plus grande que 0} not_negative {0 ou plus} from_0_to_1 {entre 0 et 1} zero_or_one {0 ou 1} row {le numéro d’une ligne} at_most {plus petite} other {dans l’étendue permise}}.',
  'compute-input':
    'Il n’y a rien à calculer : aucun cas n’est venu par l’entrée standard, et --kind n’est pas donné.',
  'compute-json':
    'L’entrée n’est pas du JSON valide{line, select, 0 {} other { (ligne {line}, colonne {column})}}.',
  'compute-case': 'Le cas {index}{id, select, none {} other { (id {id})}} ne peut être calculé.',
  'case-field-unknown':
    'Un cas de sorte {kind} n’a pas de champ « {field} » : aucun chiffre n’en tiendrait compte.',
  'compute-field-form': '« {value} » n’appartient à aucun champ.',
  'explain-unknown': 'Rien ne s’appelle « {name} ».',
  'schema-unknown': 'Il n’existe pas de schéma « {name} ».',
  'choose-answer': 'On ne peut répondre « {answer} » à la question « {question} ».',
  'choose-question': 'Il n’existe pas de question « {question} ».',
  'choose-missing': '{question}',
});

export const measureAdvice = (): Advice<MeasureCodes & CalculatorCodes> => ({
  'case-not-an-object': 'voir equite calculer --help',
  'case-kind-missing': 'ajouter "kind", au choix : {kinds}',
  'case-kind-unknown': 'sortes de cas : {kinds}',
  'compute-input':
    'taper equite calculer --kind univariate --x 10,20,30, ou diriger un cas JSON vers l’entrée; sortes : {kinds}',
  'case-field-unknown': 'champs : {fields}',
  'compute-field-form': 'écrire les listes sans espace ou entre guillemets : --x 10,20,30 ou --x "10,5;20"',
  'explain-unknown':
    '{near, select, none {equite expliquer donne la liste} other {vouliez-vous dire : {near}? equite expliquer donne la liste}}',
  'schema-unknown': 'schémas : {names}',
  'choose-answer': 'réponses : {answers}',
  'choose-question': 'questions : {questions}',
  'choose-missing': 'ajouter {name}=RÉPONSE, au choix : {answers}',
});
