/** Matrices, tables and recordings as text, Markdown, LaTeX and HTML; their place in a notebook. */
package attention.view;
