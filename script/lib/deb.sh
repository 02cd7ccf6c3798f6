# Sourced by script/package: the .deb files, and the version and the moment that everything is stamped with.

# The version Debian compares. At the tag vN it is N; after it N+COMMITS.gHASH; before it is tagged N~TIME.gHASH, which N replaces.
package_version() {
    local stated commits hash version
    stated=$(sed -n 's/.*current = "\(.*\)"$/\1/p' Sources/nguon/Server/Version.swift)
    [ -n "$stated" ] || { complain 'no version in Sources/nguon/Server/Version.swift'; return 1; }
    if ! git rev-parse --git-dir >/dev/null 2>&1; then echo "$stated"; return 0; fi
    hash=$(git rev-parse --short=8 HEAD)
    if git rev-parse -q --verify "refs/tags/v$stated" >/dev/null; then
        commits=$(git rev-list --count "v$stated..HEAD")
        version=$stated
        if [ "$commits" != 0 ]; then version="$stated+$commits.g$hash"; fi
    else
        version="$stated~$(TZ=UTC git log -1 --date=format-local:%Y%m%d%H%M%S --format=%cd).g$hash"
    fi
    if [ -n "$(git status --porcelain)" ]; then version+=.changed; fi
    echo "$version"
}

# The commit's moment unless SOURCE_DATE_EPOCH says another: no file carries the time of the packaging.
package_epoch() {
    if [ -n "${SOURCE_DATE_EPOCH:-}" ]; then echo "$SOURCE_DATE_EPOCH"; return 0; fi
    git log -1 --format=%ct 2>/dev/null || { complain 'this is no git clone: set SOURCE_DATE_EPOCH'; return 1; }
}

# What the binary needs of Debian, with versions, the glibc among them.
#   shared_libraries BINARY
shared_libraries() {
    local folder
    folder=$(mktemp -d "$work/shlibs.XXXXXX")
    mkdir "$folder/debian"
    printf 'Source: nguon\n\nPackage: nguon\nArchitecture: any\n' >"$folder/debian/control"
    (cd "$folder" && dpkg-shlibdeps -O "$1" 2>"$folder/log") | sed -n 's/^shlibs:Depends=//p' >"$folder/depends"
    if [ ! -s "$folder/depends" ]; then
        complain "dpkg-shlibdeps does not know what $1 needs"
        cat "$folder/log" >&2
        return 1
    fi
    cat "$folder/depends"
}

# The licences of everything that was linked in, one text.
third_party_licences() {
    local file swift
    [ -d .build/checkouts ] || complain 'no .build/checkouts: the licences of the libraries will be missing; build here before you hand it on'
    swift=$(dirname "$(readlink -f "$(command -v swift || echo /)")")/../share/swift/LICENSE.txt
    for file in "$swift" Sources/Web/Assets/inter-licence.txt .build/checkouts/*/LICENSE* .build/checkouts/*/NOTICE*; do
        if [ -f "$file" ]; then
            case "$file" in
            .build/*) printf '== %s\n\n' "${file#.build/checkouts/}" ;;
            Sources/*) printf '== Inter, the font of working pages\n\n' ;;
            *) printf '== Swift/LICENSE.txt\n\n' ;;
            esac
            cat "$file"
            printf '\n\n'
        fi
    done
}

# Fills in Deploy/debian/NAME; the values come in pairs.
#   fill NAME KEY VALUE…
fill() {
    local text
    text=$(cat "Deploy/debian/$1")
    shift
    while [ $# != 0 ]; do
        text=${text//"@$1@"/"$2"}
        shift 2
    done
    printf '%s\n' "$text"
}

# Turns a folder into a .deb: rights, sums and times do not depend on who packs, where and when.
#   seal FOLDER FILE
seal() {
    find "$1" -type d -exec chmod 0755 {} +
    (
        cd "$1"
        find . -type f ! -path './DEBIAN/*' -printf '%P\0' | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums
    )
    chmod 0644 "$1/DEBIAN/md5sums"
    find "$1" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
    dpkg-deb --root-owner-group -Zxz --build "$1" "$2" >/dev/null
}

installed_size() { du --apparent-size -k -s "$1" | cut -f1; }

# The symbols go into a package of their own, found by the build ID that stays in the stripped binary.
#   split_symbols BINARY
split_symbols() {
    build_id=$(readelf -n "$1" | sed -n 's/^ *Build ID: //p')
    [ -n "$build_id" ] || { complain "$1 has no build ID; link it with --build-id"; return 1; }
    symbols=$work/dbgsym/usr/lib/debug/.build-id/${build_id:0:2}/${build_id:2}.debug
    mkdir -p "${symbols%/*}" "$work/deb/usr/bin"
    objcopy --only-keep-debug "$1" "$symbols"
    strip --strip-all --remove-section=.comment --remove-section=.note -o "$work/deb/usr/bin/nguon" "$1"
    chmod 0644 "$symbols"
    chmod 0755 "$work/deb/usr/bin/nguon"
}

# Everything but the binary: unit, settings, documents.
lay_out_files() {
    local root=$work/deb doc=$work/deb/usr/share/doc/nguon
    mkdir -p "$root/etc/nguon" "$root/lib/systemd/system" "$root/usr/share/man/man1" "$root/usr/share/lintian/overrides" \
        "$doc/examples/nginx"
    install -m 0640 Deploy/debian/nguon.conf "$root/etc/nguon/nguon.conf"
    sed -e '1,/^\[Unit\]/{/^\[Unit\]/!d}' -e 's|/usr/local/bin/|/usr/bin/|' Deploy/systemd/nguon.service \
        >"$root/lib/systemd/system/nguon.service"
    gzip -9n <Deploy/debian/nguon.1 >"$root/usr/share/man/man1/nguon.1.gz"
    install -m 0644 Deploy/debian/lintian-overrides "$root/usr/share/lintian/overrides/nguon"
    install -m 0644 Deploy/debian/copyright Docs/operations.md Docs/interface.md "$doc"
    install -m 0644 Deploy/nginx/nguon.conf "$doc/examples/nginx"
    third_party_licences | gzip -9n >"$doc/third-party-licences.gz"
    changelog | gzip -9n >"$doc/changelog.gz"
    find "$root" -type f ! -path "$root/etc/*" ! -path "$root/usr/bin/*" -exec chmod 0644 {} +
}

changelog() {
    printf 'nguon (%s) bookworm; urgency=medium\n\n  * What is new: the history of the source.\n\n' "$version"
    printf ' -- Nguồn maintainers <maintainers@nguon.example>  %s\n' "$(LC_ALL=C TZ=UTC date -R -d "@$SOURCE_DATE_EPOCH")"
}

# Makes $output/nguon_…deb and $output/nguon-dbgsym_…deb of a binary.
#   make_debs BINARY
make_debs() {
    local depends script build_id symbols
    split_symbols "$1"
    depends=$(shared_libraries "$work/deb/usr/bin/nguon")
    lay_out_files
    mkdir -p "$work/deb/DEBIAN" "$work/dbgsym/DEBIAN" "$work/dbgsym/usr/share/doc"
    ln -sfn nguon "$work/dbgsym/usr/share/doc/nguon-dbgsym"
    fill control VERSION "$version" ARCHITECTURE "$architecture" DEPENDS "$depends" \
        INSTALLED_SIZE "$(installed_size "$work/deb")" >"$work/deb/DEBIAN/control"
    fill control.dbgsym VERSION "$version" ARCHITECTURE "$architecture" BUILD_ID "$build_id" \
        INSTALLED_SIZE "$(installed_size "$work/dbgsym")" >"$work/dbgsym/DEBIAN/control"
    echo /etc/nguon/nguon.conf >"$work/deb/DEBIAN/conffiles"
    chmod 0644 "$work/deb/DEBIAN/conffiles" "$work"/*/DEBIAN/control
    for script in postinst prerm postrm; do install -m 0755 "Deploy/debian/$script" "$work/deb/DEBIAN/$script"; done
    seal "$work/deb" "$output/nguon_${version}_$architecture.deb"
    seal "$work/dbgsym" "$output/nguon-dbgsym_${version}_$architecture.deb"
}
