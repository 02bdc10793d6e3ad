package attention.view.chart;

/**
 * A point of a {@link PointChart}.
 *
 * @param name written beside it
 * @param x finite
 * @param y finite
 */
record NamedPoint(String name, double x, double y) {}
