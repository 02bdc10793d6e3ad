/** What of the fast path uses vector instructions; compiled apart, loaded where they are there. */
package attention.vector;
