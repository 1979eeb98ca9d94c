package dev.lookback.search;

import dev.lookback.recap.Fact;
import dev.lookback.recap.Passage;
import dev.lookback.recap.Recap;
import dev.lookback.recap.RecapId;
import dev.lookback.recap.Speaker;
import dev.lookback.recap.Talk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** A recap becomes Lucene's documents: one for the page, and one for each of its talks. */
final class PageDocuments {

  private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS);
  private static final FieldType PHRASES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

  private final Recap recap;
  private final String key;
  private final List<Passage> folded;

  private PageDocuments(Recap recap) {
    this.recap = recap;
    this.key = key(recap.id());
    this.folded =
        recap.passages().stream()
            .map(passage -> new Passage(passage.line(), Fold.text(passage.text())))
            .toList();
  }

  static List<Document> of(Recap recap) {
    PageDocuments of = new PageDocuments(recap);
    List<Document> documents = new ArrayList<>();
    documents.add(of.page());
    for (int talk = 0; talk < recap.talks().size(); talk++) {
      documents.add(of.talk(talk));
    }
    return documents;
  }

  /** What identifies a page in the index. */
  static String key(RecapId id) {
    return id.source() + '\0' + id.path();
  }

  static RecapId id(String key) {
    int end = key.indexOf('\0');
    return new RecapId(key.substring(0, end), key.substring(end + 1));
  }

  private Document page() {
    Document page = document(-1, 1, recap.title());
    page.add(new StringField(Field.PAGE, key, Store.NO));
    page.add(new StoredField(Field.PASSAGES, Passages.write(recap.passages())));
    add(page, Field.HEADING, Stream.of(recap.title()));
    add(page, Field.ABOUT, Stream.of(recap.tags(), recap.hosts(), place()).flatMap(List::stream));
    if (recap.summary() != null) {
      addFolded(page, Field.BODY, Fold.text(recap.summary()));
    }
    folded.forEach(passage -> addFolded(page, Field.BODY, passage.text()));
    return page;
  }

  private Document talk(int number) {
    Talk talk = recap.talks().get(number);
    int line = talk.evidence().line();
    int end = end(line);
    Document document = document(number, line, talk.title());
    document.add(new NumericDocValuesField(Field.END, end));
    add(document, Field.TITLE, Stream.of(talk.title()));
    add(document, Field.SPEAKER, talk.speakers().stream().flatMap(PageDocuments::names));
    talk.speakers().stream()
        .flatMap(PageDocuments::names)
        .flatMap(name -> wholes(Spelling.of(name)).stream())
        .distinct()
        .forEach(name -> document.add(new StringField(Field.WHOLE.name(), name, Store.NO)));
    add(document, Field.EVENT, Stream.concat(Stream.of(recap.title()), place().stream()));
    add(document, Field.TEXT, talk.speakers().stream().flatMap(PageDocuments::standing));
    folded.stream()
        .filter(passage -> passage.line() >= line && passage.line() < end)
        .forEach(passage -> addFolded(document, Field.TEXT, passage.text()));
    return document;
  }

  /** Where the next talk begins. */
  private int end(int line) {
    return recap.talks().stream()
        .mapToInt(talk -> talk.evidence().line())
        .filter(next -> next > line)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private Document document(int talk, int line, String label) {
    Document document = new Document();
    document.add(new StringField(Field.KEY, key, Store.NO));
    document.add(new SortedDocValuesField(Field.KEY, new BytesRef(key)));
    document.add(new NumericDocValuesField(Field.TALK, talk));
    document.add(new NumericDocValuesField(Field.LINE, line));
    document.add(new BinaryDocValuesField(Field.LABEL, new BytesRef(label)));
    return document;
  }

  private List<String> place() {
    Fact<String> city = recap.place().city();
    return city == null ? List.of() : List.of(city.value());
  }

  private static Stream<String> names(Speaker speaker) {
    return Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream());
  }

  private static Stream<String> standing(Speaker speaker) {
    return Stream.of(speaker.affiliation(), speaker.role()).filter(Objects::nonNull);
  }

  /**
   * A name as one word, which no longer name has, and a Chinese one as it is typed without Chinese
   * characters, too: tianwengang, wengang, twg.
   */
  private static Set<String> wholes(Spelling name) {
    Set<String> wholes = new LinkedHashSet<>();
    wholes.add(name.joined);
    if (name.isChinese()) {
      int family = name.surname().length();
      for (List<String> syllables : name.readings()) {
        String letters =
            syllables.stream().map(s -> s.substring(0, 1)).collect(Collectors.joining());
        wholes.add(letters);
        for (String spelling : Pinyin.spellings(String.join("'", syllables))) {
          List<String> spelt = List.of(spelling.split("'", -1));
          String surname = String.join("", spelt.subList(0, family));
          String given = String.join("", spelt.subList(family, spelt.size()));
          wholes.addAll(List.of(surname, given, surname + given, given + surname));
        }
      }
      wholes.remove("");
    }
    return wholes;
  }

  private static void add(Document document, Field field, Stream<String> texts) {
    texts.forEach(text -> addFolded(document, field, Fold.text(text)));
  }

  private static void addFolded(Document document, Field field, String folded) {
    document.add(
        new org.apache.lucene.document.Field(
            field.name(), folded, field.hasPhrases() ? PHRASES : WORDS));
  }

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }
}
