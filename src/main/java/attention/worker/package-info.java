/**
 * Learners' code runs in a second Java that is kept warm, so that whatever it does, this one goes
 * on: {@link attention.worker.GradingWorker} on this side, {@link attention.worker.ChildMain} on
 * the other, a local socket between them.
 */
package attention.worker;
