/** Lesson 06: what the course's source article claims, and what is right. */
package attention.article;
