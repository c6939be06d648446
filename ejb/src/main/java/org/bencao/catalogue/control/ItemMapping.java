package org.bencao.catalogue.control;

import org.bencao.catalogue.entity.Item;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;

/** Says which entity has an index; named in persistence.xml. */
public class ItemMapping implements HibernateOrmSearchMappingConfigurer {

  /** Raised with every change of {@link ItemBinder}: an index of another version is made anew. */
  public static final String INDEX = "catalogue-item-v2";

  @Override
  public void configure(HibernateOrmMappingConfigurationContext context) {
    var item = context.programmaticMapping().type(Item.class);
    item.indexed().index(INDEX);
    item.binder(new ItemBinder());
  }
}
