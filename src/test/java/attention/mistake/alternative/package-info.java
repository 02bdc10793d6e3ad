/** Right solutions that are written in another way than the course's: every one must pass. */
package attention.mistake.alternative;
