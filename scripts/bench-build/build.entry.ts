/** Builds what `npm start` would build, and nothing else; its environment says of which content and where. */
import { buildSite } from '../site/build-site';

await buildSite();
