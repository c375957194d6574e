/* eslint-disable @typescript-eslint/consistent-type-imports -- an ambient module cannot import */
/** Tokens of every line a program and its changes can have, by the line: `src/build/code/codePlugin.ts`. */
declare module '*.py?tokens' {
  const tokens: Readonly<Record<string, readonly import('./CodeToken.ts').CodeToken[]>>
  export default tokens
}
