/** UUIDs that follow from a name (version 5: RFC 9562, section 5.5). */
import { sha1 } from './sha1';

/** The UUID of version 5 of `https://tenfold.invalid/xapi/events` in the namespace of URLs. */
const NAMESPACE = '9553315b-3a1d-5c7a-85aa-3c387fd0c119';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** An id that is a UUID stays as it is; any other gives the UUID of its name. */
export function nameUuid(id: string): string {
  return UUID.test(id) ? id : hashUuid(NAMESPACE, id);
}

/** `namespace` is a UUID. */
export function hashUuid(namespace: string, name: string): string {
  const bytes = sha1([
    ...fromHex(namespace.replaceAll('-', '')),
    ...new TextEncoder().encode(name),
  ]);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes
    .slice(0, 16)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
}

function fromHex(hex: string): number[] {
  return (hex.match(/../g) ?? []).map((byte) => parseInt(byte, 16));
}
