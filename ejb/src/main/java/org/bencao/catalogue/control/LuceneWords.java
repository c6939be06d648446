package org.bencao.catalogue.control;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How Lucene takes texts apart; {@link OpenSearchWords} says the same to OpenSearch. */
public class LuceneWords implements LuceneAnalysisConfigurer {

  static final String LONGEST_BEGINNING = "24";

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
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
      LuceneAnalysisConfigurationContext context,
      String name,
      String tokenizer,
      boolean beginnings) {
    var custom =
        context
            .analyzer(name)
            .custom()
            .tokenizer(tokenizer)
            .tokenFilter("lowercase")
            .tokenFilter("asciiFolding");
    if (beginnings) {
      custom
          .tokenFilter("edgeNGram")
          .param("minGramSize", "1")
          .param("maxGramSize", LONGEST_BEGINNING);
    }
  }
}
