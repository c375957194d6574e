import type { SvgDocument } from './svgDocument.ts'

/** Draws an SVG file into a PNG at `scale` pixels per CSS pixel. */
export async function pngPicture(svg: SvgDocument, scale = 2): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.source)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = svg.width * scale
  canvas.height = svg.height * scale
  const context = canvas.getContext('2d')
  if (context === null)
    throw new Error('이 브라우저는 그림을 PNG로 바꾸지 못해요. SVG로 저장해 보세요.')
  context.scale(scale, scale)
  context.drawImage(image, 0, 0)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('PNG를 만들지 못했어요. SVG로 저장해 보세요.'))
      else resolve(blob)
    }, 'image/png')
  })
}
