/**
 * What a teacher gives away: a folder in which students find the exercises and grade themselves,
 * and an archive in which Gradescope grades them. Neither holds a solution.
 */
package attention.handout;
