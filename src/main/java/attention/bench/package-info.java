/** How fast the course is on this machine, beside how fast it should be. */
package attention.bench;
