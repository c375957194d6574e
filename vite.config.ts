import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { texPlugin } from './src/build/formula/texPlugin.ts'

export default defineConfig({
  base: './',
  plugins: [texPlugin(), react()],
  build: { assetsInlineLimit: 0 },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'test/bench/**', '**/node_modules/**'],
    environment: 'node',
  },
})
