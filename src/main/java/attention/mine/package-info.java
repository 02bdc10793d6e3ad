/** The learner's own classes, put to work where the course's would stand. */
package attention.mine;
