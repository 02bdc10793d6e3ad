/** What a grader found: a status, the checks one by one, and the mistakes it could name. */
package attention.verdict;
