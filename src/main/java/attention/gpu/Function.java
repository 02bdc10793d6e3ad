package attention.gpu;

import java.io.Serializable;

/**
 * A compiled kernel, as the card holds it.
 *
 * @param handle the driver's name for it
 * @param name as the source gives it
 * @param registers that each thread holds
 * @param sharedBytes of shared memory that each block holds, beside what a launch adds
 * @param localBytes that each thread keeps in the card's memory for want of registers; 0 is good
 */
public record Function(long handle, String name, int registers, int sharedBytes, int localBytes)
    implements Serializable {}
