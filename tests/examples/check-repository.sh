#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# check-repository.sh SOURCE_ROOT HYVIN: in a repository that has what is in
# examples/repository, a plan with errors or out of its form is not committed, and a good
# one is; changes are shown by their object; and the workflow's command gives SARIF.
set -eu
source=$1
hyvin=$(realpath "$2")
for tool in git pre-commit; do
  command -v "$tool" >/dev/null || { echo "$tool is missing"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The repository is nobody's, and what the machine's git is told does not matter.
HOME=$work/home
PATH=$work/bin:$PATH
PRE_COMMIT_HOME=$work/home/pre-commit
GIT_CONFIG_NOSYSTEM=1
GIT_AUTHOR_NAME=nobody GIT_AUTHOR_EMAIL=nobody@example.org
GIT_COMMITTER_NAME=nobody GIT_COMMITTER_EMAIL=nobody@example.org
export HOME PATH PRE_COMMIT_HOME GIT_CONFIG_NOSYSTEM
export GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
mkdir -p "$work/home" "$work/bin" "$work/plans"
ln -s "$hyvin" "$work/bin/hyvin"
cd "$work/plans"

fail() {
  echo "$1"
  cat "$work/log"
  exit 1
}

# commit FILE: tries to.
commit() {
  git add "$1"
  git commit -m "Add $1" >"$work/log" 2>&1
}

# What people are told to run once in each clone is in the README.
prepare() {
  git init --quiet .
  cp -R "$source/examples/repository/." .
  awk '/^```/ { inside = !inside; next } inside' README.md >"$work/prepare"
  sh -e "$work/prepare" >"$work/log" 2>&1 || fail 'what the README says does not work'
  commit . || fail 'the files themselves are not committed'
}

refuses_what_is_wrong() {
  cp "$source/examples/data/kaarina/plan.hyvin" bad.hyvin
  if commit bad.hyvin; then fail 'a plan with errors is committed'; fi
  grep -q 'bad\.hyvin:.*\[goal-responsible-missing\]' "$work/log" || fail 'it is not told why'
  git rm --quiet --force bad.hyvin

  sed 's/^ *<plan>/<plan>/' "$source/examples/data/kangasala/plan-2021-2025.hyvin" >untidy.hyvin
  if commit untidy.hyvin; then fail 'a plan out of its form is committed'; fi
  grep -q 'untidy\.hyvin' "$work/log" || fail 'it is not told which'
  git rm --quiet --force untidy.hyvin
}

commits_what_is_right() {
  cp "$source/examples/data/kangasala/plan-2021-2025.hyvin" good.hyvin
  commit good.hyvin || fail 'a good plan is not committed'
  [ "$(git log --format=%s -1)" = 'Add good.hyvin' ] || fail 'a good plan is not in the history'
}

# An editor of another system has saved it, with a change.
shows_changes_by_object() {
  sed -e 's/amount="25000.00"/amount="26000.00"/' -e 's/$/\r/' good.hyvin >changed
  mv changed good.hyvin
  git diff >"$work/log" 2>&1
  grep -q '^@@.*@@ *<measure id="youth-houses"' "$work/log" || fail 'its measure is not told'
  [ "$(grep -c '^[-+] ' "$work/log")" -eq 2 ] || fail 'the line ends are shown as changes'
}

# Of the bad plan, as the workflow has it.
gives_sarif() {
  run=$(sed -n 's/^ *- run: \(hyvin .*\)$/\1/p' .github/workflows/plans.yml)
  cp "$source/examples/data/kaarina/plan.hyvin" bad.hyvin
  status=0
  sh -c "$run" 2>"$work/log" || status=$?
  [ "$status" -eq 1 ] || fail "exit status $status of: $run"
  grep -q '"ruleId": *"goal-responsible-missing"' findings.sarif || fail "no findings of: $run"
  grep -q '"uri": *"bad.hyvin"' findings.sarif || fail 'the file has another name'
}

prepare
refuses_what_is_wrong
commits_what_is_right
shows_changes_by_object
gives_sarif
