/** The kernel as compiled by the build: the bytes of a WebAssembly module in hexadecimal digits. */
declare module '*?kernel=float64' {
  const binary: string
  export default binary
}

declare module '*?kernel=float32' {
  const binary: string
  export default binary
}
