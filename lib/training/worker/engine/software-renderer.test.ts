import { expect, test } from 'vitest';
import { isSoftwareRenderer } from './software-renderer';

test.each([
  'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
  'Google SwiftShader',
  'llvmpipe (LLVM 15.0.6, 256 bits)',
  'Mesa/X.org, llvmpipe',
  'softpipe',
  'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'Apple Software Renderer',
  'Microsoft Direct3D WARP',
])('%s is recognised as software', (name) => {
  expect(isSoftwareRenderer(name)).toBe(true);
});

test.each([
  'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
  'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
  'Apple GPU',
  'Adreno (TM) 740',
  'Mali-G78',
  'AMD Radeon Pro 5500M OpenGL Engine',
  'Mozilla',
])('%s is taken for a GPU', (name) => {
  expect(isSoftwareRenderer(name)).toBe(false);
});
