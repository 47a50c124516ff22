/** Prints the sums of the last `npm test`, for continuous integration's closing line. */
import { countTests } from './site/count-tests';

const { passed, failed } = await countTests();
console.log(`${passed} passed, ${failed} failed`);
