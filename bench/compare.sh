#!/usr/bin/env bash
# Builds the same invented pages with atlas and with Hugo, turn by turn, and prints the medians and their ratios: against
# a Hugo site of the pages alone, and against one of the same files (bench/hugo-whole).
#   bench/compare.sh [RUNS] [PAGES...]        5 runs of 100, 1000 and 10000 pages when nothing is said
# Needs hugo and GNU time. Set TMPDIR to a folder in memory, so that the disk has no part in it.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-5}
sizes=("${@:2}")
[ ${#sizes[@]} -gt 0 ] || sizes=(100 1000 10000)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet pack src/AllianceAtlas.Cli --configuration Release --output "$work/package" --verbosity quiet >&2
dotnet tool install AllianceAtlas --tool-path "$work/tool" --add-source "$work/package" >&2
dotnet build bench/AllianceAtlas.Benchmarks --configuration Release --verbosity quiet >&2
atlas=$work/tool/atlas

# wall seconds, processor seconds, megabytes at the peak
measure() { /usr/bin/time --format '%e %U %S %M' "$@" 2>&1 >/dev/null | tail -1 | awk '{ print $1, $2 + $3, $4 / 1024 }'; }
# how much a build has written
written() { find "$1" -type f -printf '%s\n' | awk '{ bytes += $1 } END { printf "%d files, %.1f MB", NR, bytes / 1e6 }'; }

echo "| pages | atlas: wall, processor, memory | Hugo $(hugo version | grep -o 'v[0-9.]*' | head -1) | ratio wall, processor | nothing changed: wall | words changed: wall | Hugo, the same files | ratio wall, processor | written by atlas, by Hugo with the same files |"
echo "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"
for pages in "${sizes[@]}"; do
  corpus=$work/$pages
  dotnet bench/AllianceAtlas.Benchmarks/bin/Release/net10.0/AllianceAtlas.Benchmarks.dll corpus "$pages" "$corpus"
  (cd "$corpus/atlas" && ATLAS_TEXTS=seeds/texts "$atlas" evidence update >/dev/null && rm -r seeds/texts)
  for _ in $(seq "$runs"); do
    (cd "$corpus/atlas" && rm -rf output output.built && measure "$atlas" build >>"$work/atlas.$pages" && measure "$atlas" build >>"$work/again.$pages" &&
      echo "Några ord till." >>content/concepts/concept-00001.sv.md && measure "$atlas" build >>"$work/words.$pages")
    (cd "$corpus/hugo" && rm -rf public && measure hugo --quiet >>"$work/hugo.$pages")
    (cd "$corpus/hugo-whole" && rm -rf public && measure hugo --quiet >>"$work/whole.$pages")
  done
  for column in 1 2 3; do
    for one in atlas hugo again words whole; do
      sort -g -k"$column,$column" "$work/$one.$pages" | awk -v column="$column" '{ v[NR] = $column } END { print v[int((NR + 1) / 2)] }' >"$work/$one.$column"
    done
  done
  paste -d' ' "$work"/{atlas,hugo,again,words,whole}.{1,2,3} |
    awk -v pages="$pages" -v atlas="$(written "$corpus/atlas/output")" -v hugo="$(written "$corpus/hugo-whole/public")" '{
    printf "| %d | %.2f s, %.2f s, %.0f MB | %.2f s, %.2f s, %.0f MB | %.2f, %.2f | %.2f s | %.2f s",
      pages, $1, $2, $3, $4, $5, $6, $1 / $4, $2 / $5, $7, $10
    printf " | %.2f s, %.2f s, %.0f MB | %.2f, %.2f | %s; %s |\n", $13, $14, $15, $1 / $13, $2 / $14, atlas, hugo }'
  echo "$pages pages, nothing but the disk: $(dotnet bench/AllianceAtlas.Benchmarks/bin/Release/net10.0/AllianceAtlas.Benchmarks.dll limit "$corpus/atlas")" >&2
done
