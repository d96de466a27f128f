// The types of the data that esbuild.config.mjs puts into the bundles.

declare module 'wordlists' {
  /** File name → entries, unchecked. */
  const lists: Readonly<Record<string, readonly unknown[]>>
  export default lists
}

declare module 'wordlists/language' {
  /** File name → content, unchecked: classes, domains, sources, abbreviations, … */
  const language: Readonly<Record<string, unknown>>
  export default language
}

declare module 'lexicon' {
  /** The packed form table, made by the build. */
  const lexicon: Uint8Array
  export default lexicon
}
