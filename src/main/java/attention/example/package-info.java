/**
 * A small problem: read from a folder of plain files (embeddings, three weight matrices, token
 * names), or drawn from a seed; and the name by which a worksheet tells which one it is.
 */
package attention.example;
