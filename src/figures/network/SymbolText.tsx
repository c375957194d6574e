import { symbolParts } from '../../symbols/symbolParts.ts'

/** The written form of a symbol id as SVG text runs: w₁₁, dC/ds₃, ∂C/∂w₁₁. */
export function SymbolText({ symbol }: { readonly symbol: string }) {
  const { kind, letter, subscript, differential } = symbolParts(symbol)
  const quantity = (
    <>
      <tspan className="mi">{letter}</tspan>
      {subscript !== '' && (
        <>
          <tspan className="sub" dy="0.28em">
            {subscript}
          </tspan>
          {/* Returns the pen to the baseline: a shift holds for all text that follows. */}
          <tspan dy="-0.2em">{'\u200b'}</tspan>
        </>
      )}
    </>
  )
  if (kind === 'value') return quantity
  if (kind === 'slope') {
    return (
      <>
        <tspan className="mi">dz</tspan>
        <tspan className="sub" dy="0.28em">
          {subscript}
        </tspan>
        <tspan dy="-0.2em">/</tspan>
        <tspan className="mi">d</tspan>
        {quantity}
      </>
    )
  }
  return (
    <>
      <Differential sign={differential} />
      <tspan className="mi">C</tspan>
      <tspan>/</tspan>
      <Differential sign={differential} />
      {quantity}
    </>
  )
}

function Differential({ sign }: { readonly sign: 'd' | '∂' }) {
  return sign === 'd' ? <tspan className="mi">d</tspan> : <tspan className="partial">∂</tspan>
}
