/**
 * A card that is none: this computer's processor, behind the same libraries that CUDA has.
 *
 * <p>They are small stand-ins in C++, resources of this library, built by a C++ compiler when they
 * are first needed. A process that finds them first on its {@code LD_LIBRARY_PATH} takes them for
 * CUDA's own, so the same Java and the same kernels run on a real card and on this one.
 *
 * <p>What they have, and no more:
 *
 * <ul>
 *   <li>libcuda.so.1: cuInit, cuDriverGetVersion, cuDeviceGet, cuDeviceGetCount, cuDeviceGetName,
 *       cuDeviceGetAttribute, cuDeviceTotalMem, cuDevicePrimaryCtxRetain,
 *       cuDevicePrimaryCtxRelease, cuCtxSetCurrent, cuCtxGetCurrent, cuCtxGetDevice,
 *       cuCtxSynchronize, cuMemGetInfo, cuMemAlloc, cuMemFree, cuMemAllocHost, cuMemHostAlloc,
 *       cuMemFreeHost, cuMemcpyHtoD, cuMemcpyDtoH, cuMemcpyDtoD and their Async, cuMemsetD8, D16,
 *       D32 and their Async, cuStreamCreate, cuStreamDestroy, cuStreamSynchronize, cuStreamQuery,
 *       cuStreamWaitEvent, cuEventCreate, cuEventDestroy, cuEventRecord, cuEventQuery,
 *       cuEventSynchronize, cuEventElapsedTime, cuModuleLoadData, cuModuleLoadDataEx,
 *       cuModuleUnload, cuModuleGetFunction, cuModuleGetGlobal, cuFuncGetAttribute,
 *       cuFuncSetAttribute, cuFuncSetCacheConfig, cuFuncGetParamInfo, cuLaunchKernel,
 *       cuGetErrorName, cuGetErrorString
 *   <li>libnvrtc.so.13: nvrtcVersion, nvrtcCreateProgram, nvrtcCompileProgram, nvrtcDestroyProgram,
 *       nvrtcGetProgramLog, nvrtcGetCUBIN and their sizes, nvrtcGetErrorString
 *   <li>libcublas.so.13: cublasCreate, cublasDestroy, cublasSetStream, cublasSetMathMode,
 *       cublasSetWorkspace, cublasGetVersion, cublasGetStatusName, cublasGetStatusString,
 *       cublasSgemm, cublasGemmEx, cublasGemmStridedBatchedEx, for float and bfloat16
 *   <li>libcudart.so.13: cudaRuntimeGetVersion, cudaDriverGetVersion, cudaGetErrorString
 *   <li>libcudnn_graph.so.9: cudnnCreate, cudnnDestroy, cudnnSetStream, cudnnGetVersion,
 *       cudnnGetErrorString, cudnnGetLastErrorString, and of the backend CreateDescriptor,
 *       SetAttribute, GetAttribute, Finalize, Execute and DestroyDescriptor, for graphs of matrix
 *       products, reductions and what attention needs number by number
 *   <li>libcublasLt.so.13 and cuDNN's other libraries: nothing; they are there to be loaded
 * </ul>
 *
 * <p>It pretends 8 GB of memory; {@code EMULATED_CARD_MEGABYTES} in the child's environment says
 * otherwise. What it finds wrong it says in a line on the error stream that begins with {@code
 * emulated card:}.
 */
package attention.gpu.emulator;
