import { useLabStore } from '../../store/useLabStore.ts'
import { LayerTable } from '../parts/LayerTable.tsx'
import type { TwinTrainingInstance } from './createInstance.ts'
import { nameOf } from './strings.ts'

/** The values of both networks, read aloud only. */
export function LayerTables({ instance }: { readonly instance: TwinTrainingInstance }) {
  const picture = useLabStore(instance.table, (shown) => shown)
  if (picture === null) return null
  const { left, right, event } = picture
  const { step } = event.snapshot
  return (
    <>
      <LayerTable run={left.snapshot} step={step} whose={`왼쪽 ${nameOf(left)} 망의`} />
      <LayerTable run={right.snapshot} step={step} whose={`오른쪽 ${nameOf(right)} 망의`} />
    </>
  )
}
