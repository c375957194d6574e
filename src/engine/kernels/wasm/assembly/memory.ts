/** The first byte behind the constants: memory is free from there on. */
export function freeMemory(): usize {
  return __heap_base
}
