/** Hands a file to the browser to be saved. Where it goes is the browser's to decide, and not told to the page. */

/** A browser may begin to read the address only after this turn. */
const KEEP_ADDRESS_MS = 60_000;

export function downloadFile({ fileName, blob }: { fileName: string; blob: Blob }): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
}
