import { describe, expect, it } from 'vitest'
import { tableNames } from '../../src/schema/table-names.js'
import { type CommentOn, modelComments } from './model-comments.js'

/** A model of invented rows, in every way in which a model may be written. */
const model = (): CommentOn =>
  modelComments(`
import type { Other } from './other.js'

export const version = 1

/** Words about {@link Actor}s
 *
 * that go  on, and about {@link bounds}. */
export interface Actor extends Named, Omit<Aged<number>, 'unknown'> {
  readonly [other: string]: unknown
  /** What it is called here. */
  readonly label: string
  readonly home: Home
  readonly plain: string
  readonly untyped
  readonly sizes: {
    readonly [size: string]: number
    readonly first: number
    /** The last. */
    readonly last: number
  }
  /** @deprecated and nothing else */
  readonly silent: Home
  /** An earlier comment. */
  /** The comment that counts. */
  readonly twice: string
  readonly friends: readonly Friend[]
  readonly rivals: Friend[]
  readonly maybe: Partial<Home>
  readonly foreign: Elsewhere<Home>
}

interface Named {
  /** Its name. */
  readonly name: string
  /** What its parent calls it. */
  readonly label: string
}

interface Aged<T> {
  /** Its age. */
  readonly age: T
}

/** Where one lives. */
interface Home {
  /** The street. */
  readonly street: string
  readonly door: Door
}

/** A door. */
type Door = {
  /** Its colour. */
  readonly colour: string
  readonly size: number
}

interface Friend {
  readonly since: string
  /** How near. */
  readonly near: number
}

/** What is asked. */
type Question = Fact | Count | Bare | Loose

interface Fact {
  readonly [other: string]: unknown
  readonly id: string
  /** The kind of a fact. */
  readonly kind: 'fact'
  /** The text of a fact. */
  readonly text: string
  readonly answer: string
}

interface Count {
  readonly id: string
  /** The kind of a count. */
  readonly kind: 'count'
  /** The text of a count. */
  readonly text: string
  /** The answer of a count. */
  readonly answer: string
}

interface Bare {
  /** The id of a bare one. */
  readonly id: string
  /** Bare of a kind. */
  readonly bare: string
}

type Loose = {
  readonly kind: AnyKind
  /** Loose in its kind. */
  readonly loose: string
}

type Report = Spoken | Unspoken

interface Spoken {
  /** What was said. */
  readonly act: 'answer'
}

interface Unspoken {
  /** How nothing was said. */
  readonly act: 'decline' | 'no-reply'
}

export interface Tables {
  readonly reports: readonly Report[]
  /** All who act. */
  readonly actors: readonly Actor[]
  readonly places: Home[]
  readonly questions: readonly Question[]
  readonly events: Home
  readonly links: string
}
`)

describe('the comment on the rows of a table', () => {
  it('is that on their type, on one line, with each link as code', () => {
    expect(model()('actors', [])).toBe('Words about `Actor`s that go on, and about `bounds`.')
  })

  it('is found whether or not the list may be written to, and where there is no list', () => {
    expect(model()('questions', [])).toBe('What is asked.')
    expect(model()('places', [])).toBe('Where one lives.')
    expect(model()('events', [])).toBe('Where one lives.')
  })

  it('is none where the type has none, or the model has no such table', () => {
    expect(model()('links', [])).toBeUndefined()
    expect(model()('claims', [])).toBeUndefined()
    expect(modelComments('')('actors', [])).toBeUndefined()
    expect(
      modelComments('interface Tables { actors: readonly Actor[] }\ninterface Actor {}')('actors', []),
    ).toBe(undefined)
  })
})

it('what the package says of each of its tables is read where no other model is given', () => {
  const commentOn = modelComments()
  expect(tableNames.filter((table) => !commentOn(table, [])?.endsWith('.'))).toEqual([])
  expect(tableNames.filter((table) => !commentOn(table, ['id'])?.endsWith('.'))).toEqual([])
})

describe('the comment on a field', () => {
  it.each([
    ['is that on the field', ['label'], 'What it is called here.'],
    ['is inherited', ['name'], 'Its name.'],
    ['is inherited through a type made from another', ['age'], 'Its age.'],
    ['is else that on the type of its value', ['home'], 'Where one lives.'],
    ['is that on the type where its own says nothing', ['silent'], 'Where one lives.'],
    ['is the last of several', ['twice'], 'The comment that counts.'],
    ['is none where neither has one', ['plain'], undefined],
    ['is none where a field has no type', ['untyped'], undefined],
    ['is none where the type of its value is not of the model', ['foreign'], undefined],
    ['is none where there is no such field', ['nothing'], undefined],
    ['is that on a field within a field', ['home', 'street'], 'The street.'],
    ['is that on the type of a field within a field', ['home', 'door'], 'A door.'],
    ['is found three fields deep, under another name of a type', ['home', 'door', 'colour'], 'Its colour.'],
    ['is none of a field beside it', ['home', 'door', 'size'], undefined],
    ['is found in a type that is written out', ['sizes', 'last'], 'The last.'],
    ['is none of another field in a type that is written out', ['sizes', 'first'], undefined],
    ['is that on a field of the items of a list', ['friends', 'near'], 'How near.'],
    ['is that on a field of the items of a list that may be written to', ['rivals', 'near'], 'How near.'],
    ['is none of another field of the items', ['friends', 'since'], undefined],
    ['is found in what a type was made from', ['maybe', 'street'], 'The street.'],
    ['is found in what a type that is not of the model was made from', ['foreign', 'street'], 'The street.'],
    ['is none within a text', ['plain', 'street'], undefined],
    ['is none within a field without a type', ['untyped', 'street'], undefined],
  ])('%s: %j', (_, path, comment) => {
    expect(model()('actors', path)).toBe(comment)
  })
})

describe('the comment on a field that rows of several kinds have', () => {
  it('is the first that there is, without a kind', () => {
    expect(model()('questions', ['kind'])).toBe('The kind of a fact.')
    expect(model()('questions', ['text'])).toBe('The text of a fact.')
    expect(model()('questions', ['answer'])).toBe('The answer of a count.')
  })

  it('is that of the kind that is meant', () => {
    expect(model()('questions', ['text'], 'fact')).toBe('The text of a fact.')
    expect(model()('questions', ['text'], 'count')).toBe('The text of a count.')
    expect(model()('questions', ['answer'], 'fact')).toBeUndefined()
    expect(model()('questions', ['text'], 'choice')).toBeUndefined()
  })

  it('is that of the rows in which it may be so, where what was done tells them apart', () => {
    expect(model()('reports', ['act'], 'answer')).toBe('What was said.')
    expect(model()('reports', ['act'], 'decline')).toBe('How nothing was said.')
    expect(model()('reports', ['act'], 'no-reply')).toBe('How nothing was said.')
    expect(model()('reports', ['act'], 'reply')).toBeUndefined()
  })

  it('is also that of rows of which the model does not say one kind', () => {
    expect(model()('questions', ['id'], 'count')).toBe('The id of a bare one.')
    expect(model()('questions', ['bare'], 'fact')).toBe('Bare of a kind.')
    expect(model()('questions', ['loose'], 'fact')).toBe('Loose in its kind.')
  })

  it('is that of a field within a field, whatever the kind', () => {
    expect(
      modelComments(`
interface Fact { kind: 'fact'; about: Topic }
interface Topic {
  kind: 'topic'
  /** A name. */
  name: string
}
interface Tables { questions: readonly Fact[] }`)('questions', ['about', 'name'], 'fact'),
    ).toBe('A name.')
  })
})
