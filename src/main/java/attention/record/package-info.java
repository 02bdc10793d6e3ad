/** What was found of each student: one SQLite file, from which all reports are made. */
package attention.record;
