#!/bin/sh
# A SLURM of one machine in a folder of its own, for a test: no systemd, nothing outside the folder.
#   slurm-here.sh start FOLDER    then: SLURM_CONF=FOLDER/slurm.conf sbatch …
#   slurm-here.sh stop FOLDER
# Needs root, and Debian's slurm-wlm (or slurmctld, slurmd, slurm-client and munge).
set -eu
what=$1
folder=$2

await() {
  for _ in $(seq 100); do
    if "$@" >/dev/null 2>&1; then
      return 0
    fi
    sleep 0.1
  done
  echo "slurm-here: waited 10 s for: $*" >&2
  tail -n 5 "$folder"/*.log >&2
  return 1
}

ends() {
  ! kill -0 "$1" 2>/dev/null
}

start() {
  mkdir -p "$folder/state" "$folder/spool" "$folder/munge"
  # munge refuses folders that others may write to.
  chmod 700 "$folder" "$folder/munge"
  host=$(hostname -s)
  dd if=/dev/urandom of="$folder/munge/key" bs=1024 count=1 2>/dev/null
  chmod 400 "$folder/munge/key"
  munged --force --key-file="$folder/munge/key" --socket="$folder/munge/socket" \
    --pid-file="$folder/munged.pid" --log-file="$folder/munged.log" \
    --seed-file="$folder/munge/seed" --num-threads=2
  await test -S "$folder/munge/socket"
  cat >"$folder/slurm.conf" <<CONF
ClusterName=here
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$((20000 + $$ % 10000))
SlurmdPort=$((30001 + $$ % 10000))
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$folder/munge/socket
CredType=cred/munge
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SchedulerType=sched/backfill
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
MinJobAge=3600
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=$(($(sed -n "s/MemTotal: *\([0-9]*\).*/\1/p" /proc/meminfo) / 1024)) State=UNKNOWN
PartitionName=here Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
  export SLURM_CONF="$folder/slurm.conf"
  slurmctld -c
  await scontrol ping
  slurmd
  await sh -c "sinfo --noheader --format=%t | grep -q idle"
  echo "SLURM_CONF=$SLURM_CONF"
}

stop() {
  for daemon in slurmd slurmctld munged; do
    if [ -f "$folder/$daemon.pid" ]; then
      pid=$(cat "$folder/$daemon.pid")
      kill "$pid" 2>/dev/null || true
      await ends "$pid" || kill -9 "$pid"
    fi
  done
}

case $what in
start) start ;;
stop) stop ;;
esac
