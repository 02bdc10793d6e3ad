/**
 * A terminal screen that grades again at every save.
 *
 * <p>{@link attention.watch.WatchLoop} takes keys, saves and verdicts in turn and hands a {@link
 * attention.watch.Scene} to a {@link attention.watch.Display}; nothing else knows a terminal.
 */
package attention.watch;
