import useIsBrowser from '@docusaurus/useIsBrowser'
import examples from '@generated/record/default/live-examples.json'
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { Outcome } from '../live/run'
import styles from './LiveEditor.module.css'

/** After this a run is stopped: a loop without an end says nothing of itself. */
const longestSeconds = 10

/** A field for code, and what it gives. The package is fetched when something is run, and not before. */
export default function LiveEditor(): ReactNode {
  const isBrowser = useIsBrowser()
  const [code, setCode] = useState(examples[0]?.code ?? '')
  const { outcome, isRunning, start, stop } = useRuns()

  function submit(event: FormEvent): void {
    event.preventDefault()
    start(code)
  }

  function runByKey(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isRunning) start(code)
  }

  if (!isBrowser) return <p className={styles.waiting}>The editor needs JavaScript.</p>
  return (
    <form className={styles.editor} onSubmit={submit}>
      <label className={styles.label} htmlFor="live-example">
        Start from
      </label>
      <select
        id="live-example"
        onChange={({ target }) => setCode(examples[target.selectedIndex]?.code ?? '')}
      >
        {examples.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <label className={styles.label} htmlFor="live-code">
        Code
      </label>
      <textarea
        id="live-code"
        className={styles.code}
        value={code}
        rows={8}
        spellCheck={false}
        autoCapitalize="off"
        aria-describedby="live-keys"
        onChange={({ target }) => setCode(target.value)}
        onKeyDown={runByKey}
      />
      <p id="live-keys" className={styles.keys}>
        Control and Enter runs it; Tab leaves the field.
      </p>
      <p>
        <button type="submit" className={styles.button} disabled={isRunning}>
          Run
        </button>{' '}
        {isRunning && (
          <button type="button" className={styles.button} onClick={stop}>
            Stop
          </button>
        )}
      </p>
      <output className={styles.output} htmlFor="live-code" aria-live="polite">
        {isRunning ? 'Running …' : outcome && <Result {...outcome} />}
      </output>
    </form>
  )
}

function Result({ printed, value, error }: Outcome): ReactNode {
  return (
    <>
      {printed.length > 0 && <pre>{printed.join('\n')}</pre>}
      {error ? (
        <p className={styles.error}>
          <strong>{error.name}:</strong> {error.message}
        </p>
      ) : (
        <pre>{value}</pre>
      )}
    </>
  )
}

interface Runs {
  readonly outcome: Outcome | undefined
  readonly isRunning: boolean
  readonly start: (code: string) => void
  readonly stop: () => void
}

/** Each run has a worker of its own, which ends with it. */
function useRuns(): Runs {
  const worker = useRef<Worker>(undefined)
  const clock = useRef<number>(undefined)
  const [isRunning, setRunning] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()

  function end(result?: Outcome): void {
    worker.current?.terminate()
    clearTimeout(clock.current)
    setRunning(false)
    if (result) setOutcome(result)
  }

  function start(code: string): void {
    const one = new Worker(new URL('../live/worker.ts', import.meta.url))
    worker.current = one
    setRunning(true)
    one.onmessage = ({ data }: MessageEvent<Outcome>) => end(data)
    one.onerror = ({ message }) =>
      end(failed('NotLoaded', message || 'The package could not be loaded. Are you online?'))
    one.postMessage(code)
    clock.current = window.setTimeout(
      () => end(failed('Stopped', `The code was still running after ${longestSeconds} seconds.`)),
      longestSeconds * 1000,
    )
  }

  useEffect(() => () => worker.current?.terminate(), [])
  return { outcome, isRunning, start, stop: () => end(failed('Stopped', 'You stopped it.')) }
}

function failed(name: string, message: string): Outcome {
  return { printed: [], error: { name, message } }
}
