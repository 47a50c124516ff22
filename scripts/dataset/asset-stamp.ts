/**
 * Remembers what was prepared from what, so that a second start prepares nothing. A stamp counts only
 * while its inputs hash the same and every output is there with its size.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';

const stampSchema = z.object({
  /** SHA-256 over the version of the preparation and the contents of all inputs. */
  inputs: z.string(),
  /** Path (from the stamp's own folder) and size in bytes of each output. */
  outputs: z.array(z.object({ path: z.string(), bytes: z.number() })).min(1),
});
export type AssetStamp = z.infer<typeof stampSchema>;

/**
 * `version` names what the preparation makes; change it whenever its output changes.
 * Throws with the file's name where one cannot be read.
 */
export async function hashInputs(version: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(`${version}\n`);
  for (const file of files) {
    const content = createHash('sha256');
    await pipeline(createReadStream(file), content).catch((error: NodeJS.ErrnoException) => {
      throw new Error(
        `${file}: cannot be read (${error.code}). Install the packages with \`npm ci\`.`,
      );
    });
    hash.update(`${path.basename(file)} ${content.digest('hex')}\n`);
  }
  return hash.digest('hex');
}

/** True when the stamp in `file` was made from the same inputs and all its outputs still have their sizes. */
export async function isPrepared(file: string, inputs: string): Promise<boolean> {
  const stamp = await readStamp(file);
  if (!stamp || stamp.inputs !== inputs) return false;
  const intact = await Promise.all(
    stamp.outputs.map(
      async (output) =>
        (await sizeOf(path.resolve(path.dirname(file), output.path))) === output.bytes,
    ),
  );
  return intact.every(Boolean);
}

/** Written beside its place and renamed, so that it is whole or not there. */
export async function writeStamp(
  file: string,
  inputs: string,
  outputs: readonly string[],
): Promise<void> {
  const stamp: AssetStamp = {
    inputs,
    outputs: await Promise.all(
      outputs.map(async (output) => ({
        path: path.relative(path.dirname(file), output),
        bytes: (await stat(output)).size,
      })),
    ),
  };
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(stamp));
  await rename(unfinished, file);
}

/** A missing or unreadable stamp means "not prepared", never an error. */
async function readStamp(file: string): Promise<AssetStamp | null> {
  try {
    return stampSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size;
  } catch {
    return null;
  }
}
