package org.bencao.catalogue.control;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** How OpenSearch takes texts apart, the same as {@link LuceneWords}. */
public class OpenSearchWords implements ElasticsearchAnalysisConfigurer {

  private static final String BEGINNINGS = "bencao_beginnings";

  @Override
  public void configure(ElasticsearchAnalysisConfigurationContext context) {
    context
        .tokenFilter(BEGINNINGS)
        .type("edge_ngram")
        .param("min_gram", 1)
        .param("max_gram", Integer.parseInt(LuceneWords.LONGEST_BEGINNING));
    analyzer(context, ItemBinder.HEAD, "keyword", true);
    analyzer(context, ItemBinder.HEAD + "_typed", "keyword", false);
    analyzer(context, ItemBinder.WORDS, "standard", true);
    analyzer(context, ItemBinder.WORDS + "_typed", "standard", false);
    analyzer(context, ItemBinder.TERMS, "standard", false);
    analyzer(context, ItemBinder.HAN, "standard", false);
    analyzer(context, ItemBinder.PINYIN, "keyword", true);
    analyzer(context, ItemBinder.PINYIN + "_typed", "keyword", false);
  }

  private static void analyzer(
      ElasticsearchAnalysisConfigurationContext context,
      String name,
      String tokenizer,
      boolean beginnings) {
    var custom = context.analyzer(name).custom().tokenizer(tokenizer);
    if (beginnings) {
      custom.tokenFilters("lowercase", "asciifolding", BEGINNINGS);
    } else {
      custom.tokenFilters("lowercase", "asciifolding");
    }
  }
}
