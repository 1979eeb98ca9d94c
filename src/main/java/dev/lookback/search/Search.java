package dev.lookback.search;

import dev.lookback.recap.Passage;
import dev.lookback.recap.RecapId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;

/** Searches one snapshot of the index. */
final class Search {

  /** The best first; what is as good, in the order of pages and talks. */
  private static final Sort ORDER =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Field.KEY, SortField.Type.STRING),
          new SortField(Field.TALK, SortField.Type.INT));

  private static final int MOST_HITS = 1000;
  private static final int PAGES_FOR_PASSAGES = 12;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  Search(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Ranking.SIMILARITY);
    searcher.setQueryCache(null); // a handful of questions a minute, none of them twice
  }

  List<Hit> talks(String words, Set<RecapId> within, int limit) throws IOException {
    Query query = Question.query(reader, Field.OF_TALKS, words);
    return hits(restricted(query, Field.KEY, within), limit);
  }

  List<Hit> pages(String words, int limit) throws IOException {
    PassageScorer scorer = new PassageScorer(reader, Question.words(words));
    List<Hit> pages = new ArrayList<>();
    for (Hit page : hits(Question.query(reader, Field.OF_PAGES, words), limit)) {
      int line = scorer.best(passages(page.recap()));
      pages.add(new Hit(page.recap(), -1, line, page.text(), page.score()));
    }
    return List.copyOf(pages);
  }

  List<Hit> named(String words, int limit) throws IOException {
    return hits(Question.query(reader, Field.OF_NAMES, words), limit);
  }

  List<Hit> passages(String words, Set<RecapId> within, int limit) throws IOException {
    PassageScorer scorer = new PassageScorer(reader, Question.words(words));
    Query query = Question.query(reader, Field.OF_PAGES, words);
    int most = Math.max(PAGES_FOR_PASSAGES, within.size());
    List<Hit> found = new ArrayList<>();
    for (Hit page : hits(restricted(query, Field.PAGE, within), most)) {
      found.addAll(scorer.hits(page.recap(), passages(page.recap())));
    }
    return found.stream()
        .sorted(
            Comparator.comparing(Hit::score)
                .reversed()
                .thenComparing(hit -> PageDocuments.key(hit.recap()))
                .thenComparing(Hit::line))
        .limit(Math.max(0, limit))
        .toList();
  }

  List<Hit> similar(RecapId recap, int talk, int limit) throws IOException {
    String key = PageDocuments.key(recap);
    Query itself = itself(key, talk);
    TopDocs own = searcher.search(itself, 1);
    if (own.scoreDocs.length == 0) {
      return List.of();
    }
    int document = own.scoreDocs[0].doc;
    int from = (int) number(Field.LINE, document);
    int to = (int) number(Field.END, document);
    String text = label(document);
    StringBuilder about = new StringBuilder();
    for (Passage passage : passages(recap)) {
      if (passage.line() >= from && passage.line() < to) {
        about.append(passage.text()).append('\n');
      }
    }
    Query query = new Resemblance(reader).query(text, about.toString());
    return hits(
        new BooleanQuery.Builder().add(query, Occur.MUST).add(itself, Occur.MUST_NOT).build(),
        limit);
  }

  List<Passage> passages(RecapId recap) throws IOException {
    Query page = new TermQuery(new Term(Field.PAGE, PageDocuments.key(recap)));
    TopDocs found = searcher.search(page, 1);
    if (found.scoreDocs.length == 0) {
      return List.of();
    }
    StoredFields stored = reader.storedFields();
    BytesRef bytes =
        stored
            .document(found.scoreDocs[0].doc, Set.of(Field.PASSAGES))
            .getBinaryValue(Field.PASSAGES);
    return bytes == null ? List.of() : Passages.read(bytes.bytes, bytes.offset, bytes.length);
  }

  int pagesWith(String term) throws IOException {
    return searcher.count(Phrase.query(term));
  }

  private static Query itself(String key, int talk) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Field.KEY, key)), Occur.FILTER)
        .add(NumericDocValuesField.newSlowExactQuery(Field.TALK, talk), Occur.FILTER)
        .build();
  }

  private static Query restricted(Query query, String field, Set<RecapId> within) {
    if (within.isEmpty()) {
      return query;
    }
    List<BytesRef> keys =
        within.stream().map(id -> new BytesRef(PageDocuments.key(id))).sorted().toList();
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new TermInSetQuery(field, keys), Occur.FILTER)
        .build();
  }

  private List<Hit> hits(Query query, int limit) throws IOException {
    int most = Math.min(limit, MOST_HITS);
    if (most <= 0 || reader.numDocs() == 0) {
      return List.of();
    }
    TopDocs found = searcher.search(query, new TopFieldCollectorManager(ORDER, most, null, most));
    List<Hit> hits = new ArrayList<>(found.scoreDocs.length);
    for (ScoreDoc document : found.scoreDocs) {
      Object[] order = ((FieldDoc) document).fields;
      hits.add(
          new Hit(
              PageDocuments.id(((BytesRef) order[1]).utf8ToString()),
              (int) order[2],
              (int) number(Field.LINE, document.doc),
              label(document.doc),
              (float) order[0]));
    }
    return List.copyOf(hits);
  }

  private long number(String field, int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    NumericDocValues numbers = leaf.reader().getNumericDocValues(field);
    return numbers != null && numbers.advanceExact(document - leaf.docBase)
        ? numbers.longValue()
        : Integer.MAX_VALUE;
  }

  private String label(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    BinaryDocValues labels = leaf.reader().getBinaryDocValues(Field.LABEL);
    return labels != null && labels.advanceExact(document - leaf.docBase)
        ? labels.binaryValue().utf8ToString()
        : "";
  }

  private LeafReaderContext leaf(int document) {
    return reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
  }
}
