/** What students handed in, as a folder, a zip or a clone holds it: read with care, never run. */
package attention.handin;
