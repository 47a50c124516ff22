/** `npm run build`: prepares what is generated and builds the whole site, whatever was built before. */
import { prepareAssets } from './prepare-assets';
import { buildWhole } from './site/build-site';

await prepareAssets();
try {
  await buildWhole();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
