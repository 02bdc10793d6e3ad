/** What a teacher wants to know of a class, on one page that is drawn from the record alone. */
package attention.classreport;
