/** Lesson 07: what goes wrong when keys are hidden. */
package attention.mistake.mask;
