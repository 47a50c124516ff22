/** Prints the secrets of every bank as JSON, for tests that cannot load the compiler of the content. */
import { PROJECT_ROOT } from '../site/run-command';
import { readSecrets } from './read-bank';

process.stdout.write(JSON.stringify(await readSecrets(PROJECT_ROOT)));
