/** One kept checkpoint as it lies on disk. Its bytes are opaque here: what is in them is decided in the core. */
import * as z from 'zod';

/** Two, so that one whole checkpoint stands when the other turns out to be damaged. */
export const SLOTS = [0, 1] as const;

export const storedSlotSchema = z.object({
  runId: z.string().min(1),
  slot: z.union([z.literal(SLOTS[0]), z.literal(SLOTS[1])]),
  /** Rises with each checkpoint of a run. */
  order: z.int().min(1),
  /** Whose run it is and of which pattern; compared, never taken apart. */
  owner: z.string(),
  /** Milliseconds since 1970. */
  savedAt: z.number(),
  bytes: z.instanceof(Uint8Array<ArrayBufferLike>),
});
export type StoredSlot = z.infer<typeof storedSlotSchema>;

/** Those that can be read, the latest first. */
export function readSlots(stored: readonly unknown[]): StoredSlot[] {
  return stored
    .flatMap((one) => {
      const slot = storedSlotSchema.safeParse(one);
      return slot.success ? [slot.data] : [];
    })
    .sort((a, b) => b.order - a.order);
}
