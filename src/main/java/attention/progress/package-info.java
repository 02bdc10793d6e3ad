/** How far a learner has come: a small file beside the exercises, which can be deleted. */
package attention.progress;
