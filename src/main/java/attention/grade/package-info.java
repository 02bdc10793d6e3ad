/**
 * Grades an exercise: tries the learner's class with the probes, checks what it returned with JUnit
 * 5, and names the mistake where the evidence allows it. Nothing the learner's class does is
 * trusted: it is given copies, and what it returns is copied before it is looked at.
 */
package attention.grade;
