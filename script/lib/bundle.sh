# Sourced by script/package: the offline bundle, one tar that a Debian 12 machine without network installs from.

# The index apt reads: each package's own fields, and where the file is and what its sum must be.
#   package_index FOLDER   (its packages are in FOLDER/debs)
package_index() {
    local deb
    for deb in "$1"/debs/*.deb; do
        dpkg-deb -f "$deb"
        printf 'Filename: debs/%s\nSize: %s\nSHA256: %s\n\n' \
            "${deb##*/}" "$(stat -c %s "$deb")" "$(sha256sum "$deb" | cut -d' ' -f1)"
    done
}

# Makes $output/nguon-offline_…tar of a folder with `debs` in it.
#   seal_bundle FOLDER FILE
seal_bundle() {
    install -m 0755 Deploy/offline/install.sh "$1/install.sh"
    install -m 0644 Docs/operations.md LICENSE "$1"
    package_index "$1" >"$1/Packages"
    (cd "$1" && find . -type f ! -name SHA256SUMS -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum >SHA256SUMS)
    find "$1" -type d -exec chmod 0755 {} + -o -type f ! -name install.sh -exec chmod 0644 {} +
    tar --format=ustar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
        -C "${1%/*}" -cf "$2" "${1##*/}"
}

#   make_bundle ARCHIVE DEB [PACKAGE…]   the .deb, what it needs and recommends, and more packages that were asked for
make_bundle() {
    local archive=$1 deb=$2 folder=$work/nguon-offline
    shift 2
    mkdir -p "$folder/debs"
    fetch_closure "$archive" "$folder/debs" "$deb" ca-certificates nginx-light "$@"
    cp "$deb" "$folder/debs/"
    seal_bundle "$folder" "$output/nguon-offline_${version}_$architecture.tar"
}
