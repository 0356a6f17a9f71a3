/** A field to tick. */
export function TickField({ name, label, ticked }: { name: string; label: string; ticked: boolean }) {
  return (
    <label className="desk-tick">
      <input type="checkbox" name={name} defaultChecked={ticked} /> {label}
    </label>
  )
}
