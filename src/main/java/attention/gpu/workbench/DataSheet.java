package attention.gpu.workbench;

import attention.cost.Roofline;
import attention.gpu.NumberType;

/**
 * What NVIDIA's data sheets promise of cards. Nobody measured these here; they are limits that a
 * kernel comes near at best.
 */
public enum DataSheet {
  /** "NVIDIA A100 Tensor Core GPU" data sheet, column A100 80GB SXM. */
  A100_SXM("A100 80GB SXM", 19.5, 312, 2.039, 32),
  /**
   * "NVIDIA H100 Tensor Core GPU" data sheet, column H100 SXM, whose figures for tensor cores are
   * with sparsity; half of it is without.
   */
  H100_SXM("H100 SXM", 67, 989, 3.35, 64);

  private final String card;
  private final double floatTeraflops;
  private final double tensorTeraflops;
  private final double terabytesPerSecond;
  private final double copyGigabytesPerSecond;

  DataSheet(
      String card,
      double floatTeraflops,
      double tensorTeraflops,
      double terabytesPerSecond,
      double copyGigabytesPerSecond) {
    this.card = card;
    this.floatTeraflops = floatTeraflops;
    this.tensorTeraflops = tensorTeraflops;
    this.terabytesPerSecond = terabytesPerSecond;
    this.copyGigabytesPerSecond = copyGigabytesPerSecond;
  }

  /** The card's name. */
  public String card() {
    return card;
  }

  /** 10¹² operations a second: with floats, or on tensor cores with bfloat16. */
  public double teraflops(NumberType type) {
    return type == NumberType.FLOAT ? floatTeraflops : tensorTeraflops;
  }

  /** 10⁹ bytes a second from the computer's memory to the card's: PCI Express, one way. */
  public double copyGigabytesPerSecond() {
    return copyGigabytesPerSecond;
  }

  /** Both limits: operations with numbers of this type, and bytes from and to the card's memory. */
  public Roofline roof(NumberType type) {
    return new Roofline(teraflops(type) * 1e12, terabytesPerSecond * 1e12);
  }
}
