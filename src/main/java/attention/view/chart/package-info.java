/** Charts in one style, safe for the colour-blind; the only package that knows XChart. */
package attention.view.chart;
