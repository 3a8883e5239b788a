#!/bin/bash
# sources.sh OUT — fetches what sources.txt lists.
#
# Reads  STANDIN_APT         folder with a private apt (apt.sh made it)
# Writes OUT/distfiles/…     under the names that the ebuilds use
#        OUT/versions        lines of: category/package version distfile…
set -euo pipefail

here=$(dirname "$(readlink -f "$0")")
out=$(readlink -f "$1")
distfiles=${out}/distfiles
work=${out}/work
mkdir -p "${distfiles}" "${work}"
cd "${work}"
: >"${out}/versions"

# portage_version UPSTREAM: the same version as Portage writes it
portage_version() {
	sed -E -e 's/[+~].*//' -e 's/([0-9])p([0-9]+)$/\1_p\2/' <<<"$1"
}

fetch_source() {
	local package=$1 source=$2 suite uri file hash version name
	for suite in $("${here}/apt.sh" suites); do
		while read -r uri file _ hash; do
			[[ ${file} == *.orig.tar.* && ${file} != *.asc ]] || continue
			/usr/lib/apt/apt-helper -q -o APT::Sandbox::User=root download-file "${uri//\'/}" "${work}/${file}" "${hash}" >&2 || continue
			version=${file#*_}
			version=$(portage_version "${version%.orig.tar.*}")
			name=${package#*/}-${version}.tar.${file##*.orig.tar.}
			mv "${file}" "${distfiles}/${name}"
			echo "${package} ${version} ${name}" >>"${out}/versions"
			return 0
		done < <("${here}/apt.sh" get --print-uris --download-only source "${source}/${suite}" 2>/dev/null)
	done
	echo "no suite of $("${here}/apt.sh" suites | tr '\n' ' ')gives the source package ${source}" >&2
	return 1
}

fetch_debs() {
	local package=$1 part deb version='' names=''
	shift
	for part in "$@"; do
		"${here}/apt.sh" get download "${part#*=}"
		deb=$(compgen -G "${part#*=}_*.deb")
		version=${deb#*_}
		version=$(portage_version "${version%%-*}")
		mv "${deb}" "${distfiles}/${package#*/}-${version}-${part%%=*}.deb"
		names+=" ${package#*/}-${version}-${part%%=*}.deb"
	done
	echo "${package} ${version}${names}" >>"${out}/versions"
}

fetch_pypi() {
	local package=$1 requirement=$2 name
	PYTHONPATH=${here}/pip PYTHONDONTWRITEBYTECODE=1 python3 -m pip download --quiet --disable-pip-version-check --no-deps \
		--no-build-isolation --no-binary "${requirement%%=*}" --dest "${distfiles}" "${requirement}"
	name=${requirement/==/-}.tar.gz
	[[ -e ${distfiles}/${name} ]] || {
		echo "pip did not bring ${name}" >&2
		return 1
	}
	echo "${package} ${requirement#*==} ${name}" >>"${out}/versions"
}

while read -r package kind arguments; do
	read -r -a words <<<"${arguments}"
	case ${kind} in
		source) fetch_source "${package}" "${words[@]}" ;;
		debs) fetch_debs "${package}" "${words[@]}" ;;
		pypi) fetch_pypi "${package}" "${words[@]}" ;;
		kernel) ;; # kernel.sh, beside this
		*)
			echo "sources.txt: unknown kind '${kind}' for ${package}" >&2
			exit 1
			;;
	esac
done < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "${here}/sources.txt")
rm -rf "${work}"
