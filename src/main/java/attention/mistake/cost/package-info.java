/** What learners get wrong when they count, fit and extrapolate a cost. */
package attention.mistake.cost;
