import type { Rolldown } from 'vite'

/** What a worker computes with, too: it never shares a file with pictures. */
const NUMBERS = /src[\\/](engine|training)[\\/]/
/** Functions and settings that labs and workers name: most readers need most of them. */
const REGISTRIES =
  /src[\\/]engine[\\/](activations|losses|initializers|optimizers|datasets|math)[\\/]|src[\\/]engine[\\/]random/
/** What labs are drawn and told with. */
const LAB_ROOMS = /src[\\/](labs|store|controls|plot|figures|formula|symbols|share)[\\/]/
const LAB_PACKAGES = /node_modules[\\/](d3-\w+|zustand)[\\/]/
function isOfLabs(id: string): boolean {
  return LAB_ROOMS.test(id) || LAB_PACKAGES.test(id)
}

/** React, and the one module that mounts labs with it: no lab comes without either. */
const REACT = /node_modules[\\/](react|react-dom|scheduler)[\\/]|src[\\/]app[\\/]page[\\/]mountLab/

/**
 * Which modules of the page's script share a file. Modules that the same labs use lie together, and
 * a set of them too small for a file of its own (bytes before compression) joins the nearest: each
 * further file costs a request and begins to compress anew.
 */
export const pageChunks: Rolldown.OutputOptions = {
  chunkFileNames: ({ name }) => `assets/${name.split('~')[0] ?? name}-[hash].js`,
  codeSplitting: {
    groups: [
      // Used everywhere: elsewhere it would draw its neighbours along.
      { name: 'load', test: /vite[\\/]preload-helper/, priority: 2 },
      { name: 'react', test: REACT, priority: 1 },
      { name: 'registries', test: REGISTRIES, priority: 2 },
      {
        name: 'numbers',
        test: NUMBERS,
        priority: 1,
        minShareCount: 2,
        entriesAware: true,
        entriesAwareMergeThreshold: 1700,
      },
      // What about half of the labs use lies in one file: parted further it would weigh more.
      { name: 'common', test: isOfLabs, priority: 1, minShareCount: 7 },
      {
        name: 'labs',
        test: isOfLabs,
        minShareCount: 2,
        entriesAware: true,
        entriesAwareMergeThreshold: 1700,
      },
    ],
  },
}
