import fields from '@generated/record/default/changes-fields.json'
import type { ReactNode } from 'react'
import ScrollableTable from './ScrollableTable'

/** The parts of `changes.json`, as its schema describes them. */
export default function ChangesFields(): ReactNode {
  return (
    <ScrollableTable>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">What it says</th>
          <th scope="col">Each entry</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, description, entry }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{description}</td>
            <td>
              {entry.map((part) => (
                <div key={part.name}>
                  <code>{part.name}</code> {part.description}
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollableTable>
  )
}
