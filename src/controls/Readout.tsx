/** Numbers at the far right of the control bar; the first one survives on a phone. */
export function Readout(props: { readonly items: readonly { label: string; value: string }[] }) {
  return (
    <span className="read-out">
      {props.items.map((item) => (
        <span key={item.label}>
          {item.label}
          <b>{item.value}</b>
        </span>
      ))}
    </span>
  )
}
