/**
 * Puts probes to a class that a learner wrote, writes down what came, and carries both over a wire.
 * Nothing the class does is trusted: it is given copies, and what it returns is copied before it is
 * looked at. What is written down is plain facts and no verdict, so that who takes over the process
 * it happens in can send nothing but an answer, which is judged like any other.
 */
package attention.trial;
