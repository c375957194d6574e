import type { Endpoint } from 'comlink'
import { exposeTrainingHost } from './exposeTrainingHost.ts'

// Here `self` is the worker's scope; the type checker takes it for a window.
exposeTrainingHost(self as unknown as Endpoint)
