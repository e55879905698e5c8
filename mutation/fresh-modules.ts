// One process runs the tests of many changes, one after another. Whatever a module remembers (a cache, a table that was
// read once) would carry what one change made of it into the next, and hide that one or be taken for it.
import { vi } from 'vitest'

vi.resetModules()
