# Sourced by script/package: what --check tries, in a bare Debian 12 of its own that has no network.
# Each trial says a sentence that must hold; the last line is `N passed, N failed`.

passed=0 failed=0 room=''

#   holds SENTENCE COMMAND…
holds() {
    local sentence=$1 log=$work/trial.log
    shift
    if "$@" >"$log" 2>&1; then
        passed=$((passed + 1))
        echo "ok: $sentence"
    else
        failed=$((failed + 1))
        echo "NOT SO: $sentence"
        sed 's/^/    /' "$log"
    fi
}

# Refusing with this exit status, and with these words among those said, is what must be.
#   refuses STATUS WORDS COMMAND…
refuses() {
    local status=0 wanted=$1 words=$2
    shift 2
    "$@" >"$work/refusal" 2>&1 || status=$?
    cat "$work/refusal"
    [ "$status" = "$wanted" ] && grep -q -- "$words" "$work/refusal"
}

# A bare Debian 12, systemd with it, in a folder; what runs in it sees no network but loopback, and dies with the command that ran it.
enter_room() {
    room=$work/room
    debootstrap --variant=minbase --include=dbus,systemd,systemd-sysv --arch "$architecture" bookworm "$room" "$debian_mirror" >"$work/debootstrap.log" 2>&1 ||
        { tail -20 "$work/debootstrap.log" >&2; return 1; }
}

leave_room() {
    if [ -n "$room" ]; then rm -rf --one-file-system "$room"; fi
    room=''
}

#   inside [--root FOLDER] SHELL-TEXT   (bash of the room; loopback is up, on IPv6 too)
inside() {
    local root=$room
    if [ "$1" = --root ]; then root=$2; shift 2; fi
    # shellcheck disable=SC2016 # The inner shell's words, not ours.
    unshare --net --mount --pid --fork --kill-child --mount-proc="$root/proc" \
        sh -c 'ip link set lo up; exec chroot "$0" env -i PATH=/usr/sbin:/usr/bin LANG=C.UTF-8 HOME=/root /bin/bash -euc "$1" </dev/null' \
        "$root" "$1"
}

# What trials in the room share: a page asked for over a bare socket, a server for as long as the trial lasts.
# shellcheck disable=SC2016
trial_words='
page() { # ADDRESS PATH
    exec 3<>"/dev/tcp/$1/8080"
    printf "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" "$2" >&3
    cat <&3
}
as_nguon() { setpriv --reuid nguon --regid nguon --init-groups env NGUON_CONFIG=/etc/nguon/nguon.conf "$@"; }
serve() { # OPTION…   `exec`, so that the signal reaches the program itself
    (exec setpriv --reuid nguon --regid nguon --init-groups env NGUON_CONFIG=/etc/nguon/nguon.conf nguon serve "$@") & server=$!
    for _ in $(seq 100); do if page 127.0.0.1 /health/live 2>/dev/null | grep -q " 200 "; then return 0; fi; sleep 0.1; done
    return 1
}
stop() { kill -TERM $server; wait $server; }
'

in_room() { inside "$trial_words$1"; }

# The same packages under another version, as a later or earlier build would be, in a bundle beside the first.
#   bundle_of VERSION FOLDER
bundle_of() {
    local tree=$work/other
    rm -rf "$tree" "$2"
    mkdir -p "$2/debs"
    dpkg-deb -R "$output/$name.deb" "$tree"
    sed -i "s/^Version: .*/Version: $1/" "$tree/DEBIAN/control"
    cp "$room/root/nguon-offline/debs"/*.deb "$2/debs"
    rm "$2"/debs/nguon_*.deb
    dpkg-deb --root-owner-group -Znone --build "$tree" "$2/debs/nguon_$1_$architecture.deb" >/dev/null
    seal_bundle "$2" "$work/other.tar"
}

# An event a business would send, and its page: data that must outlive everything below.
write_event() {
    cat >"$room/root/event.json" <<'END'
{"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"], "type": "EPCISDocument", "schemaVersion": "2.0",
 "creationDate": "2026-01-01T08:00:00+07:00", "epcisBody": {"eventList": [{"type": "ObjectEvent", "action": "ADD",
 "bizStep": "commissioning", "eventTime": "2026-01-01T08:00:00+07:00", "eventTimeZoneOffset": "+07:00",
 "epcList": ["https://id.gs1.org/01/09521234567899/10/KEPT/21/0001"], "ilmd": {"cbvmda:lotNumber": "KEPT"}}]}}
END
}

# What "the data is kept" means: the key is known, and the event's page has its lot.
kept='as_nguon nguon key list | grep -q ERP; serve; page 127.0.0.1 /p/01/09521234567899/10/KEPT/21/0001 >/tmp/page; stop
    grep -q "HTTP/1.1 200" /tmp/page; grep -q 2026 /tmp/page; grep -q KEPT /tmp/page'

check_install() {
    tar -C "$room/root" -xf "$output/nguon-offline_${version}_$architecture.tar"
    holds 'the room has no network' in_room '! timeout 5 bash -c "exec 3<>/dev/tcp/1.1.1.1/80"'
    holds 'the bundle installs without network, asking nothing' in_room '/root/nguon-offline/install.sh && dpkg --audit && nguon --help'
    holds 'a damaged bundle is refused' in_room '
        cp -r /root/nguon-offline /tmp/damaged; echo >>/tmp/damaged/Packages; ! /tmp/damaged/install.sh; rm -r /tmp/damaged'
    holds 'settings are for root and nguon, data for nguon alone' in_room '
        [ "$(stat -c %a:%U:%G /etc/nguon /etc/nguon/nguon.conf /var/lib/nguon | tr "\n" " ")" = \
          "750:root:nguon 640:root:nguon 700:nguon:nguon " ]'
    holds 'the service is enabled' in_room '[ -L /etc/systemd/system/multi-user.target.wants/nguon.service ]'
    holds 'nguon check is content' in_room 'as_nguon nguon check'
    holds 'it serves over IPv4' in_room 'serve; page 127.0.0.1 / >/tmp/page; stop; grep -q "HTTP/1.1 200" /tmp/page; grep -q "</html>" /tmp/page'
    holds 'with host = :: it serves over IPv6 and IPv4' in_room '
        serve --host ::; for address in ::1 127.0.0.1; do page $address / | grep -q "HTTP/1.1 200"; done; stop'
}

check_versions() {
    local later=$version+later
    bundle_of "$later" "$room/root/later"
    write_event
    holds 'settings are changed, a key is made, an event comes in' in_room '
        sed -i "s|^#origin = .*|origin = https://id.example.gov.vn|" /etc/nguon/nguon.conf
        as_nguon nguon key create --label ERP --sender 417/9521234000007
        cp /root/event.json /tmp; as_nguon nguon import epcis /tmp/event.json; as_nguon nguon backup /var/lib/nguon/before.backup'"; $kept"
    holds 'it upgrades' in_room "/root/later/install.sh && dpkg-query -W -f '\${Version}' nguon | grep -qxF '$later'"
    holds 'after a backup of its own' in_room 'ls /var/backups/nguon/*.backup'
    holds 'settings and data are kept' in_room 'grep -q "^origin = https://id.example" /etc/nguon/nguon.conf; '"$kept"
    holds 'a downgrade is refused unless it is asked for' refuses 1 'add --downgrade' in_room '/root/nguon-offline/install.sh'
    holds 'it downgrades when asked' in_room \
        "/root/nguon-offline/install.sh --downgrade && dpkg-query -W -f '\${Version}' nguon | grep -qxF '$version'"
    holds 'settings and data are kept again' in_room 'grep -q "^origin = https://id.example" /etc/nguon/nguon.conf; '"$kept"
}

# A store that a later program has migrated: the earlier one must not touch it, and the backup leads back.
check_going_back() {
    /usr/bin/python3 - "$room/var/lib/nguon/nguon.sqlite" <<'END'
import sqlite3, sys
with sqlite3.connect(sys.argv[1]) as store:
    store.execute("INSERT INTO schema_migration SELECT MAX(number) + 1, '9999_later', MAX(checksum) FROM schema_migration")
END
    holds 'a store of a later schema is not served' refuses 3 newer in_room 'as_nguon env LANG=en_US.UTF-8 nguon serve'
    holds 'the backup and the earlier program lead back' in_room '
        runuser -u nguon -- sh -c "cd /var/lib/nguon && mkdir later && mv nguon.sqlite* later/"
        as_nguon nguon restore /var/lib/nguon/before.backup'"; $kept"
}

check_removal() {
    holds 'removing keeps settings and data' in_room '
        DEBIAN_FRONTEND=noninteractive dpkg --remove nguon; [ -s /etc/nguon/nguon.conf ] && [ -s /var/lib/nguon/nguon.sqlite ]'
    holds 'installed again it goes on where it was' in_room "/root/nguon-offline/install.sh; $kept"
    holds 'purging asks nothing, takes the settings and says where the data stays' in_room '
        dpkg --purge nguon >/tmp/said; grep -q "stays in /var/lib/nguon" /tmp/said
        [ ! -e /etc/nguon ] && [ ! -L /etc/systemd/system/multi-user.target.wants/nguon.service ] && [ -s /var/lib/nguon/nguon.sqlite ]'
}

# The machine is booted with its own systemd: the unit's fences around the program are real here. Asked from inside, because
# only files come out.
check_service() {
    local trial=$room/root/booted
    mkdir -p "$trial"
    {
        echo "$trial_words"
        cat <<'END'
cd /root/booted
said() { if "$@" >log 2>&1; then echo yes; else echo no; cat log; systemctl status --no-pager -l nguon; fi; }
ready() { # ADDRESS
    for _ in $(seq 100); do if page "$1" /health/ready 2>/dev/null | grep -q " 200 "; then return 0; fi; sleep 0.1; done
    return 1
}
another() { local old=$1; ready 127.0.0.1 && [ "$(systemctl show -p MainPID --value nguon)" != "$old" ]; }
said /root/nguon-offline/install.sh >installs
said ready 127.0.0.1 >starts
said eval 'journalctl -u nguon -o cat --no-pager | grep "\"message\":\"serving\""' >logs
process=$(systemctl show -p MainPID --value nguon)
/root/later/install.sh >upgrade.log 2>&1
said another "$process" >restarts
echo 'host = ::' >>/etc/nguon/nguon.conf; systemctl restart nguon
said ready ::1 >ipv6
dpkg --remove nguon >remove.log 2>&1
said eval '! page 127.0.0.1 /' >stops
END
    } >"$trial/trial.sh"
    cat >"$room/etc/systemd/system/trial.service" <<'END'
[Unit]
After=network.target
[Service]
Type=oneshot
ExecStart=/bin/bash /root/booted/trial.sh
ExecStopPost=/bin/systemctl poweroff --no-block
END
    ln -sfn ../trial.service "$room/etc/systemd/system/multi-user.target.wants/trial.service"
    timeout 120 systemd-nspawn --quiet --directory "$room" --private-network --register=no --keep-unit --boot >"$work/boot.log" 2>&1 || true
    holds 'systemd: it installs' answered "$trial/installs"
    holds 'systemd: the service starts behind the fences of its unit' answered "$trial/starts"
    holds 'systemd: its log is in the journal' answered "$trial/logs"
    holds 'systemd: an upgrade restarts it' answered "$trial/restarts"
    holds 'systemd: it serves over IPv6 when told to' answered "$trial/ipv6"
    holds 'systemd: removing stops it' answered "$trial/stops"
}

#   answered FILE   (yes is in it; otherwise show it)
answered() {
    cat "$1" || { tail -20 "$work/boot.log"; return 1; }
    [ "$(head -1 "$1")" = yes ]
}

# The image's files, laid over each other as an engine would, run as its user with nothing but /proc beside them.
check_image() {
    local image=$work/unpacked
    holds 'every blob of the image is what its digest says, and its layers unpack' /usr/bin/python3 script/lib/oci_unpack.py \
        "$output/nguon-oci_${version}_$architecture.tar" "$image"
    # shellcheck disable=SC2016
    holds 'the image serves over IPv6 and IPv4 as a user without rights' unshare --net --mount --pid --fork --kill-child \
        --mount-proc="$image/proc" bash -euc '
        ip link set lo up
        env -i PATH=/usr/sbin:/usr/bin NGUON_DATA=/var/lib/nguon NGUON_HOST=:: chroot --userspec=10001:10001 "$0" /usr/bin/nguon serve & server=$!
        for address in ::1 127.0.0.1; do
            for _ in $(seq 100); do
                if exec 3<>"/dev/tcp/$address/8080"; then break; fi
                sleep 0.1
            done 2>/dev/null
            printf "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" >&3
            head -1 <&3 | grep " 200 "
        done
        kill -TERM $server; wait $server' "$image"
}

check_same_bytes() {
    local first=$work/first
    mkdir "$first"
    cp "$output"/nguon*_* "$output/SHA256SUMS" "$first"
    make_all
    holds 'packaged twice, the bytes are the same' diff -r "$first" "$output"
}

check_packages() {
    [ "$(id -u)" = 0 ] || { complain '--check makes a Debian of its own, which only root can'; exit 2; }
    if command -v lintian >/dev/null; then
        holds 'lintian finds nothing' lintian --allow-root --fail-on error,warning "$output/$name.deb"
    fi
    step 'A bare Debian 12'
    enter_room
    step 'Install'
    check_install
    step 'Upgrade, downgrade'
    check_versions
    check_going_back
    step 'Remove, purge'
    check_removal
    step 'Service'
    check_service
    step 'Image'
    check_image
    check_same_bytes
    step 'Done'
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
}
