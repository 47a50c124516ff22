/** What a row of logits says: the class with the largest one, and its share of the softmax. */

/**
 * certainty = e^(z_max − z_max) / Σ e^(z_i − z_max) = 1 / Σ e^(z_i − z_max), which cannot overflow. Of
 * equal logits the first counts. `logits` has at least one entry.
 */
export function readGuess(logits: ArrayLike<number>): { guess: number; certainty: number } {
  let guess = 0;
  for (let place = 1; place < logits.length; place++) {
    if (logits[place]! > logits[guess]!) guess = place;
  }
  let sum = 0;
  for (let place = 0; place < logits.length; place++) {
    sum += Math.exp(logits[place]! - logits[guess]!);
  }
  return { guess, certainty: 1 / sum };
}
