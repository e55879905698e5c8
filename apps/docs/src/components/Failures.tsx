import failures from '@generated/record/default/failures.json'
import Heading from '@theme/Heading'
import type { ReactNode } from 'react'
import type { FailureGroup } from '../../record/failures/failure'
import styles from './Failures.module.css'

/** What can fail where a reader stands: how it comes about, what was said when it was provoked, and the mend. */
export default function Failures({ group }: { readonly group: FailureGroup }): ReactNode {
  return failures[group].map(({ id, title, code, as, message, alike, means, mend }) => (
    <section key={id} className={styles.failure} aria-labelledby={id}>
      <Heading as="h3" id={id}>
        {title}
      </Heading>
      <pre className={styles.code}>
        <code>{code}</code>
      </pre>
      <p className={styles.as}>{as === 'no error' ? 'says' : <code>{as}</code>}</p>
      <pre className={styles.message}>{message}</pre>
      <p>{withCode(means)}</p>
      <p>
        <strong>Mend:</strong> {withCode(mend)}
      </p>
      {alike.length > 0 && (
        <p className={styles.alike}>
          The same of{' '}
          {alike.map((name, index) => (
            <span key={name}>
              {index > 0 && (index === alike.length - 1 ? ' and ' : ', ')}
              <code>{name}</code>
            </span>
          ))}
          .
        </p>
      )}
    </section>
  ))
}

/** Words between backticks are code. */
function withCode(text: string): ReactNode {
  return text.split('`').map((words, index) => (index % 2 === 1 ? <code key={words}>{words}</code> : words))
}
