import { unpackedDebs } from './debs.js';

const TOOLCHAIN = ['cargo', 'rustc', 'libstd-rust-1.85', 'libstd-rust-dev', 'libllvm19', 'libz3-4', 'libedit2'];
const LIBRARIES = [
  ...['libcurl4t64', 'libgit2-1.9', 'libhttp-parser2.9', 'libldap2', 'libmbedcrypto16', 'libmbedtls21'],
  ...['libmbedx509-7', 'libnghttp2-14', 'libnghttp3-9', 'libbrotli1', 'librtmp1', 'libsasl2-2', 'libssh2-1t64'],
];

/**
 * Cargo and the Rust compiler of Debian trixie, for a system that has the rest of it, such as the stand-in: 105 MB to fetch, once.
 * @returns two folders with `usr/…`: the programs, which find their standard library beside them, and libraries that they need
 */
export async function ensureRust(): Promise<{ readonly toolchain: string; readonly libraries: string }> {
  const [toolchain, libraries] = [await unpackedDebs('trixie', TOOLCHAIN), await unpackedDebs('trixie', LIBRARIES)];
  return { toolchain, libraries };
}
