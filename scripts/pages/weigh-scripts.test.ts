import { expect, test } from 'vitest';
import { listScripts } from './weigh-scripts';

test('lists each script once, without those for browsers that have no modules', () => {
  const html =
    '<script src="/_next/a.js" async=""></script><script>1</script>' +
    '<script src="/_next/old.js" noModule=""></script><script src="/_next/a.js"></script>' +
    '<script id="b" src="/_next/b.js"></script>';
  expect(listScripts(html)).toEqual(['/_next/a.js', '/_next/b.js']);
});
