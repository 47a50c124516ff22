'use client';
/** One number a class, as bars: the logits of the last dense layer, or the probabilities after softmax. */
import { formatPercent } from '@/components/progress/format-figures';
import { FigureTable } from '@/components/ui/figure-table';
import { unpackBytes, type PipelineLayer, type PipelineRecord } from '@/lib/core/figures';
import { formatNumber } from '../shared/format-number';
import { Bars } from '../table/bars';

export function ClassBars({
  kind,
  layer,
  record: { classNames, image, probabilities },
}: {
  kind: 'logit' | 'probability';
  layer: PipelineLayer;
  record: Pick<PipelineRecord, 'classNames' | 'image' | 'probabilities'>;
}) {
  const isProbability = kind === 'probability';
  const values = isProbability ? [...probabilities] : [...unpackBytes(layer)];
  const texts = values.map(isProbability ? formatPercent : formatNumber);
  const top = values.indexOf(Math.max(...values));
  const verdict =
    top === image.label ? 'which is right' : `its true class is ${classNames[image.label]}`;
  return (
    <>
      <Bars
        label={`${isProbability ? 'Probabilities' : 'Logits'}: ${classNames.map((name, at) => `${name} ${texts[at]}`).join(', ')}`}
        names={classNames}
        series={[{ name: kind, values, texts }]}
      />
      <p className="mt-2 text-2">
        The highest is {classNames[top]}, {texts[top]}: {verdict}.
      </p>
      <FigureTable
        caption={isProbability ? 'Probability of each class' : 'Logit of each class'}
        heads={['Class', isProbability ? 'Probability' : 'Logit']}
        rows={classNames.map((name, at) => [name, texts[at]!])}
      />
    </>
  );
}
