/** The course's own build and what its tests said. */
package attention.build;
