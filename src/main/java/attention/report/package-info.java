/** A calculation as a document: text, Markdown, LaTeX, HTML, JSON or CSV. */
package attention.report;
