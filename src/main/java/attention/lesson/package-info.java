/** The syllabus: one id a lesson, the same in every folder. */
package attention.lesson;
