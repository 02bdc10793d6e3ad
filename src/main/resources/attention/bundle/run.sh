#!/bin/sh
# Attention by Hand: times attention on this machine's GPU. Try: ./run --help
#
# It needs NVIDIA's driver (580 or newer) and CUDA 13's libraries, from the toolkit or from pip, and
# neither Java nor a network. The record goes to attention-gpu.json in the folder you are in; copy it
# to data/15-gpu/mine.json of the course to see it in lesson 15.
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd -P)

if [ "$(uname -s) $(uname -m)" != "Linux @machine@" ]; then
  echo "attention: this bundle is for Linux on @machine@, and this is $(uname -s) on $(uname -m). Pack it there with ./attention bundle." >&2
  exit 2
fi

# Where pip keeps CUDA's libraries differs from Python to Python, so ask the one that is here.
if command -v python3 >/dev/null 2>&1; then
  folders=$(python3 -c 'import glob, os, sys
print(":".join(sorted({
    lib for path in sys.path for lib in glob.glob(os.path.join(path, "nvidia", "*", "lib"))
})))' 2>/dev/null) || folders=
  ATTENTION_CUDA=${ATTENTION_CUDA:+$ATTENTION_CUDA:}$folders
  export ATTENTION_CUDA
fi

exec "$here/jre/bin/java" \
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 \
  -cp "$here/lib/*" attention.cli.GpuMain "$@"
