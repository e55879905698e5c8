/**
 * What a field means where `src/model.ts` does not say it as the form in which records are written needs it. By the
 * field's path.
 *
 * @module
 */
export const fieldDefinitions: Readonly<Record<string, string>> = {
  'documents.zones':
    'Stretches of the text that are not plain body, in the order of the text: `kind: first … last words`.',
  'documents.zones.passage': 'The words of the zone, or its first and last words around ` … `.',
  'documents.reports': 'The passages of this document that carry a claim, each by its id.',
  'questions.phrases.affirm': 'The clause for an affirmation.',
  'questions.phrases.deny': 'The clause for a denial.',
  'questions.phrases.counted': 'What is counted, as in "the number of …".',
  'questions.phrases.about': 'What the attitude is about.',
  'questions.claims': 'The answers to this question, each by its id.',
  'reports.spans':
    'The passages: their words, or their first and last words around ` … `; ` #2` after the first words says which of several is meant.',
  'exceptions.reason': 'Why the exception is made.',
  'exceptions.until': 'When it can go.',
}
