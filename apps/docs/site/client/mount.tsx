import type { Dataset, Tables } from '@dprk-ru/data'
import { useEffect, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { initialState, parseQuery, serialiseState, type Unreadable } from '../state/address.js'
import { Unread } from '../views/Unread.js'
import type { View } from '../views/view.js'
import { again, notLoaded } from '../words/failures.js'

/** Brings the served page of a view to life: fetches the record, takes over the markup, then applies the address. */
export async function mount<State extends object>(view: View<State>): Promise<void> {
  const root = document.querySelector<HTMLElement>('.view')
  if (!root) return
  try {
    const record = await fetchRecord(root.dataset.record ?? '')
    hydrateRoot(root, <Live view={view} record={record} of={root.dataset.of ?? ''} />)
  } catch {
    offerRetry(root, () => mount(view))
    show()
  }
}

/** What waited for the state of the address is shown. */
function show(): void {
  document.documentElement.classList.remove('pending')
}

async function fetchRecord(address: string): Promise<Dataset> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return { ...((await response.json()) as Tables), possible: [] }
}

/** The served page stays as it is and says that it can do no more for now. */
function offerRetry(root: HTMLElement, retry: () => void): void {
  const notice = document.createElement('p')
  notice.role = 'status'
  notice.textContent = `${notLoaded} `
  const button = document.createElement('button')
  button.textContent = again
  button.onclick = () => {
    notice.remove()
    retry()
  }
  notice.append(button)
  root.before(notice)
}

interface LiveProps<State> {
  readonly view: View<State>
  readonly record: Dataset
  readonly of: string
}

function Live<State extends object>({ view: { fields, Body }, record, of }: LiveProps<State>) {
  const [state, setState] = useState(() => initialState(fields))
  const [unreadable, setUnreadable] = useState<readonly Unreadable[]>([])
  const [isRead, setIsRead] = useState(false)

  useEffect(() => {
    const read = () => {
      const parsed = parseQuery(fields, location.search)
      setState(parsed.state)
      setUnreadable(parsed.unreadable)
      setIsRead(true)
    }
    read()
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [fields])

  // In the frame in which the view stands in the state of the address, not in one before it.
  useEffect(() => {
    if (isRead) show()
  }, [isRead])

  const change = (part: Partial<State>) => {
    const next = { ...state, ...part }
    const address = location.pathname + serialiseState(fields, next)
    const isTyped = (Object.keys(part) as (keyof State & string)[]).every((key) => fields[key].isTyped)
    history[isTyped && location.search !== '' ? 'replaceState' : 'pushState'](null, '', address)
    setState(next)
    setUnreadable([])
  }

  return (
    <>
      <Unread unreadable={unreadable} />
      <Body record={record} of={of} state={state} change={change} />
    </>
  )
}
