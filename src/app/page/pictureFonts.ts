/** Families a drawing may use. */
const FAMILIES = new Set(['Lab Sans', 'KaTeX_Math', 'KaTeX_Main'])

/** `@font-face` rules of the page's drawings with the files inside, for pictures that leave it. */
export async function pictureFonts(): Promise<string> {
  const faces = [...document.styleSheets].flatMap(fontFacesOf)
  const rules = await Promise.all(faces.map(embedded))
  return rules.join('\n')
}

interface FontFace {
  readonly family: string
  readonly weight: string
  readonly style: string
  readonly address: string
}

function fontFacesOf(sheet: CSSStyleSheet): FontFace[] {
  return [...sheet.cssRules].flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return []
    const family = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '')
    const file = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1]
    if (file === undefined || !FAMILIES.has(family)) return []
    return [
      {
        family,
        weight: rule.style.getPropertyValue('font-weight') || 'normal',
        style: rule.style.getPropertyValue('font-style') || 'normal',
        address: new URL(file, sheet.href ?? location.href).href,
      },
    ]
  })
}

/** The rule with its file as a data address, or nothing where the file is not to be had. */
async function embedded({ family, weight, style, address }: FontFace): Promise<string> {
  try {
    const response = await fetch(address)
    if (!response.ok) return ''
    const data = await dataAddress(await response.blob())
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(${data}) format("woff2")}`
  } catch {
    return ''
  }
}

function dataAddress(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(new Error('글꼴 파일을 읽지 못했어요.'))
    reader.readAsDataURL(content)
  })
}
