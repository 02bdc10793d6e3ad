package attention.view;

import java.util.List;

/**
 * What a notebook shows in a rich form when it is the last value of a cell.
 *
 * <p>No set-up cell is needed. Java initialises an interface that has a default method before the
 * first class that implements it, and initialising this one looks for the notebook's kernel and
 * tells it how things are shown.
 */
public interface Shown {
  /** Whether a kernel was found; without one, what is shown is printed as text. */
  boolean IN_NOTEBOOK = Notebook.FOUND.isPresent();

  /** The plain form, for a terminal. */
  String text();

  /** The rich forms, of which a notebook shows the best it can. */
  default List<Form> forms() {
    return List.of();
  }
}
