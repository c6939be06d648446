package org.bencao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;

/**
 * Lucene by hand over the files that the server searches: the best twenty of words whose fields are
 * known beforehand, no facets, no prices. The floor under the product.
 */
final class RawSearch implements AutoCloseable {

  private static final int SIZE = 20;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  RawSearch(Path index) {
    try {
      reader = DirectoryReader.open(new MMapDirectory(index));
      searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int items() {
    return reader.numDocs();
  }

  /** How many hits Lucene counted before it stopped counting. */
  long find(BenchQuery query) {
    try {
      return searcher.search(lucene(query), SIZE).totalHits.value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query lucene(BenchQuery query) {
    var all = new BooleanQuery.Builder();
    for (var one : query.terms()) {
      var term = new Term(one.field().name().toLowerCase(Locale.ROOT), one.word());
      all.add(one.nearly() ? new FuzzyQuery(term, 2, 1) : new TermQuery(term), Occur.MUST);
    }
    return all.build();
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
