#!/bin/bash
# apt.sh init | mirror | suites | get ARG… | cache ARG… — an apt of our own for one Debian release, whatever the machine runs.
#
# Reads  STANDIN_APT     folder for its lists; it may be renamed
#        STANDIN_SUITE   Debian release by code name
#        STANDIN_MIRROR  Debian mirror; without it, the one that this machine's apt uses
# The machine's own apt gives the transport (proxies, certificates) and the keys; nothing of it is changed.
set -euo pipefail

apt=${STANDIN_APT:?}
suite=${STANDIN_SUITE:?}

# sites LABEL: addresses that this machine's apt gets archives of that label from
sites() {
	# shellcheck disable=SC2016 # apt expands these
	apt-get indextargets --format '$(LABEL) $(REPO_URI)' 'Identifier: Packages' 2>/dev/null |
		awk -v label="$1" '$1 == label { print $2 }' | sort -u
}

mirror() {
	local found
	found=${STANDIN_MIRROR:-$(sites Debian | head -n 1)}
	if [[ -z ${found} ]]; then
		echo "apt of this machine has no Debian mirror (is this Debian, and has 'apt-get update' run?); set STANDIN_MIRROR to one" >&2
		exit 1
	fi
	echo "${found%/}"
}

options=(
	-q -o "Dir::Etc::SourceList=${apt}/sources.list" -o Dir::Etc::SourceParts=/dev/null -o Dir::Etc::Preferences=/dev/null
	-o Dir::Etc::PreferencesParts=/dev/null -o "Dir::State=${apt}/state" -o "Dir::State::status=${apt}/status"
	-o "Dir::Cache=${apt}/cache" -o APT::Architecture=amd64 -o APT::Sandbox::User=root -o Acquire::Retries=3
	-o Acquire::Languages=none -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false
	# Images of containers turn these off, to be small; without them each call reads all lists anew.
	-o Acquire::GzipIndexes=false -o Dir::Cache::pkgcache=pkgcache.bin -o Dir::Cache::srcpkgcache=srcpkgcache.bin
)

case ${1:-} in
	mirror) mirror ;;
	init)
		main=$(mirror)
		mkdir -p "${apt}"/state/lists/partial "${apt}"/cache/archives/partial
		: >"${apt}/status"
		{
			echo "deb ${main} ${suite} main"
			# not every mirror has every source package: the first suite that can give one does
			printf '%s\n' "${suite}" bookworm forky | awk '!seen[$0]++' | while read -r name; do
				echo "deb-src ${main} ${name} main"
			done
			for site in $(sites Debian-Security | head -n 1); do
				echo "deb ${site%/} ${suite}-security main"
			done
		} >"${apt}/sources.list"
		apt-get "${options[@]}" update
		;;
	suites) sed -n 's/^deb-src [^ ]* \([^ ]*\) .*/\1/p' "${apt}/sources.list" ;;
	get) shift && exec apt-get "${options[@]}" "$@" ;;
	cache) shift && exec apt-cache "${options[@]}" "$@" ;;
	*)
		sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' "$0" >&2
		exit 2
		;;
esac
