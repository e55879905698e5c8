import { useEffect, useState } from 'react'

/**
 * Words for a status line. What follows from typing waits until the typing rests, so that a screen reader is not told
 * of every letter; what follows from anything else is there at once.
 */
export function useSettled(words: string, typed: string, milliseconds: number): string {
  const [settled, settle] = useState({ words, typed })
  useEffect(() => {
    const timer = setTimeout(() => settle({ words, typed }), milliseconds)
    return () => clearTimeout(timer)
  }, [words, typed, milliseconds])
  return settled.typed === typed ? words : settled.words
}
