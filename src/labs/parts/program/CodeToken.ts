export type { CodeToken } from '../../../figures/code/CodeToken.ts'
