/**
 * The README's pictures are made from what the course shows, and its commands are the real ones.
 */
package attention.readme;
