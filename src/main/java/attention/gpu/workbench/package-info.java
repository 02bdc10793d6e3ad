/** A place to try kernels at, whatever there is to run them on: for notebook 15. */
package attention.gpu.workbench;
