// Where a program is on this machine. Root on Debian gets a missing one from the distribution; others are told how.
// As a module it gives the functions, as a script it prints the path of Chromium.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The path of the first program on the PATH that has one of these names and serves, installed with apt-get first
 * where that is possible.
 *
 * @param {readonly string[]} names - what it may be called
 * @param {string} debian - the packages that bring it on Debian, with a space between
 * @param {(path: string) => boolean} serves - whether one that is there will do
 * @returns {string}
 */
export function program(names, debian, serves = () => true) {
  const found = onPath(names, serves)
  if (found !== undefined) return found
  if (process.getuid?.() === 0) {
    apt('update')
    apt('install', '-y', '--no-install-recommends', ...debian.split(' '))
  }
  const installed = onPath(names, serves)
  if (installed !== undefined) return installed
  throw new Error(
    `No ${names[0]} that serves is on the PATH: install one as root with "apt-get install ${debian}", or from your distribution.`,
  )
}

/** The path of a Chromium. */
export function chromium() {
  return program(['chromium', 'chromium-browser', 'google-chrome'], 'chromium fonts-wqy-microhei') // names in Chinese need a font
}

function onPath(names, serves) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return paths.find((path) => isProgram(path) && serves(path))
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(chromium())
  } catch ({ message }) {
    console.error(message)
    process.exitCode = 1
  }
}
