#!/usr/bin/env bash
# Gradescope runs this once, as root, when it makes the image: a JDK, and the course's libraries.
set -eu
cd -- "$(dirname -- "$0")"
if ! command -v javac >/dev/null 2>&1; then
  apt-get update
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends openjdk-17-jdk-headless
fi
chmod +x attention mvnw
./attention --version
