package org.bencao.compliance.control;

import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.GoodsFacts;
import org.bencao.compliance.entity.Rule;

/** A question that rules ask of a lot at goods-in. */
public interface GoodsPredicate extends Question {

  /** A finding where the answer is no. */
  Optional<Finding> judge(Rule rule, GoodsFacts lot);
}
