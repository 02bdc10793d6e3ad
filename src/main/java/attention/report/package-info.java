/**
 * What was calculated, graded or achieved, written down: as text, and a calculation also as
 * Markdown, LaTeX, HTML, JSON or CSV.
 */
package attention.report;
