/**
 * The cheapest way to send as many whole units as fit from one node of a network to another, by
 * successive shortest paths (Ahuja, Magnanti and Orlin, "Network Flows", 1993, section 9.7). Costs
 * may be negative as long as no circle of edges costs less than nothing.
 */

export interface Edge {
  from: number;
  to: number;
  /** Whole units, at least 0. */
  capacity: number;
  /** For each unit. */
  cost: number;
}

/** Units on each edge, in the order of `edges`. Nodes are 0 … nodes-1. */
export function findCheapestFlow(
  nodes: number,
  edges: readonly Edge[],
  source: number,
  sink: number,
): number[] {
  // Each edge is followed by its way back, which is open as far as the edge is used.
  const arcs = edges.flatMap((edge) => [
    { ...edge },
    { from: edge.to, to: edge.from, capacity: 0, cost: -edge.cost },
  ]);
  const leaving: number[][] = Array.from({ length: nodes }, () => []);
  arcs.forEach((arc, index) => leaving[arc.from]!.push(index));
  for (;;) {
    const path = findCheapestPath(arcs, leaving, source, sink);
    if (!path) break;
    const units = Math.min(...path.map((index) => arcs[index]!.capacity));
    for (const index of path) {
      arcs[index]!.capacity -= units;
      arcs[index ^ 1]!.capacity += units;
    }
  }
  return edges.map((_, index) => arcs[2 * index + 1]!.capacity);
}

/** Bellman and Ford's search with a queue: the arcs of the cheapest path, or null where none is open. */
function findCheapestPath(
  arcs: readonly Edge[],
  leaving: readonly (readonly number[])[],
  source: number,
  sink: number,
): number[] | null {
  const cost = leaving.map(() => Infinity);
  const reachedBy = leaving.map(() => -1);
  cost[source] = 0;
  const queue = [source];
  const queued = new Set(queue);
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    queued.delete(node);
    for (const index of leaving[node]!) {
      const arc = arcs[index]!;
      const reached = cost[node]! + arc.cost;
      if (arc.capacity === 0 || reached >= cost[arc.to]!) continue;
      cost[arc.to] = reached;
      reachedBy[arc.to] = index;
      if (!queued.has(arc.to)) {
        queued.add(arc.to);
        queue.push(arc.to);
      }
    }
  }
  if (cost[sink] === Infinity) return null;
  const path: number[] = [];
  for (let node = sink; node !== source; node = arcs[path.at(-1)!]!.from) {
    path.push(reachedBy[node]!);
  }
  return path;
}
