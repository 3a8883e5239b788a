/**
 * buildkitd.toml for a builder of our own (BuildKit, docs/buildkitd.toml.md). BuildKit's own garbage collection trims cache
 * mounts that nobody used for two days to 512 MB, and with them the built packages and distfiles that they are for; these
 * policies leave them alone, and what has not been used for half a year is removed by the builds themselves
 * (config/build/with-packages, fetch); the compiler cache has a size of its own. Layers may take what they like while there is
 * room for another build: a share of the disk, as BuildKit's defaults have it, would empty the builder of a machine whose disk
 * is full of other things after each build.
 */
export const BUILDKITD_CONFIG = `[worker.oci]
  gc = true

[[worker.oci.gcpolicy]]
  filters = ["type==source.local", "type==source.git.checkout"]
  keepDuration = "48h"
  maxUsedSpace = "1GB"

[[worker.oci.gcpolicy]]
  filters = ["type!=exec.cachemount"]
  all = true
  minFreeSpace = "10GB"
`;
