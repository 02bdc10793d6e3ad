/** Lesson 12: what stands around attention: layer norm, feed-forward, residual path, dropout. */
package attention.block;
