/**
 * All that the engine needs of the world besides the language: WebAssembly. Only the engine's own
 * type check reads this file; elsewhere the browser's types say the same.
 */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array)
  }
  class Instance {
    readonly exports: object
    constructor(module: Module, imports: object)
  }
  class Memory {
    readonly buffer: ArrayBuffer
    constructor(options: { initial: number })
    grow(pages: number): number
  }
}
