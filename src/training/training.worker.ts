import { fastestKernel } from '../engine/kernels/fastestKernel.ts'
import { exposeTrainingHost } from './exposeTrainingHost.ts'
import type { MessageLine } from './protocol.ts'

// Here `self` is the worker's scope; the type checker takes it for a window.
exposeTrainingHost(self as unknown as MessageLine, fastestKernel())
