/** Lessons 13 and 14: attention as fast as the machine allows. */
package attention.fast;
