#!/usr/bin/env bash
# The tests that drive programs which Debian packages: installs those that are missing, then runs the tests.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mapfile -t packages < tests/debian/packages.txt
missing=()
for package in "${packages[@]}"; do
  dpkg --status "$package" > /dev/null 2>&1 || missing+=("$package")
done
if ((${#missing[@]} > 0)); then
  as_root=()
  ((EUID == 0)) || as_root=(sudo)
  "${as_root[@]}" apt-get update --quiet
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install --quiet --yes --no-install-recommends "${missing[@]}"
fi
exec node node_modules/vitest/vitest.mjs run --config tests/debian/vitest.config.ts
