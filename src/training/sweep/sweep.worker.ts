import { fastestKernel } from '../../engine/kernels/fastestKernel.ts'
import type { MessageLine } from '../protocol.ts'
import { exposeSweepJobs } from './exposeSweepJobs.ts'

// Here `self` is the worker's scope; the type checker takes it for a window.
exposeSweepJobs(self as unknown as MessageLine, fastestKernel())
