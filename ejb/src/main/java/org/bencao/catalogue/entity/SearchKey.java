package org.bencao.catalogue.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A folded word under which an item is found; a smaller weight is a better hit. */
@Entity
@Table(name = "catalogue_search_key")
@IdClass(SearchKey.Key.class)
public class SearchKey {

  /** Item and word. */
  public static class Key implements Serializable {

    private long itemId;
    private String term;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.itemId == itemId && key.term.equals(term);
    }

    @Override
    public int hashCode() {
      return Objects.hash(itemId, term);
    }
  }

  @Id
  @Column(name = "item_id")
  private long itemId;

  @Id private String term;
  private int weight;

  protected SearchKey() {}

  public SearchKey(long itemId, String term, int weight) {
    this.itemId = itemId;
    this.term = term;
    this.weight = weight;
  }
}
