import type { Plugin } from 'vite'

/**
 * Dynamic imports as the browser does them, where Vite would load a helper that names every file
 * ahead: React is asked for beside a lab and takes longest, so what the lab itself imports is there
 * before it. There are no style sheets to wait for.
 */
export function plainImportsPlugin(): Plugin {
  return {
    name: 'gradient-lab:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /vite[\\/]preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load()',
    },
  }
}
