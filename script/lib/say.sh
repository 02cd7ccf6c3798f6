# Sourced by the scripts: one way of telling a person where things stand.

# The scripts' own words follow the terminal: bold when a person looks on, plain in a log.
if [ -t 1 ]; then bold=$'\e[1m' plain=$'\e[0m'; else bold='' plain=''; fi

# A step begins: what it is and how long the script has been running.
step() { printf '%s== [%02d:%02d] %s%s\n' "$bold" $((SECONDS / 60)) $((SECONDS % 60)) "$*" "$plain"; }

# Trouble: to standard error.
complain() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
