/**
 * Where ND4J meets the card: its own CUDA backend, which the build {@code -Pnd4j-cuda} puts in
 * place of the one for the processor, and its arrays on the course's own way to the card.
 */
package attention.gpu.nd4j;
