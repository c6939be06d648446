package org.bencao.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An entity that is remembered from one transaction to the next. Its rows are changed as entities:
 * a statement of its own would have to raise the version too.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReferenceData {

  ReferenceKind value();
}
