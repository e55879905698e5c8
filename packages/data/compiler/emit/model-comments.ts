/**
 * What the comments of `src/model.ts` say of each field, read from its syntax.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import type { TableName } from '../../src/model.js'

/**
 * The comment on a field, by its table and the names on the way to it; else that on the type of its value. Without
 * names, the comment on the rows of the table. Where the rows of a table are of several kinds, `kind` says which is meant.
 */
export type CommentOn = (table: TableName, path: readonly string[], kind?: string) => string | undefined

export function modelComments(
  source: string = readFileSync(new URL('../../src/model.ts', import.meta.url), 'utf8'),
): CommentOn {
  const file = ts.createSourceFile('model.ts', source, ts.ScriptTarget.Latest, true)
  const declared = new Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>()
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      declared.set(statement.name.text, statement)
  }

  /** The declarations of a field in a type, wherever the type has it from. */
  const membersOf = (type: ts.Node | undefined, name: string): readonly ts.PropertySignature[] => {
    if (!type) return []
    if (ts.isInterfaceDeclaration(type)) {
      const parents = type.heritageClauses?.flatMap(({ types }) => types) ?? []
      const own = type.members.filter(ts.isPropertySignature).filter((one) => one.name.getText() === name)
      return [...own, ...parents.flatMap((parent) => membersOf(parent, name))]
    }
    if (ts.isTypeAliasDeclaration(type)) return membersOf(type.type, name)
    if (ts.isTypeLiteralNode(type))
      return type.members.filter(ts.isPropertySignature).filter((one) => one.name.getText() === name)
    if (ts.isUnionTypeNode(type)) return type.types.flatMap((one) => membersOf(one, name))
    if (ts.isTypeOperatorNode(type)) return membersOf(type.type, name)
    if (ts.isArrayTypeNode(type)) return membersOf(type.elementType, name)
    const reference = referred(type)
    // `Omit<NoAnswer, …>` and the like: what they are made from
    return membersOf(reference && (declared.get(reference.name) ?? reference.first), name)
  }

  /** The comment on the type that a field's value has. */
  const ofType = (type: ts.TypeNode | undefined): string | undefined => {
    const name = type && referred(type)?.name
    const declaration = name && declared.get(name)
    return declaration && commentOf(declaration)
  }

  return (table, path, kind) => {
    const row = membersOf(declared.get('Tables'), table)[0]?.type
    const [outer, ...inner] = path
    if (outer === undefined) return ofType(elementOf(row))
    const members = inner.reduce<readonly ts.PropertySignature[]>(
      (found, name) => found.flatMap(({ type }) => membersOf(type, name)),
      membersOf(row, outer).filter(({ parent }) => isOf(parent, kind)),
    )
    const first = <T>(found: readonly (T | undefined)[]): T | undefined =>
      found.find((one) => one !== undefined)
    return first(members.map(commentOf)) ?? first(members.map(({ type }) => ofType(type)))
  }
}

/** The type of the items of a list. */
function elementOf(type: ts.TypeNode | undefined): ts.TypeNode | undefined {
  const list = type && ts.isTypeOperatorNode(type) ? type.type : type
  return list && ts.isArrayTypeNode(list) ? list.elementType : type
}

/** The fields that tell rows of one table apart: what an actor is, and what a claimant did. */
const telling: readonly string[] = ['kind', 'act']

/** Whether a declaration is not of another kind. */
function isOf(declaration: ts.InterfaceDeclaration | ts.TypeLiteralNode, kind: string | undefined): boolean {
  if (kind === undefined) return true
  const given = declaration.members
    .filter(ts.isPropertySignature)
    .find((one) => telling.includes(one.name.getText()))
  const codes = given?.type?.getText().match(/'[^']+'/g)
  return !codes || codes.includes(`'${kind}'`)
}

/** The type that a reference names, and its first argument. */
function referred(
  type: ts.Node,
): { readonly name: string; readonly first: ts.TypeNode | undefined } | undefined {
  if (ts.isTypeReferenceNode(type)) return { name: type.typeName.getText(), first: type.typeArguments?.[0] }
  if (ts.isExpressionWithTypeArguments(type))
    return { name: type.expression.getText(), first: type.typeArguments?.[0] }
  return undefined
}

function commentOf(node: ts.Node): string | undefined {
  const [doc] = ts.getJSDocCommentsAndTags(node) // the last of several comments
  return ts
    .getTextOfJSDocComment(doc?.comment)
    ?.replace(/\{@link ([^}]+)\}/g, '`$1`')
    .replace(/\s+/g, ' ')
}
