/** Where the record is published. Ids and schemas are known by addresses below it; nothing need answer there. */
export const site = 'https://dprk-ru.github.io'
