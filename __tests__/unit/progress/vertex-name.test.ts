import { describe, expect, it } from '@jest/globals';
import { parseVertexName } from '../../../src/progress/vertex-name.js';

describe('parseVertexName', () => {
  it.each([
    [
      '[world 3/7] RUN emerge @world',
      { kind: 'stage', stage: 'world', number: 3, of: 7, instruction: 'RUN emerge @world' },
    ],
    ['[stage-3  2/12] COPY a b', { kind: 'stage', stage: 'stage-3', number: 2, of: 12, instruction: 'COPY a b' }],
    [
      '[linux/amd64 fetch-world 1/2] RUN x',
      { kind: 'stage', stage: 'fetch-world', number: 1, of: 2, platform: 'linux/amd64', instruction: 'RUN x' },
    ],
    [
      '[linux/arm64->amd64 base 1/2] RUN x',
      { kind: 'stage', stage: 'base', number: 1, of: 2, platform: 'linux/arm64->amd64', instruction: 'RUN x' },
    ],
    [
      '[image fetch 1/1] RUN x',
      { kind: 'stage', stage: 'fetch', number: 1, of: 1, target: 'image', instruction: 'RUN x' },
    ],
    ['[internal] load build context', { kind: 'internal', instruction: 'load build context' }],
    [
      '[world internal] load build definition from Dockerfile',
      { kind: 'internal', instruction: 'load build definition from Dockerfile' },
    ],
    [
      '[auth] gentoo/stage3:pull token for registry.example',
      { kind: 'internal', instruction: 'gentoo/stage3:pull token for registry.example' },
    ],
    [
      '[context stage3] load metadata for gentoo/stage3:x',
      { kind: 'context', stage: 'stage3', instruction: 'load metadata for gentoo/stage3:x' },
    ],
    [
      '[fetch] exporting cache to client directory',
      { kind: 'cache', target: 'fetch', instruction: 'exporting cache to client directory' },
    ],
    ['importing cache manifest from local:1', { kind: 'cache', instruction: 'importing cache manifest from local:1' }],
    ['exporting to client directory', { kind: 'output', instruction: 'exporting to client directory' }],
    [
      'resolving provenance for metadata file',
      { kind: 'output', instruction: 'resolving provenance for metadata file' },
    ],
    ['', { kind: 'other', instruction: '' }],
    ['[', { kind: 'other', instruction: '[' }],
  ])('%s', (name, expected) => {
    expect(parseVertexName(name)).toEqual(expected);
  });
});
