/** What `record/plugin.ts` writes at build. */
declare module '@generated/record/default/summary.json' {
  const summary: import('../record/summary').Summary
  export default summary
}
declare module '@generated/record/default/cited-claims.json' {
  const claims: Readonly<
    Record<import('../record/cited-claims').CitedClaimId, import('../record/cited-claims').CitedClaim>
  >
  export default claims
}
declare module '@generated/record/default/date-forms.json' {
  const forms: readonly import('../record/date-forms').DateForm[]
  export default forms
}
declare module '@generated/record/default/mutations.json' {
  const mutations: import('../record/mutations').Mutations
  export default mutations
}
declare module '@generated/record/default/snippets.json' {
  const snippets: Readonly<Record<import('../record/snippets').OtherSnippet, string>>
  export default snippets
}
declare module '@generated/record/default/sql-snippets.json' {
  const snippets: Readonly<Record<import('../record/snippets').SqlSnippet, string>>
  export default snippets
}
declare module '@generated/record/default/printed.json' {
  const printed: Readonly<Record<import('../record/snippets').Script, readonly string[]>>
  export default printed
}
declare module '@generated/record/default/coded-documents.json' {
  const documents: import('../record/coded-documents').CodedDocuments
  export default documents
}
declare module '@generated/record/default/two-codings.json' {
  const coding: import('../record/two-codings').TwoCodings
  export default coding
}
declare module '@generated/record/default/hard-cases.json' {
  const cases: readonly import('../record/hard-cases').HardCase[]
  export default cases
}
declare module '@generated/record/default/changes-fields.json' {
  const fields: readonly import('../record/changes-fields').ChangesField[]
  export default fields
}
declare module '@generated/record/default/recipes.json' {
  const recipes: Readonly<Record<import('../record/recipes').RecipeLanguage, string>>
  export default recipes
}
declare module '@generated/record/default/downloads.json' {
  const groups: readonly import('../record/downloads').DownloadGroup[]
  export default groups
}
declare module '@generated/record/default/data-dictionary.json' {
  const tables: readonly import('../record/data-dictionary').DictionaryTable[]
  export default tables
}
declare module '@generated/record/default/changes.json' {
  const releases: readonly import('../record/changes').ReleasePart[]
  export default releases
}
declare module '@generated/record/default/sql-answers.json' {
  const answers: Readonly<
    Record<import('../record/sql-answers').SqlQuery, import('../record/sql-answers').SqlAnswer>
  >
  export default answers
}
declare module '@generated/record/default/live-examples.json' {
  const examples: readonly import('../record/live-examples').LiveExample[]
  export default examples
}
declare module '@generated/record/default/decided-claims.json' {
  const decided: Readonly<
    Record<import('../record/decided-claims').DecidedRule, import('../record/decided-claims').Decided>
  >
  export default decided
}

declare module '@generated/record/default/failures.json' {
  const failures: Readonly<
    Record<
      import('../record/failures/failure').FailureGroup,
      readonly import('../record/failures/failure').ShownFailure[]
    >
  >
  export default failures
}

declare module '@generated/record/default/sql-scale.json' {
  const runs: readonly import('../record/sql-scale').ScaleRun[]
  export default runs
}

declare module '@generated/record/default/which-size.json' {
  const size: import('../record/which-size').WhichSize
  export default size
}

declare module '@generated/record/default/sql-dialects.json' {
  const dialects: readonly import('../record/sql-scale').SqlDialect[]
  export default dialects
}

declare module '@generated/record/default/benchmarks.json' {
  const benchmarks: import('../record/benchmarks').Benchmarks
  export default benchmarks
}
