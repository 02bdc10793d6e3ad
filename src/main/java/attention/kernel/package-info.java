/** The course's own Jupyter kernel: JShell behind IJava's base library. */
package attention.kernel;
