package dev.lookback.chat;

/** Something to press below a message. */
public sealed interface Button {

  /** The most characters of a state. */
  int MOST = 90;

  String label();

  /**
   * Asks the respondent for what the state says, also long after the message was sent.
   *
   * @param state all that is needed to answer it, at most {@value #MOST} characters
   */
  record Press(String label, String state) implements Button {
    public Press {
      if (state.isEmpty() || state.length() > MOST) {
        throw new IllegalArgumentException("A state of %d characters".formatted(state.length()));
      }
    }
  }

  /**
   * Leads somewhere.
   *
   * @param url http or https
   */
  record Open(String label, String url) implements Button {}

  /**
   * Shows everybody the private reply that it stands below. Below what all can see, such as a reply
   * in the place of a public one, an adapter leaves it out.
   */
  record Share(String label) implements Button {}
}
