/**
 * What runs on the far side of a sandbox: one program that compiles strangers' files and runs none
 * of them, and one that runs them and knows no answer.
 */
package attention.child;
