import { describe, expect, it } from '@jest/globals';
import { DownloadTally } from '../../../src/build/download-tally.js';
import type { Change } from '../../../src/progress/timeline.js';

const line = (text: string): Change => ({
  type: 'line',
  line: text,
  at: 0,
  step: { id: 'sha256:1', name: '[fetch-world 1/1] RUN fetch', kind: 'stage', instruction: 'RUN fetch' },
});

describe('DownloadTally', () => {
  it('collects the names that the fetching steps say, each once', () => {
    const tally = new DownloadTally();
    tally.apply(['gm: downloaded a-1.tar b-2.tar.xz', '>>> Downloading c', 'gm: downloaded b-2.tar.xz'].map(line));
    tally.apply([line('gm: downloaded c+d_3.patch'), line('he said gm: downloaded nothing')]);
    expect([...tally.names]).toEqual(['a-1.tar', 'b-2.tar.xz', 'c+d_3.patch']);
  });
});
