/** Lesson 08: several heads attend side by side, each in a subspace of its own. */
package attention.multihead;
