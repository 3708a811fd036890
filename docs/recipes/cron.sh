#!/bin/sh
# Checks a repository from time to time, and speaks only when something has changed: cron mails what is printed.
#
#   cron.sh ADDRESS FOLDER fi|sv|en [OPTIONS OF kuntalint check]
#
# In a crontab, every Monday at six:
#   MAILTO=ohjausryhma@example.org
#   0 6 * * 1  /opt/kuntalint-cron.sh https://github.com/kunta/palvelu /var/lib/kuntalint/palvelu fi
#
# Needs Node 20.19 or later and git, and no token for a public repository. FOLDER keeps a bare clone, kuntalint itself and the
# latest report. Nothing of the repository is checked out or run.
set -eu
version=v0.1.0 # a release, or its commit, which nobody can move

if [ $# -lt 3 ]; then
  echo "cron.sh ADDRESS FOLDER fi|sv|en [OPTIONS]" >&2
  exit 2
fi
address=$1
folder=$2
language=$3
shift 3
tool=$folder/kuntalint-$version
clone=$folder/repository.git
export GIT_TERMINAL_PROMPT=0
mkdir -p "$folder"

# One run at a time: a folder is made once, or not at all.
if ! mkdir "$folder/running" 2> /dev/null; then
  echo "Another run is going on, or was cut short: $folder/running" >&2
  exit 2
fi
trap 'rm -rf "$folder/running"' EXIT

if [ ! -f "$tool/dist/cli.js" ]; then
  rm -rf "$tool"
  git init --quiet "$tool"
  git -C "$tool" fetch --quiet --depth 1 https://github.com/kuntalint/kuntalint "$version"
  git -C "$tool" checkout --quiet FETCH_HEAD
fi
if [ ! -d "$clone" ]; then
  git init --quiet --bare "$folder/running/repository.git"
  git -C "$folder/running/repository.git" remote add origin "$address"
  mv "$folder/running/repository.git" "$clone"
fi
git -C "$clone" fetch --quiet --force --tags "$address" +HEAD:refs/kuntalint/head

kuntalint() { node "$tool/dist/cli.js" "$@" --language "$language"; }
new=$folder/running/new
status=0
kuntalint check "$clone" --ref refs/kuntalint/head --report "$new.json" "$@" > "$new.txt" || status=$?
# 1 means findings, which are what is asked for; 2 means that something could not be judged.
if [ "$status" -gt 1 ]; then
  cat "$new.txt" >&2
  exit "$status"
fi
if [ ! -f "$folder/report.json" ]; then
  cat "$new.txt"
elif ! kuntalint compare "$folder/report.json" "$new.json" --format json | grep -q '"unchanged": true'; then
  kuntalint compare "$folder/report.json" "$new.json"
fi
mv "$new.json" "$folder/report.json"
