#!/usr/bin/env bash
# Checks drafts with the project's own copydesk or, where it has none, with the one that belongs to this action.
set -euo pipefail

if [[ -x node_modules/.bin/copydesk ]]; then
  copydesk=node_modules/.bin/copydesk
else
  own=$(node -p 'JSON.parse(fs.readFileSync(process.argv[1], "utf8")).version' \
    "$GITHUB_ACTION_PATH/../../../packages/cli/package.json")
  npm install --no-audit --no-fund --prefix "$RUNNER_TEMP/copydesk" "copydesk@${COPYDESK_VERSION:-$own}" >&2
  copydesk=$RUNNER_TEMP/copydesk/node_modules/.bin/copydesk
fi

# Lines that say something, without the spaces around them.
lines() { sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//' -e '/^$/d' <<< "$1"; }

arguments=(--format github --fail-on "$COPYDESK_FAIL_ON")
while read -r format; do arguments+=(--format "$format"); done < <(lines "$COPYDESK_FORMATS")
if [[ -n $COPYDESK_SINCE ]]; then arguments+=(--since "$COPYDESK_SINCE"); fi
if [[ -n $COPYDESK_BASELINE ]]; then arguments+=(--baseline "$COPYDESK_BASELINE"); fi
mapfile -t paths < <(lines "$COPYDESK_PATHS")

exec "$copydesk" check "${arguments[@]}" -- "${paths[@]}"
