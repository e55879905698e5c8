// A registry on this machine, for the process that forked it: it tells its port, and ends with that process.
import { runServer } from 'verdaccio'

const [config] = process.argv.slice(2)
const server = await runServer(config)
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
process.on('disconnect', () => process.exit())
