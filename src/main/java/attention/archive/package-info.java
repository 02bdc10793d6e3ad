/** Files that are made to be taken elsewhere, in a folder, a zip or a jar. */
package attention.archive;
