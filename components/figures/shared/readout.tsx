/** Live values under a drawing: a name and a number each. */

export function Readout({
  values,
}: {
  values: readonly (readonly [name: string, value: string])[];
}) {
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(5.75rem,1fr))] gap-x-4 gap-y-2 text-2">
      {values.map(([name, value]) => (
        <div key={name}>
          <dt className="text-1 text-ink-3">{name}</dt>
          <dd className="font-medium tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
