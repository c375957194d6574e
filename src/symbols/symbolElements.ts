export const SYMBOL = '[data-sym]'
export const SCOPE = '[data-symbol-scope]'
export const BUTTON = `${SYMBOL}[role=button]`

export const idOf = (element: Element): string => element.getAttribute('data-sym') ?? ''
