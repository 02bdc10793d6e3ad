package attention.progress;

import attention.lesson.Lesson;

/**
 * Where a learner stands with a lesson.
 *
 * @param lesson which
 * @param state what became of its exercise
 * @param solutionSeen whether the solution was read before the exercise passed
 * @param hintsSeen how many hints were shown
 */
public record Standing(Lesson lesson, State state, boolean solutionSeen, int hintsSeen) {}
