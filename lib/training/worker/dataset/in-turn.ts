/** Does one work at a time, in the order in which they were handed in. */
export type InTurn = <Made>(work: () => Promise<Made>) => Promise<Made>;

export function takeTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    // A work that fails keeps no later one back.
    last = mine.catch(() => {});
    return mine;
  };
}
