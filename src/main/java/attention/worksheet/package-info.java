/** Worksheets on paper and for a class: pages to print, their answer keys, a file a student. */
package attention.worksheet;
