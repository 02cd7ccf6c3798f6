#!/bin/sh
# Installs, upgrades or downgrades Nguồn on a Debian 12 machine without network, from the packages beside this script.
#   ./install.sh [--no-backup] [--downgrade] [PACKAGE…]   as root; PACKAGE: others of debs/, e.g. nginx-light
# An installed one's data is backed up to /var/backups/nguon first. Asks nothing; changed settings stay as they are.
set -eu
cd "$(dirname "$0")"

complain() { echo "install.sh: $*" >&2; }

backup=yes downgrade=no
while [ $# != 0 ]; do
    case "$1" in
    --no-backup) backup=no ;;
    --downgrade) downgrade=yes ;;
    -*) complain "unknown option $1; there are --no-backup and --downgrade"; exit 2 ;;
    *) break ;;
    esac
    shift
done

[ "$(id -u)" = 0 ] || { complain 'run as root'; exit 2; }
sha256sum --check --quiet --strict SHA256SUMS || { complain 'the bundle is damaged: bring it here again'; exit 3; }
deb=$(echo debs/nguon_*.deb)
version=$(dpkg-deb -f "$deb" Version)
# shellcheck source=/dev/null
codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-unknown}")
[ "$codename" = bookworm ] || { complain "this bundle is for Debian 12 (bookworm), here is $codename"; exit 3; }
[ "$(dpkg-deb -f "$deb" Architecture)" = "$(dpkg --print-architecture)" ] ||
    { complain "this bundle is for $(dpkg-deb -f "$deb" Architecture), here is $(dpkg --print-architecture)"; exit 3; }

installed=''
if [ "$(dpkg-query -W -f='${db:Status-Status}' nguon 2>/dev/null || true)" = installed ]; then
    installed=$(dpkg-query -W -f='${Version}' nguon)
fi
if [ -n "$installed" ] && dpkg --compare-versions "$version" lt "$installed" && [ "$downgrade" = no ]; then
    complain "$installed is installed, this is the older $version; if that is meant, add --downgrade (operations.md, Downgrade)"
    exit 1
fi

# Before anything changes: one consistent moment of the whole store, taken with the program that wrote it.
if [ -n "$installed" ] && [ "$backup" = yes ]; then
    install -d -m 0700 -o nguon -g nguon /var/backups/nguon
    file=/var/backups/nguon/nguon-$installed-$(date +%Y%m%dT%H%M%S).backup
    runuser -u nguon -- nguon backup "$file" --config /etc/nguon/nguon.conf --data /var/lib/nguon ||
        { complain 'the backup failed, nothing was changed; with --no-backup it goes on without one'; exit 3; }
fi

lists=$(mktemp -d)
trap 'rm -rf "$lists"' EXIT
mkdir -p "$lists/lists/partial" "$lists/cache/archives/partial"
echo "deb [trusted=yes] file:$(pwd | sed 's/%/%25/g; s/ /%20/g') ./" >"$lists/sources.list"
cat >"$lists/apt.conf" <<END
Dir::Etc::sourcelist "$lists/sources.list"; Dir::Etc::sourceparts "/dev/null";
Dir::State::lists "$lists/lists"; Dir::Cache "$lists/cache"; APT::Sandbox::User "root"; Acquire::Languages "none";
DPkg::Options { "--force-confdef"; "--force-confold"; };
END
export APT_CONFIG="$lists/apt.conf" DEBIAN_FRONTEND=noninteractive
apt-get -qq update
apt-get -q -y --no-install-recommends --no-remove --allow-downgrades install "nguon=$version" "$@" </dev/null

echo "Nguồn $version is installed${installed:+ in place of $installed}. Next:"
echo '  1. settings: /etc/nguon/nguon.conf (the origin first)'
echo '  2. runuser -u nguon -- nguon check --config /etc/nguon/nguon.conf --data /var/lib/nguon'
echo '  3. systemctl restart nguon'
