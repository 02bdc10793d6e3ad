#!/bin/sh
# Queues the shards, and behind them what puts them together. The course, the submissions and the
# report must lie where every node sees them.
set -eu
cd -- "$(dirname -- "$0")"
@course@/attention --version >/dev/null # builds what is stale, once and not on every node
mkdir -p -- @parts@
grade=$(sbatch --parsable grade.sbatch)
grade=${grade%%;*}
merge=$(sbatch --parsable --dependency="afterany:$grade" merge.sbatch)
echo "Queued: job $grade grades in @shards@ shards, then job ${merge%%;*} puts them together in" @report@
echo "How it goes: squeue -j $grade, and grade-*.log and merge.log in $PWD"
