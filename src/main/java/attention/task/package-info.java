/**
 * What a learner's class is asked: which class it is to be, the inputs it is tried with, and how
 * each is put to it. What is right stands elsewhere, so that code which runs strangers' classes
 * knows no answer.
 */
package attention.task;
