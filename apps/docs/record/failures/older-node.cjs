// Stands for a Node.js that is too old: nothing but what it says of itself is changed.
Object.defineProperty(process, 'version', { value: 'v18.20.4' })
