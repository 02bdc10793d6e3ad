package attention.record;

import attention.assignment.Assignment;

/**
 * What a class was asked for and how it is graded: the same for all who are in one record.
 *
 * @param assignment what was asked for
 * @param seed what the probes are drawn from
 * @param course the version of the course that grades
 * @param isolation how students' code is shut in, in a few words
 * @param shard which share of the class this is
 * @param everybody tells the whole class, of which this is a share, from any other
 */
public record Terms(
    Assignment assignment,
    long seed,
    String course,
    String isolation,
    Shard shard,
    String everybody) {}
