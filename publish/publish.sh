#!/usr/bin/env bash
# publish.sh FOLDER TAG [NOTES]: adds the files of an image to the release of a tag, with their checksums. A release that is
# not there is made; a file that the release has already is never replaced. Needs jq, sha256sum and gh with GH_TOKEN and GH_REPO.
#
# Nothing is published that is not what its manifest says: files come from a job that ran somebody's definition.
set -euo pipefail

folder=$1
tag=$2
notes=${3:-}

fail() {
  printf '::error::%s\n' "$1" >&2
  exit 1
}

cd "$folder"
shopt -s nullglob
manifests=(*manifest.json)
[[ ${#manifests[@]} == 1 ]] || fail "There must be one manifest.json among the files, not ${#manifests[@]}."
manifest=${manifests[0]}
jq --exit-status '.schema == 1 and .complete == true' "$manifest" > /dev/null ||
  fail 'The image is not complete, or its manifest is of a version that is not known here.'
# Names become paths and lines of SHA256SUMS.
jq --exit-status '.files | length > 0 and all(.[]; (.name | test("\\A[A-Za-z0-9][A-Za-z0-9._+-]*\\z")) and (.sha256 | test("\\A[0-9a-f]{64}\\z")))' \
  "$manifest" > /dev/null || fail 'The manifest names a file in a way that is not allowed.'

jq --raw-output '.files[] | "\(.sha256)  \(.name)"' "$manifest" > SHA256SUMS
sha256sum --check --strict --quiet SHA256SUMS || fail 'A file is missing, or is not what the manifest says.'
sha256sum -- "$manifest" >> SHA256SUMS
mapfile -t files < <(jq --raw-output '.files[].name' "$manifest")

if ! gh release view "$tag" --json tagName > /dev/null; then
  gh release create "$tag" --verify-tag --title "$tag" --notes "$notes"
fi
gh release upload "$tag" -- "${files[@]}" "$manifest" SHA256SUMS
