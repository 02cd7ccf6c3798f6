# Sourced by script/package: Debian 12's archive through an apt of our own, so that neither what is installed on this machine
# nor its sources have a say in what is fetched.

debian_mirror=${NGUON_DEBIAN_MIRROR:-http://deb.debian.org/debian}
debian_security=${NGUON_DEBIAN_SECURITY:-http://deb.debian.org/debian-security}

#   open_archive FOLDER
open_archive() {
    local keyring=/usr/share/keyrings/debian-archive-keyring.gpg
    mkdir -p "$1/lists/partial" "$1/cache/archives/partial"
    : >"$1/status"
    cat >"$1/sources.list" <<END
deb [arch=$architecture signed-by=$keyring] $debian_mirror bookworm main
deb [arch=$architecture signed-by=$keyring] $debian_mirror bookworm-updates main
deb [arch=$architecture signed-by=$keyring] $debian_security bookworm-security main
END
    cat >"$1/apt.conf" <<END
Dir::State "$1"; Dir::State::status "$1/status"; Dir::State::lists "$1/lists"; Dir::Cache "$1/cache";
Dir::Etc::sourcelist "$1/sources.list"; Dir::Etc::sourceparts "/dev/null"; Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null"; Dir::Etc::parts "/dev/null"; Dir::Etc::main "/dev/null";
APT::Architecture "$architecture"; APT::Architectures { "$architecture"; }; APT::Sandbox::User "root";
APT::Install-Recommends "false"; Acquire::Languages "none"; Acquire::Retries "3"; Debug::NoLocking "true";
END
    APT_CONFIG=$1/apt.conf apt-get -q update >"$1/log" 2>&1 || { cat "$1/log" >&2; complain 'the Debian archive does not answer'; return 1; }
}

# Fetches packages (names or .deb files) and all they need into a folder, even what every Debian has.
#   fetch_closure ARCHIVE FOLDER PACKAGE…
fetch_closure() {
    local archive=$1 folder=$2 deb name version
    shift 2
    rm -f "$archive"/cache/archives/*.deb
    mkdir -p "$folder"
    APT_CONFIG=$archive/apt.conf apt-get -q -y --download-only install "$@" >"$archive/log" 2>&1 ||
        { cat "$archive/log" >&2; complain "could not fetch $*"; return 1; }
    for deb in "$archive"/cache/archives/*.deb; do
        # apt writes the epoch as %3a, which a file: address would read as something else.
        name=$(dpkg-deb -f "$deb" Package) version=$(dpkg-deb -f "$deb" Version)
        cp "$deb" "$folder/${name}_${version#*:}_$(dpkg-deb -f "$deb" Architecture).deb"
    done
}
