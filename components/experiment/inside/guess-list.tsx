/** Validation images with what the network says of each, and what they are. */
import { Check, X } from 'lucide-react';
import { formatPercent } from '@/components/progress/format-figures';
import { Tag } from '@/components/ui/tag';
import type { Guess } from '@/lib/core/experiment';
import { nameClass } from './name-class';
import { PixelImage } from './pixel-image';

/** Pixels a side of an image of the dataset. */
const IMAGE_SIZE = 32;

export function GuessList({
  label,
  guesses,
  pictures,
}: {
  /** Names the list. */
  label: string;
  guesses: readonly Guess[];
  pictures: ReadonlyMap<number, Uint8Array>;
}) {
  return (
    <ul aria-label={label} className="grid grid-cols-2 gap-x-3 gap-y-4 sm:grid-cols-4">
      {guesses.map((said) => (
        <GuessItem key={said.image} said={said} pixels={pictures.get(said.image)} />
      ))}
    </ul>
  );
}

function GuessItem({
  said: { image, truth, guess, certainty },
  pixels,
}: {
  said: Guess;
  pixels: Uint8Array | undefined;
}) {
  const isRight = truth === guess;
  return (
    <li className="flex min-w-0 items-start gap-2 text-1">
      {pixels && (
        <PixelImage
          pixels={pixels}
          size={IMAGE_SIZE}
          label={`Image ${image + 1} of the dataset: ${nameClass(truth)}`}
          className="size-14 sm:size-16"
        />
      )}
      <div className="min-w-0">
        <Tag icon={isRight ? Check : X} tone={isRight ? 'right' : 'wrong'} className="text-1">
          {isRight ? 'Right' : 'Wrong'}
        </Tag>
        <p className="font-medium">{nameClass(guess)}</p>
        <p className="text-ink-2 tabular-nums">{formatPercent(certainty)} certain</p>
        <p className="text-ink-2">true: {nameClass(truth)}</p>
      </div>
    </li>
  );
}
