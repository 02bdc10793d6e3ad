/** Attention without rounding: fractions, multiples of 1/√d_k, and powers of e written out. */
package attention.exact;
