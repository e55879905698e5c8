import failures from '@generated/record/default/failures.json'
import Heading from '@theme/Heading'
import type { ReactNode } from 'react'
import type { FailureGroup, ShownAttempt } from '../../record/failures/failure'
import styles from './Failures.module.css'

/** What can fail where a reader stands: how it comes about, what was said when it was provoked, and the mend. */
export default function Failures({ group }: { readonly group: FailureGroup }): ReactNode {
  return failures[group].map(({ id, title, first, others, means, mend }) => (
    <section key={id} className={styles.failure}>
      <Heading as="h3" id={id}>
        {title}
      </Heading>
      <Attempt {...first} />
      <p>{withCode(means)}</p>
      <p>
        <strong>Mend:</strong> {withCode(mend)}
      </p>
      {others.length > 0 && (
        <details>
          <summary>
            {others.length === 1 ? 'Another way' : `${others.length} other ways`} to it
            <span className={styles.unseen}>: {title}</span>
          </summary>
          {others.map((attempt) => (
            <Attempt key={attempt.code + attempt.message} {...attempt} />
          ))}
        </details>
      )}
    </section>
  ))
}

function Attempt({ code, as, message }: ShownAttempt): ReactNode {
  return (
    <>
      <pre className={styles.code}>
        <code>{code}</code>
      </pre>
      <p className={styles.as}>{as === 'no error' ? 'says' : <code>{as}</code>}</p>
      <pre className={styles.message}>{message}</pre>
    </>
  )
}

/** Words between backticks are code. */
function withCode(text: string): ReactNode {
  return text.split('`').map((words, index) => (index % 2 === 1 ? <code key={words}>{words}</code> : words))
}
