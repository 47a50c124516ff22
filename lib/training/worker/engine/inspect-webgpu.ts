/** Looks for a real GPU behind WebGPU. */
import type { Inspection } from './inspection';
import { describeSoftwareRenderer, isSoftwareRenderer } from './software-renderer';

/** Older browsers tell it of the adapter, newer ones of its info. */
type MaybeFallback = { isFallbackAdapter?: boolean };

/** @param gpu `navigator.gpu`, undefined where the browser has no WebGPU. */
export async function inspectWebgpu(gpu: GPU | undefined): Promise<Inspection> {
  if (!gpu) return { isOffered: false, device: null, note: 'This browser has no WebGPU.' };
  const adapter = await gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) {
    return { isOffered: false, device: null, note: 'This browser offers no GPU to WebGPU.' };
  }
  const { info } = adapter;
  const device = nameAdapter(info);
  const isFallback =
    (info as MaybeFallback).isFallbackAdapter ?? (adapter as MaybeFallback).isFallbackAdapter;
  const isSoftware = [info.description, info.architecture, info.vendor].some(isSoftwareRenderer);
  if (isFallback || isSoftware) {
    return { isOffered: false, device, note: describeSoftwareRenderer(device) };
  }
  return { isOffered: true, device };
}

/** The description where there is one; browsers often give vendor and architecture only. */
function nameAdapter({ description, vendor, architecture }: GPUAdapterInfo): string | null {
  const name = description || [vendor, architecture].filter(Boolean).join(' ');
  return name || null;
}
