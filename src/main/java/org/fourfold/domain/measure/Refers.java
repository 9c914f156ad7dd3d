package org.fourfold.domain.measure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds a code that must exist in the first column of another file. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Refers {
  /** File of the planning folder, without suffix. */
  String value();

  /**
   * Other words allowed in place of a code: {@code total} for periods of limits over the horizon.
   */
  String[] or() default {};
}
