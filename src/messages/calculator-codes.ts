/** What `compute` and `explain` can say about what was asked of them. Sentences: `<lang>/measure.ts`. */
export interface CalculatorCodes {
  'compute-input': { kinds: readonly string[] };
  'compute-json': { line: number; column: number };
  /** Stands before what is wrong with one case of an array. */
  'compute-case': { index: number; id: string };
  'compute-field-form': { value: string };
  'explain-unknown': { name: string; near: readonly string[] };
  'schema-unknown': { name: string; names: readonly string[] };
  'choose-answer': { question: string; answer: string; answers: readonly string[] };
  'choose-question': { question: string; questions: readonly string[] };
  /** `question`: its sentence. */
  'choose-missing': { question: string; name: string; answers: readonly string[] };
}
