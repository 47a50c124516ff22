/** `npm run exchange`: questions out to Moodle XML, GIFT and QTI, and in from the first two. */
import path from 'node:path';
import { exchange } from './exchange/exchange';

const outcome = await exchange(process.argv.slice(2), path.resolve(import.meta.dirname, '..'));
for (const line of outcome.lines) (outcome.ok ? console.log : console.error)(line);
if (!outcome.ok) process.exitCode = 1;
