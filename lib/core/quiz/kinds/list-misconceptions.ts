/** The misconceptions of several answers, each once, in their order. */
export function listMisconceptions(answers: readonly { misconception: string | null }[]): string[] {
  const found = answers.flatMap(({ misconception }) => misconception ?? []);
  return [...new Set(found)];
}
