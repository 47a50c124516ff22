/** The network of an experiment, layer by layer: what each does, the shape that comes out, and what it learns. */
import { DataTable } from '@/components/ui/data-table';
import { networkOf, shapesOf, writeShape, type Recipe } from '@/lib/core/experiment';
import { describeLayer } from './describe-layer';

export function NetworkTable({ network }: Pick<Recipe, 'network'>) {
  const spec = networkOf({ network, optimizer: 'adam', seed: 0 });
  const layers = shapesOf(spec);
  const total = layers.reduce((sum, { weights }) => sum + weights, 0);
  return (
    <details className="mt-2 text-2">
      <summary className="w-fit text-ink-2 underline decoration-line-strong underline-offset-4 hover:text-ink">
        The network, layer by layer
      </summary>
      <DataTable
        className="mt-2"
        caption="The network, layer by layer"
        heads={['Layer', 'Output', 'Weights']}
        rows={[
          ...layers.map(({ layer, output, weights }) => ({
            key: layer.name,
            cells: [
              <LayerName key={layer.name} name={layer.name} words={describeLayer(layer)} />,
              writeShape(output),
              weights.toLocaleString('en'),
            ],
          })),
          { key: 'total', cells: ['Total', '', total.toLocaleString('en')] },
        ]}
      />
      <p className="mt-2 text-1 text-ink-3">
        Images go in as {writeShape(spec.input)} numbers. The last layer gives a logit for each
        class; the softmax is part of the loss.
      </p>
    </details>
  );
}

function LayerName({ name, words }: { name: string; words: string }) {
  return (
    <>
      {name}
      <span className="block text-1 font-normal text-ink-3">{words}</span>
    </>
  );
}
