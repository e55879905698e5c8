// What the README's example prints with; neither the DOM's types nor Node's are there.
declare const console: { log(...words: readonly unknown[]): void }
