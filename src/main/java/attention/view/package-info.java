/**
 * Matrices, charts and tables as text, Markdown, LaTeX, HTML and pictures; and their display in a
 * notebook.
 */
package attention.view;
