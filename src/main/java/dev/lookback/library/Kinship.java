package dev.lookback.library;

import dev.lookback.recap.Kind;
import java.util.Objects;

/**
 * Judges whether two pages are about one event.
 *
 * <p>Certain are a translation, that is the same path in another language's folder, and a shared
 * address or recording. An announcement and a recap belong together if they are less than three
 * days apart in one city. Two pages of one kind do if they are of the same day and city and have
 * like titles or the same people, so that two events in one city on one day stay apart. Pages that
 * don't tell the event's day are judged by the day they were published.
 */
enum Kinship {
  /** They can't be about one event. */
  APART,
  /** Nothing says that they are about one event. */
  NONE,
  LIKELY,
  CLOSE,
  CERTAIN;

  private static final int NEAR = 2;
  private static final int SLIP = 3;
  private static final int FORTNIGHT = 14;
  private static final int MONTH = 30;

  /** How many days apart a page of one kind may be from one of another. */
  static int window(Kind a, Kind b) {
    if (a == Kind.OTHER || b == Kind.OTHER) {
      return 0;
    }
    return a == b ? SLIP : MONTH;
  }

  /** Whether it makes two pages one event's, where nothing else speaks against it. */
  boolean binds() {
    return compareTo(NONE) > 0;
  }

  static Kinship of(Page a, Page b) {
    if (isTranslation(a, b)) {
      return CERTAIN;
    }
    if (contradict(a, b)) {
      return APART;
    }
    if (a.address() != null && a.address().equals(b.address())) {
      return CERTAIN;
    }
    if (a.sharesVideos(b) && !a.title().countsOtherwise(b.title())) {
      return CERTAIN;
    }
    Integer aboutA = a.about();
    Integer aboutB = b.about();
    if (aboutA == null || aboutB == null) {
      return NONE;
    }
    int lag = aboutA - aboutB;
    if (a.is(Kind.OTHER) || b.is(Kind.OTHER)) {
      return lag == 0 ? ofOther(a, b) : NONE;
    }
    if (a.recap().kind() == b.recap().kind()) {
      return ofOneKind(a, b, Math.abs(lag));
    }
    return a.is(Kind.RECAP) ? ofAnnounced(a, b, lag) : ofAnnounced(b, a, -lag);
  }

  private static boolean isTranslation(Page a, Page b) {
    return a.path().equals(b.path())
        && a.recap().id().source().equals(b.recap().id().source())
        && !a.recap().id().path().equals(b.recap().id().path());
  }

  private static boolean contradict(Page a, Page b) {
    return (a.isInRealCity() && b.isInRealCity() && !Objects.equals(a.city(), b.city()))
        || (a.day() != null && b.day() != null && Math.abs(a.day() - b.day()) > limit(a, b))
        || (a.about() != null && b.about() != null && Math.abs(a.about() - b.about()) > MONTH)
        || a.title().contradicts(b.title());
  }

  /** An event that moved online may have moved in time as well. */
  private static int limit(Page a, Page b) {
    return isMove(a, b) ? FORTNIGHT : SLIP;
  }

  private static boolean isMove(Page a, Page b) {
    return a.recap().kind() != b.recap().kind()
        && a.isInRealCity() != b.isInRealCity()
        && a.sharesSpeakers(b, 3);
  }

  private static Kinship ofOther(Page a, Page b) {
    return Objects.equals(a.about(), b.about())
            && sameCity(a, b)
            && a.title().likeness(b.title()) > 0.6
        ? LIKELY
        : NONE;
  }

  private static Kinship ofOneKind(Page a, Page b, int gap) {
    if (a.title().countsOtherwise(b.title())) {
      return gap == 0 ? APART : NONE;
    }
    boolean people = a.sharesSpeakers(b, 1);
    boolean like = a.title().isLike(b.title());
    if (a.day() == null || b.day() == null || gap > 0) {
      return gap <= SLIP && a.sharesSpeakers(b, 3) && like && compatible(a, b) ? LIKELY : NONE;
    }
    if (sameCity(a, b)) {
      return like || people ? CLOSE : APART;
    }
    return like && (people || a.speakers().isEmpty() || b.speakers().isEmpty()) ? LIKELY : NONE;
  }

  private static Kinship ofAnnounced(Page recap, Page announcement, int lag) {
    boolean like = recap.title().isLike(announcement.title());
    boolean people = recap.sharesSpeakers(announcement, 1);
    boolean unlike = recap.title().isUnlike(announcement.title()) && !people;
    if (isMove(recap, announcement) && lag >= -NEAR && lag <= FORTNIGHT) {
      return LIKELY;
    }
    if (!compatible(recap, announcement) || unlike) {
      return NONE;
    }
    if (recap.day() != null && announcement.day() != null) {
      return ofDated(recap, announcement, Math.abs(lag), like || people);
    }
    if (announcement.day() != null) {
      int most = like || people ? FORTNIGHT : NEAR + SLIP;
      return lag >= 0 && lag <= most && (people || sameCity(recap, announcement)) ? LIKELY : NONE;
    }
    int most = like || people ? MONTH : SLIP;
    return lag >= -NEAR && lag <= most && sameCity(recap, announcement) ? LIKELY : NONE;
  }

  private static Kinship ofDated(Page recap, Page announcement, int gap, boolean alike) {
    if (recap.isInRealCity() && announcement.isInRealCity()) {
      return gap > NEAR ? NONE : alike && gap == 0 ? CLOSE : LIKELY;
    }
    return gap == 0 && (alike || sameCity(recap, announcement)) ? LIKELY : NONE;
  }

  private static boolean sameCity(Page a, Page b) {
    return a.city() != null && a.city().equals(b.city());
  }

  private static boolean compatible(Page a, Page b) {
    return a.city() == null || b.city() == null || a.city().equals(b.city());
  }
}
