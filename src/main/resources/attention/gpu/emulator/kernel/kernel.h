// Put before every kernel: what CUDA C has beside C++, for the processor of this computer.
//
// What a kernel finds here: qualifiers, threadIdx and its like, barriers, functions of a warp,
// atomics, vectors such as float4, the functions of mathematics, printf, assert. What it does not
// find: PTX in asm(), textures, cooperative groups, clusters, cuda_fp16.h and its like.
#pragma once

#include "kernel_abi.h"
// the order matters: each may use those above it
#include "qualifiers.h"
#include "vectors.h"
#include "math.h"
#include "threads.h"
#include "warp.h"
#include "atomics.h"
#include "async_copies.h"
#include "tensor_cores.h"
#include "entry.h"
