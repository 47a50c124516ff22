/** A question to be filled in: every part that a question has, with a word on what belongs there. */
export interface NewQuestion {
  id: string;
  objective: string;
  misconception: string;
  /** Of a problem of the challenge. */
  seconds?: number;
}

export function writeQuestion({ id, objective, misconception, seconds }: NewQuestion): string {
  const time = seconds === undefined ? '' : ` seconds="${seconds}"`;
  return `<Question id="${id}" difficulty="easy" objective="${objective}"${time}>

Write what is asked here, for ${id.replaceAll('-', ' ')}?

- [x] choice-a: The right answer.
  > Say why it is right.
- [ ] choice-b: A wrong answer that somebody would give.
  > ${misconception}: Say what whoever chooses this takes for true, and why it is not.

### Hints

1. Write a first hint, which says where to look.

### Solution

1. Write the first step.
1. Hence <Answer />.

### Check

Say how a reader can tell without you that the answer is right.

### Mistakes

- Name what often goes wrong here.

</Question>
`;
}
