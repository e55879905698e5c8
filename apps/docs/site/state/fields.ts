/** One key of an address: how its values are read and written. The default is left out of the address. */
export interface Field<Value> {
  readonly initial: Value
  /** What the words of an address mean, or nothing where they mean nothing here. */
  readonly parse: (words: string) => Value | undefined
  readonly serialise: (value: Value) => string
  /** Changes with every letter, each of which would fill the history. */
  readonly isTyped?: true
}

export function oneOf<const Value extends string>(
  values: readonly Value[],
  initial: NoInfer<Value>,
): Field<Value> {
  return {
    initial,
    parse: (words) => values.find((value) => value === words),
    serialise: (value) => value,
  }
}

/** Several values, sorted, joined by commas; none of them is the default. */
export function someOf<const Value extends string>(values: readonly Value[]): Field<readonly Value[]> {
  return {
    initial: [],
    parse: (words) => {
      const parts = [...new Set(words.split(','))]
      const known = values.filter((value) => parts.includes(value))
      return known.length === parts.length ? known.toSorted() : undefined
    },
    serialise: (chosen) => chosen.toSorted().join(','),
  }
}

/** Ids of rows or codes, sorted, joined by commas, at most 50; whether the record has them is for the view to say. */
export function ids(): Field<readonly string[]> {
  const form = /^[a-z0-9-]{1,64}$/
  return {
    initial: [],
    parse: (words) => {
      const parts = [...new Set(words.split(','))]
      return parts.length <= 50 && parts.every((part) => form.test(part)) ? parts.toSorted() : undefined
    },
    serialise: (chosen) => chosen.toSorted().join(','),
  }
}

/** A calendar day, or the empty text for none. */
export function aDay(): Field<string> {
  const form = /^\d{4}-\d{2}-\d{2}$/
  return {
    initial: '',
    parse: (words) => {
      const date = form.test(words) ? new Date(`${words}T00:00:00Z`) : undefined
      const isThere = date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(words)
      return isThere ? words : undefined
    },
    serialise: (day) => day,
  }
}

/** Words that somebody typed, at most 200 characters of them. */
export function aText(): Field<string> {
  return {
    initial: '',
    parse: (words) => (words.length <= 200 ? words : undefined),
    serialise: (words) => words,
    isTyped: true,
  }
}

/** On or off; off is the default. */
export function aSwitch(): Field<boolean> {
  return {
    initial: false,
    parse: (words) => (words === 'on' ? true : undefined),
    serialise: (isOn) => (isOn ? 'on' : ''),
  }
}
