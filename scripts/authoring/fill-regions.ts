/** Puts generated text between its marks in a file that is otherwise written by hand. */

/** @throws where a mark is missing, or marks a region that nobody writes. */
export function fillRegions(text: string, regions: Readonly<Record<string, () => string>>): string {
  const marked = [...text.matchAll(/^<!-- begin generated: (.+) -->$/gm)].map(([, name]) => name!);
  for (const name of [...marked, ...Object.keys(regions)]) {
    if (regions[name] === undefined) throw new Error(`Nobody writes the region "${name}".`);
    if (!marked.includes(name)) throw new Error(`The region "${name}" has no mark in the file.`);
  }
  return marked.reduce((filled, name) => {
    const begin = `<!-- begin generated: ${name} -->`;
    const end = `<!-- end generated: ${name} -->`;
    const from = filled.indexOf(begin);
    const to = filled.indexOf(end);
    if (to < from) throw new Error(`The region "${name}" is not closed: write ${end} below it.`);
    return `${filled.slice(0, from)}${begin}\n\n${regions[name]!()}\n\n${filled.slice(to)}`;
  }, text);
}
