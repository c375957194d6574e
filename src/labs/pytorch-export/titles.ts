/** Figures the lab offers; their names are told here because their labs are not loaded for them. */
export const EXPORTED = ['twin-training', 'vanishing-gradient', 'dying-relu', 'playground'] as const

export const titles: Readonly<Record<(typeof EXPORTED)[number], string>> = {
  'twin-training': '같은 망, 같은 시드',
  'vanishing-gradient': '층을 쌓을수록',
  'dying-relu': '꺼짐과 죽음',
  playground: '자유 실험대',
}
