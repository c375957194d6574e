import { defineConfig } from '@playwright/test'

const PORT = Number(process.env.PORT ?? 4178)

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/screenshots/{arg}{ext}',
  // Two at a time: each journey waits more than it computes.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A machine shared with others may be slow once; a real fault fails twice.
  retries: process.env.CI === undefined ? 0 : 2,
  reporter: 'list',
  // States are waited for, not times: these only end a journey that is stuck on a busy machine.
  timeout: 180_000,
  webServer: {
    command: 'node src/build/serve.mjs',
    cwd: '../..',
    env: { PORT: String(PORT) },
    url: `http://localhost:${String(PORT)}/`,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://localhost:${String(PORT)}/`,
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    video: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/lib/chromium/chromium',
      args: [
        '--font-render-hinting=none',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  expect: { timeout: 20_000 },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', viewport: { width: 1440, height: 980 } } },
  ],
})
