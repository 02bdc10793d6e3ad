#!/bin/sh
# Starts the shards, waits for them, and puts them together. Before: build the image (Dockerfile) and
# push it, and put the submissions and assignment.yaml on the volume of the claim @claim@.
set -eu
cd -- "$(dirname -- "$0")"
kubectl apply -f grade.yaml
kubectl wait --for=condition=complete --timeout=24h job/attention-grade
kubectl apply -f merge.yaml
kubectl wait --for=condition=complete --timeout=1h job/attention-merge
kubectl logs job/attention-merge
