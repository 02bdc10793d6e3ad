/** A small problem as a folder of plain files: embeddings, three weight matrices, token names. */
package attention.example;
