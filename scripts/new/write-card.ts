/** A review card to be filled in. */
import { toTitle } from './words';

export interface CardWords {
  id: string;
  objective: string;
  misconception: string;
}

export function writeCard({ id, objective, misconception }: CardWords): string {
  return `<Card id="${id}" objective="${objective}" mends="${misconception}">

${toTitle(id)}?

{/* Ask here for what is to be recalled. */}

### Back

Write what is right to say.

</Card>
`;
}
