import { useEffect, useState } from 'react'

/** Words that have stood for a moment, so that a screen reader is not told each of a row of changes. */
export function useSettled(words: string, milliseconds: number): string {
  const [settled, settle] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => settle(words), milliseconds)
    return () => clearTimeout(timer)
  }, [words, milliseconds])
  return settled
}
