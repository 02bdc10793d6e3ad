package attention.check;

import attention.number.HandNumber;

/**
 * A cell that is wrong.
 *
 * @param row from 1
 * @param column from 1
 * @param given what stands there, as written
 * @param expected what should, from the learner's own earlier numbers
 * @param derivation how that comes about, term by term: {@code 0·2 + 2·3 + 2·2 = 10}
 * @param remark what was done, where it shows: cut off instead of rounded, the sign lost; else
 *     empty
 */
public record WrongCell(
    int row, int column, HandNumber given, double expected, String derivation, String remark) {}
