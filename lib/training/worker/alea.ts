/**
 * Alea, the random numbers by which tfjs draws weights from a seed (Johannes Baagøe, 2010, MIT). Here
 * so that the same weights can be drawn without tfjs; a test holds the two against each other.
 */

const TWO_TO_32 = 2 ** 32;

/** Each call gives the next number, a multiple of 2^-32 in [0, 1). */
export function createAlea(seed: string): () => number {
  const hash = createMash();
  let state = [hash(' '), hash(' '), hash(' ')] as [number, number, number];
  state = state.map((value) => {
    const mixed = value - hash(seed);
    return mixed < 0 ? mixed + 1 : mixed;
  }) as [number, number, number];
  let carry = 1;

  // A multiply-with-carry generator with lag 3, on fractions of 32 bits.
  return () => {
    const [oldest, middle, newest] = state;
    const product = 2_091_639 * oldest + carry / TWO_TO_32;
    carry = Math.trunc(product);
    const next = product - carry;
    state = [middle, newest, next];
    return next;
  };
}

/** A hash with a memory: each text changes what the next one gives, a fraction of 32 bits. */
function createMash(): (text: string) => number {
  let sum = 0xefc8249d;
  return (text) => {
    for (let i = 0; i < text.length; i++) {
      sum += text.charCodeAt(i);
      let mixed = 0.02519603282416938 * sum;
      sum = mixed >>> 0;
      mixed = (mixed - sum) * sum;
      sum = mixed >>> 0;
      sum += (mixed - sum) * TWO_TO_32;
    }
    return (sum >>> 0) / TWO_TO_32;
  };
}
