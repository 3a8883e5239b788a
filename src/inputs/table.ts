// Generated from action.yml and those of boot/, check/, check/comment/ and refresh/ by scripts/generate.ts.

/** Inputs of the build: default and description by name. */
export const buildInputs = {
  config: {
    default: 'config',
    description: 'Folder of the image definition. It is laid over the default definition file by file.',
  },
  stage3: {
    default: '',
    description: 'Builds on this stage3 instead of the pinned one. An image with its tag, or `oci-layout://FOLDER`.',
  },
  snapshot: {
    default: '',
    description:
      'Builds from this ebuild repository instead of the pinned one. An image with its tag, `oci-layout://FOLDER`, or the path of a folder that holds `var/db/repos/gentoo`.',
  },
  kernel: { default: '', description: 'Builds this kernel version instead of the pinned one, such as `6.12.58`.' },
  compiler: {
    default: '',
    description: 'Builds with this GCC version instead of the pinned one; its slot follows from it.',
  },
  target: {
    default: 'artifacts',
    description: 'Stage of the Dockerfile to build. Anything but `artifacts` builds that stage and brings nothing out.',
  },
  'image-ref': {
    default: '',
    description: 'Name for the root file system as an OCI image, such as `ghcr.io/me/image:latest`.',
  },
  'image-output': {
    default: 'none',
    description: 'What is done with that image. `load` it into the engine, `push` it to its registry, or `none`.',
  },
  builder: { default: '', description: 'Name of a buildx builder that exists. Empty makes one in a container.' },
  'buildkit-image': {
    default: 'moby/buildkit:v0.33.1',
    description: 'Image of BuildKit for a builder that is made here.',
  },
  'builder-options': {
    default: '',
    description: 'Driver options for a builder that is made here, one `key=value` a line.',
  },
  'registry-mirrors': {
    default: '',
    description:
      'Mirrors of registries for a builder that is made here, one registry a line, such as `docker.io=mirror.example.org:5000`. Several mirrors have spaces between them; `http://` before one is for plain HTTP.',
  },
  'ca-certificates': {
    default: '',
    description:
      'Files of certificates in PEM that a builder made here trusts for registries, besides the usual ones, one path on the runner a line.',
  },
  jobserver: {
    default: 'auto',
    description:
      "What limits how much is compiled at a time. `steve` is Gentoo's jobserver, run in the builder for all its steps, `fifo` a named pipe for all of them, `private` one for each step, `off` no limit; `auto` is `steve` where the builder's kernel has CUSE, `fifo` where the builder can be entered, and `private` elsewhere.",
  },
  jobs: {
    default: '',
    description:
      "How many jobs may run at a time. Empty for one for each of the builder's cores that has memory for it.",
  },
  'load-average': {
    default: '',
    description: "No job is begun while the builder's load is above this. Empty for no such limit.",
  },
  'memory-per-job': {
    default: '2GiB',
    description:
      'Memory that a job is thought to need, such as `2GiB`. A builder with less than that for each core runs fewer jobs.',
  },
  'free-disk-space': {
    default: 'false',
    description:
      "Whether preinstalled toolsets are removed before the build, `true` or `false`. On GitHub's own runners alone; elsewhere nothing is removed.",
  },
  output: { default: 'out', description: 'Folder for the files that come out.' },
  'artifact-name': {
    default: '',
    description: 'Prefix of the names of the files and so of the artifacts, for jobs that build several images.',
  },
  upload: {
    default: 'true',
    description: 'Whether each file is stored as an artifact of the workflow run, `true` or `false`.',
  },
  'retention-days': {
    default: '',
    description: 'Days that the artifacts are kept. Empty for the setting of the repository.',
  },
  boot: {
    default: 'auto',
    description:
      'How the files are booted. `kvm`, `emulation`, `auto` for KVM where it has been seen to work and emulation elsewhere, or `off`.',
  },
  'boot-minutes': { default: '10', description: 'Time limit of the boot in minutes.' },
  'boot-memory': { default: '2048', description: 'Memory of the booted machine in MiB.' },
  cache: {
    default: 'none',
    description:
      "Where layers are kept beside the builder's own disk, one place a line. `gha`, `registry:REF`, `local:FOLDER`, `s3:…`, `azblob:…`, or buildx's own `type=…,key=value`; `none` for nowhere else.",
  },
  'cache-layers': {
    default: 'auto',
    description:
      'Which layers are kept there. `all`, or `auto` for those that save enough time for their bytes beyond what the stores keep already.',
  },
  'cache-bytes': {
    default: '',
    description:
      "How much the layers kept there may have, such as `5GiB`. Empty for the 10 GB of a repository's Actions cache where that is among the places, less what our stores have in it, and no limit elsewhere.",
  },
  'cache-write': {
    default: 'true',
    description:
      'Whether layers are written there, or only read, `true` or `false`. A pull request from a fork never writes.',
  },
  'package-store': {
    default: 'builder',
    description:
      "Where built packages are kept beside the builder's own disk. `builder` for nowhere else, `actions` for the Actions cache, `folder:PATH`, `s3://BUCKET/PREFIX` or `oci://REGISTRY/REPOSITORY`.",
  },
  'distfiles-store': {
    default: 'builder',
    description: "Where downloaded sources are kept beside the builder's own disk; the same places.",
  },
  'compiler-cache': {
    default: 'none',
    description:
      "Compiler cache on the builder's own disk, for what no kept package covers, such as the kernel after a changed option. `ccache` for C and C++, `sccache` for Rust, both with white space between, or `none`.",
  },
  binhost: {
    default: '',
    description:
      'Binhosts whose packages are taken where they fit, instead of compiling them. Addresses of folders with an index `Packages`, `https://…`, `http://…` or `file:///…`, separated by white space. Empty for none.',
  },
  'binhost-verify': {
    default: 'true',
    description: 'Whether only packages with a good signature by a known key are taken from there, `true` or `false`.',
  },
  rebuild: {
    default: '',
    description: 'Packages whose kept binary package is not used but made anew, as atoms separated by white space.',
  },
  'no-cache': {
    default: 'false',
    description: 'Whether every step runs again, `true` or `false`. Built packages are used all the same.',
  },
  'no-cache-filter': {
    default: '',
    description: 'Stages of the Dockerfile whose steps run again, separated by white space or commas.',
  },
  pull: {
    default: 'false',
    description:
      'Whether the registry is asked again for what the tags of stage3 and snapshot are now, `true` or `false`.',
  },
  'job-minutes': {
    default: '',
    description:
      "The job's `timeout-minutes`. The build stops early enough before it to keep everything it made, and says `complete=false`. Empty for no limit.",
  },
  'gentoo-mirrors': {
    default: '',
    description: 'Mirrors to fetch sources from, separated by white space. They leave no trace in the image.',
  },
  'http-proxy': {
    default: '',
    description:
      'Proxy by which the builder fetches images, sources and binary packages, such as `http://proxy.example.org:3128`. It leaves no trace in the image.',
  },
  'no-proxy': { default: '', description: 'Hosts that are asked without it, with commas between them.' },
  'password-hash': {
    default: '',
    description: "Hash of the user's password for `login password`, as `openssl passwd -6` prints it. A secret.",
  },
  'authorized-keys': {
    default: '',
    description: 'Public SSH keys of the user for `login ssh-keys`, one a line. A secret.',
  },
  summary: {
    default: 'true',
    description: 'Whether a summary is shown on the page of the workflow run, `true` or `false`.',
  },
} as const;

/** Inputs of the boot test alone. */
export const bootInputs = {
  folder: { default: '', description: 'Folder that holds the files of one image and its `manifest.json`.' },
  squashfs: { default: '', description: 'Path of the packed root file system, where there is no such folder.' },
  initramfs: { default: '', description: 'Path of the initramfs.' },
  kernel: { default: '', description: 'Path of the kernel.' },
  manifest: { default: '', description: 'Path of `manifest.json`, which says what is expected of the booted system.' },
  boot: {
    default: 'auto',
    description:
      'How the files are booted. `kvm`, `emulation`, or `auto` for KVM where it has been seen to work and emulation elsewhere.',
  },
  'boot-minutes': { default: '10', description: 'Time limit of the boot in minutes.' },
  'boot-memory': { default: '2048', description: 'Memory of the booted machine in MiB.' },
  upload: {
    default: 'true',
    description: 'Whether serial log and screenshot are stored as artifacts of the workflow run, `true` or `false`.',
  },
  'retention-days': {
    default: '',
    description: 'Days that the artifacts are kept. Empty for the setting of the repository.',
  },
  summary: {
    default: 'true',
    description: 'Whether a summary is shown on the page of the workflow run, `true` or `false`.',
  },
} as const;

/** Inputs of the check. */
export const checkInputs = {
  config: {
    default: 'config',
    description: 'Folder of the image definition. It is laid over the default definition file by file.',
  },
  base: {
    default: '',
    description: 'Revision that the definition is compared with. Empty for where the branch began.',
  },
  plan: {
    default: 'true',
    description:
      'Whether Portage plans the whole world in the pinned stage3, which needs a builder, `true` or `false`. Without it only the files are looked at.',
  },
  'emerge-log': {
    default: '',
    description:
      'Path of the `emerge.log` of an earlier build, by which the time of the next one is told. Empty to tell it by what the packages of `package-store` took, else to guess it from their number.',
  },
  'package-store': {
    default: 'builder',
    description:
      'Where builds keep their packages, as they were told. It is only read, to tell what comes ready-built and how long the rest takes. `builder` for nowhere, `actions` for the Actions cache, `folder:PATH`, `s3://BUCKET/PREFIX` or `oci://REGISTRY/REPOSITORY`.',
  },
  cache: {
    default: 'none',
    description:
      "Where the layers that the check judges by are kept beside the builder's own disk, one place a line. `gha`, `registry:REF`, `local:FOLDER`, `s3:…`, `azblob:…`, or buildx's own `type=…,key=value`; `none` for nowhere else. Runs for the default branch write them, those for pull requests only read.",
  },
  'cache-write': {
    default: 'true',
    description: 'Whether a run for the default branch writes layers there, `true` or `false`.',
  },
  comment: {
    default: 'auto',
    description:
      'Whether the pull request gets its comment and suggested changes from this run. `auto` where the token can write, or `false`.',
  },
  suggestions: {
    default: 'true',
    description:
      'Whether findings with a safe way out become suggested changes on the lines of the pull request, `true` or `false`.',
  },
  sarif: {
    default: '',
    description: 'Path to write the findings to for code scanning (SARIF 2.1.0). Empty for no such file.',
  },
  output: { default: 'check-out', description: 'Folder for the comment, the judgement and the log of the builder.' },
  'artifact-name': { default: '', description: "Prefix of the artifact's name, for jobs that check several images." },
  upload: {
    default: 'true',
    description:
      'Whether the judgement is stored as an artifact of the run, from which another job or workflow writes the comment, `true` or `false`.',
  },
  'retention-days': {
    default: '',
    description: 'Days that the artifact is kept. Empty for the setting of the repository.',
  },
  summary: {
    default: 'true',
    description: 'Whether a summary is shown on the page of the workflow run, `true` or `false`.',
  },
  token: {
    default: '',
    description: 'Token that reads the base where the clone is shallow, and writes the comment where it may. A secret.',
  },
  stage3: {
    default: '',
    description: 'Judges in this stage3 instead of the pinned one. An image with its tag, or `oci-layout://FOLDER`.',
  },
  snapshot: {
    default: '',
    description:
      'Judges by this ebuild repository instead of the pinned one. An image with its tag, `oci-layout://FOLDER`, or the path of a folder that holds `var/db/repos/gentoo`.',
  },
  kernel: { default: '', description: 'Judges with this kernel version instead of the pinned one, such as `6.12.58`.' },
  compiler: { default: '', description: 'Judges with this GCC version instead of the pinned one.' },
  builder: { default: '', description: 'Name of a buildx builder that exists. Empty makes one in a container.' },
  'buildkit-image': {
    default: 'moby/buildkit:v0.33.1',
    description: 'Image of BuildKit for a builder that is made here.',
  },
  'builder-options': {
    default: '',
    description: 'Driver options for a builder that is made here, one `key=value` a line.',
  },
  'registry-mirrors': {
    default: '',
    description:
      'Mirrors of registries for a builder that is made here, one registry a line, such as `docker.io=mirror.example.org:5000`.',
  },
  'ca-certificates': {
    default: '',
    description:
      'Files of certificates in PEM that a builder made here trusts for registries, besides the usual ones, one path on the runner a line.',
  },
  'gentoo-mirrors': {
    default: '',
    description: 'Mirrors to fetch kernel sources from where kernel options are compared, separated by white space.',
  },
  'http-proxy': {
    default: '',
    description: 'Proxy by which the builder fetches images, such as `http://proxy.example.org:3128`.',
  },
  'no-proxy': { default: '', description: 'Hosts that are asked without it, with commas between them.' },
} as const;

/** Inputs of what writes the check's comment. */
export const checkCommentInputs = {
  token: { default: '', description: 'Token that may write on pull requests and read artifacts. A secret.' },
  suggestions: {
    default: 'true',
    description:
      'Whether findings with a safe way out become suggested changes on the lines of the pull request, `true` or `false`.',
  },
} as const;
/** Inputs of the refresh. */
export const refreshInputs = {
  config: {
    default: 'config',
    description:
      'Folder of the image definition in the repository. Its `image.yaml` is read as the base branch has it.',
  },
  mode: {
    default: 'refresh',
    description:
      "What is done. `refresh` opens, updates or closes the pull request; `advisories` judges the packages of the last build by today's security advisories.",
  },
  token: {
    default: '',
    description:
      "Token to write branch and pull request with. The job's own, or that of an App, whose pull requests start checks.",
  },
  base: {
    default: '',
    description: 'Branch that images are built from. Empty for the default branch of the repository.',
  },
  packages: {
    default: '',
    description:
      'Path of the list of packages that a build wrote. Empty for the newest artifact of that name of a run on the base branch, for which the token needs to read `actions`.',
  },
  'dry-run': { default: 'false', description: 'Whether nothing is written, only told, `true` or `false`.' },
  plan: {
    default: 'true',
    description:
      'Whether Portage plans the whole world with the pins of today and with those that are proposed, which needs a builder, `true` or `false`. Without it the pull request says nothing of packages.',
  },
  summary: {
    default: 'true',
    description: 'Whether a summary is shown on the page of the workflow run, `true` or `false`.',
  },
  builder: { default: '', description: 'Name of a buildx builder that exists. Empty makes one in a container.' },
  'buildkit-image': {
    default: 'moby/buildkit:v0.33.1',
    description: 'Image of BuildKit for a builder that is made here.',
  },
  'builder-options': {
    default: '',
    description: 'Driver options for a builder that is made here, one `key=value` a line.',
  },
  'registry-mirrors': {
    default: '',
    description:
      'Mirrors of registries for a builder that is made here, one registry a line, such as `docker.io=mirror.example.org:5000`.',
  },
  'ca-certificates': {
    default: '',
    description:
      'Files of certificates in PEM that a builder made here trusts for registries, besides the usual ones, one path on the runner a line.',
  },
  'gentoo-mirrors': {
    default: '',
    description: 'Mirrors to fetch kernel sources from where kernel options are compared, separated by white space.',
  },
  'http-proxy': {
    default: '',
    description: 'Proxy by which the builder fetches images, such as `http://proxy.example.org:3128`.',
  },
  'no-proxy': { default: '', description: 'Hosts that are asked without it, with commas between them.' },
} as const;
