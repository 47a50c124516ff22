/** Asks the browser not to delete what this site stored when space is short. */

/** `unknown` where the browser cannot be asked. Some browsers ask the learner, others decide alone. */
export type Persistence = 'kept' | 'not-kept' | 'unknown';

export async function requestPersistence(): Promise<Persistence> {
  try {
    const storage = globalThis.navigator?.storage;
    if (!storage?.persist) return 'unknown';
    if (await storage.persisted?.()) return 'kept';
    return (await storage.persist()) ? 'kept' : 'not-kept';
  } catch {
    return 'unknown';
  }
}
