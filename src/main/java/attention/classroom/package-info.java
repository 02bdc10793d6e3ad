/** Grades a class: several students at once, each kept when done, none touched by another. */
package attention.classroom;
