package dev.lookback.source;

/**
 * How much a source takes in, so that a wrong path or a hostile file can't exhaust the machine.
 *
 * @param bytes the size of one document
 * @param documents the number of documents and failures
 * @param depth the number of folders in one another, the root not counted
 */
public record Limits(int bytes, int documents, int depth) {

  public Limits {
    check("bytes", bytes, 1, 1 << 30);
    check("documents", documents, 1, 10_000_000);
    check("depth", depth, 0, 1_000);
  }

  /** Documents of 2 MiB, 100,000 of them, 32 folders deep. */
  public static Limits standard() {
    return new Limits(2 << 20, 100_000, 32);
  }

  /** These limits with another size of one document. */
  public Limits withBytes(int other) {
    return new Limits(other, documents, depth);
  }

  private static void check(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "The limit of %s is %d, and must be %d to %d".formatted(name, value, least, most));
    }
  }
}
