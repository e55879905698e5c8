import recipes from '@generated/record/default/recipes.json'
import CodeBlock from '@theme/CodeBlock'
import type { ReactNode } from 'react'
import type { RecipeLanguage } from '../../record/recipes'

/** The line with which another tool starts, as the README has it. */
export default function Recipe({ language }: { readonly language: RecipeLanguage }): ReactNode {
  return <CodeBlock language={language}>{recipes[language]}</CodeBlock>
}
