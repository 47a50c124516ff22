/** `npm run check:deploy -- https://…`: asks a published site for its headers, and says what is wrong with them. */
import { messageOf } from '../lib/training/worker/message-of';
import { checkHeaders } from './deploy/check-headers';

const [address = ''] = process.argv.slice(2);
if (!URL.canParse(address)) {
  console.error('Give the address of the site: npm run check:deploy -- https://tenfold.example');
  process.exit(2);
}
const { origin } = new URL(address);
const problems = await checkHeaders(origin).catch((error: unknown) => [messageOf(error)]);
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0 ? `${origin} is served as it should be.` : `${problems.length} problems.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
