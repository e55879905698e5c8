import { show as showRecord } from '../show.js'
import { type Command, UsageError } from './command.js'

export const show: Command = {
  name: 'show',
  takes: 'ID',
  operands: 1,
  about: 'one record: its sentence, its chain, where it is used',
  run(workspace, [id]) {
    if (id === undefined) throw new UsageError('show needs an id')
    const compiled = workspace.compileWhole()
    if (!compiled) return 1
    console.log(showRecord(compiled, id))
    return 0
  },
}
