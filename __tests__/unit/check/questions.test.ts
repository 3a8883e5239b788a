import { expect, it } from '@jest/globals';
import { configLines } from '../../../src/check/definition-words.js';
import { questionsOf } from '../../../src/check/questions.js';
import { read } from './cases.js';

const FILES = {
  world: '# mine\napp-misc/b\napp-misc/a # why\n@system\nnot-an-atom\n',
  'portage/make.conf':
    'USE="-x y"\nVIDEO_CARDS="intel -*"\nFEATURES="ccache -news"\nACCEPT_LICENSE="* -@EULA"\nACCEPT_KEYWORDS="~amd64"\n',
  'portage/package.use/a': 'app-misc/a z -VIDEO q # c\n*/* L10N: de\n=bad x\n',
  'portage/package.accept_keywords': 'app-misc/a ** ~x86 -*\n',
  'portage/package.license/l': 'app-misc/a GPL-2 @FREE *\n',
  'toolchain/package.use/t': 'sys-devel/gcc -nls\n',
};

it('asks each thing once, in the same order for the same words', () => {
  const { words, image } = read(FILES);
  const questions = questionsOf(words, image);
  expect(questions).toEqual({
    atoms: [
      '*/*',
      '=sys-devel/gcc-15.2.1:15',
      '=sys-kernel/gentoo-sources-6.12.58',
      'app-misc/a',
      'app-misc/b',
      'app-misc/first',
      'sys-devel/gcc',
    ],
    flags: [
      ['*/*', ['-x', 'l10n_de', 'video_cards_intel', 'y']],
      ['app-misc/a', ['-VIDEO', 'q', 'z']],
      ['sys-devel/gcc', ['-nls']],
    ],
    lists: ['L10N', 'VIDEO_CARDS'],
    licenses: ['@EULA', '@FREE', 'GPL-2'],
    arches: ['amd64', 'x86'],
    features: ['ccache', 'news'],
    profile: 'default/linux/amd64/23.0',
  });
  const again = read(Object.fromEntries(Object.entries(FILES).reverse()));
  expect(JSON.stringify(questionsOf(again.words, again.image))).toBe(JSON.stringify(questions));
});

it('gives the lines that can be to blame, the nearer ones last', () => {
  const { words } = read(FILES);
  expect(configLines(words).map(({ path, line, atom, values }) => [path, line, atom, values].join(' '))).toEqual([
    'world 2 app-misc/b ',
    'world 3 app-misc/a ',
    'portage/make.conf 1 */* -x',
    'portage/make.conf 1 */* y',
    'portage/make.conf 2 */* video_cards_intel',
    'toolchain/package.use/t 1 sys-devel/gcc -nls',
    'portage/package.accept_keywords 1 app-misc/a **,~x86,-*',
    'portage/package.license/l 1 app-misc/a GPL-2,@FREE,*',
    'portage/package.use/a 1 app-misc/a z,-VIDEO,q',
    'portage/package.use/a 2 */* L10N:,de',
  ]);
});
