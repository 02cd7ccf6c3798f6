# Sourced: a PostgreSQL of the script's own, on loopback, in a folder of its own, gone when the script ends.
# It is set up as the documentation asks of a province's (UTF-8, C collation, durable), so tests meet the real thing.

# PostgreSQL refuses to run as root; root lends the server to the user `postgres`.
as_postgres() {
    if [ "$(id -u)" = 0 ]; then setpriv --reuid postgres --regid postgres --init-groups env HOME="$postgres_folder" "$@"; else "$@"; fi
}

# A port of loopback that nobody listens on at this moment.
free_port() {
    /usr/bin/python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# Debian keeps the server's programs off the PATH, one folder a version; the newest is taken.
find_postgres() {
    local candidate
    postgres_programs=''
    for candidate in /usr/lib/postgresql/*/bin; do
        if [ -x "$candidate/initdb" ]; then postgres_programs=$candidate; fi
    done
    [ -n "$postgres_programs" ]
}

# Starts the server and exports NGUON_TEST_POSTGRES. The caller stops it with `stop_postgres` in a trap.
#   start_postgres [OPTION…]   more options of the server, e.g. -c fsync=off
start_postgres() {
    find_postgres || { complain 'PostgreSQL is not installed: no /usr/lib/postgresql/*/bin/initdb'; return 1; }
    postgres_folder=$(mktemp -d /tmp/nguon-postgres.XXXXXX)
    if [ "$(id -u)" = 0 ]; then chown postgres "$postgres_folder"; fi
    (
        cd "$postgres_folder"
        as_postgres "$postgres_programs/initdb" -D data -U nguon -A trust -E UTF8 --locale=C --data-checksums >initdb.log 2>&1
    ) || { cat "$postgres_folder/initdb.log" >&2; return 1; }
    local port
    port=$(free_port)
    (
        cd "$postgres_folder"
        as_postgres "$postgres_programs/pg_ctl" -D data -w -t 60 -l "$postgres_folder/data/server.log" \
            -o "-p $port -k '' -c listen_addresses=127.0.0.1 -c max_connections=400 $*" start >/dev/null
    ) || { cat "$postgres_folder/data/server.log" >&2; return 1; }
    export NGUON_TEST_POSTGRES="postgres://nguon@127.0.0.1:$port/postgres"
}

stop_postgres() {
    [ -n "${postgres_folder:-}" ] || return 0
    (cd "$postgres_folder" && as_postgres "$postgres_programs/pg_ctl" -D data -m immediate stop >/dev/null 2>&1) || true
    rm -rf "$postgres_folder"
    postgres_folder=''
}
