// Sentences of measuring and of the calculator, by code, in English.
import type { MeasureCodes } from '../../measure/codes.ts';
import type { CalculatorCodes } from '../calculator-codes.ts';
import type { Advice, Sentences } from '../shapes.ts';

export const measure = (): Sentences<MeasureCodes & CalculatorCodes> => ({
  'case-not-an-object': 'A case must be a JSON object.',
  'case-kind-missing': 'The case does not say its kind.',
  'case-kind-unknown': 'There is no kind of case “{kind}”.',
  'case-field-missing': 'A case of kind {kind} needs the field “{field}”.',
  'case-field-type':
    'The field “{field}” must be {expected, select, number {a number} numbers {a list of numbers} matrix {a list of lists of numbers} labels {a list of labels} row {the number of a row, or a name in the field subgroups} other {{expected}}}.',
  'case-not-a-number':
    'The field “{field}” holds “{value}” at position {index, plural, offset:-1 other {#}}: that is not a number.',
  'case-length-mismatch':
    'The fields “{field}” ({length}) and “{other}” ({otherLength}) do not have the same number of elements.',
  'case-out-of-range':
    'The field “{field}” holds {value} at position {index, plural, offset:-1 other {#}}: it must be {rule, select, positive {greater than 0} not_negative {0 or more} from_0_to_1 {between 0 and 1} zero_or_one {0 or 1} row {the number of a row} at_most {smaller} other {in range}}.',
  'compute-input': 'There is nothing to compute: no case came on standard input, and --kind is not given.',
  'compute-json': 'The input is not valid JSON{line, select, 0 {} other { (line {line}, column {column})}}.',
  'compute-case': 'Case {index}{id, select, none {} other { (id {id})}} cannot be computed.',
  'case-field-unknown': 'A case of kind {kind} has no field “{field}”: no figure would take it into account.',
  'compute-field-form': '“{value}” belongs to no field.',
  'explain-unknown': 'Nothing is called “{name}”.',
  'schema-unknown': 'There is no schema “{name}”.',
  'choose-answer': 'The question “{question}” cannot be answered by “{answer}”.',
  'choose-question': 'There is no question “{question}”.',
  'choose-missing': '{question}',
});

export const measureAdvice = (): Advice<MeasureCodes & CalculatorCodes> => ({
  'case-not-an-object': 'see equite compute --help',
  'case-kind-missing': 'add "kind", one of: {kinds}',
  'case-kind-unknown': 'kinds: {kinds}',
  'compute-input':
    'type equite compute --kind univariate --x 10,20,30, or pipe a JSON case in; kinds: {kinds}',
  'case-field-unknown': 'fields: {fields}',
  'compute-field-form': 'write lists without spaces or in quotes: --x 10,20,30 or --x "10,5;20"',
  'explain-unknown':
    '{near, select, none {equite explain lists everything} other {did you mean: {near}? equite explain lists everything}}',
  'schema-unknown': 'schemas: {names}',
  'choose-answer': 'answers: {answers}',
  'choose-question': 'questions: {questions}',
  'choose-missing': 'add {name}=ANSWER, one of: {answers}',
});
