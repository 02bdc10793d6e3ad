/** Lesson 08: what goes wrong when several heads attend side by side. */
package attention.mistake.multihead;
