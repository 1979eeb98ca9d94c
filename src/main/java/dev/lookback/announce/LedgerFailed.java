package dev.lookback.announce;

import org.jspecify.annotations.Nullable;

/** The ledger can't be used. The message says which, why, and what would mend it. */
public final class LedgerFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  LedgerFailed(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
