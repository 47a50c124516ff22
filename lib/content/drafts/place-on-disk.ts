/** From `content/…` to where the file lies. */
export function placeOnDisk(file: string, contentRoot: string): string {
  return [contentRoot, ...file.split('/').slice(1)].join('/');
}
