package org.fourfold.domain.measure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Unit of a number. {@code money}, {@code benefit} and {@code unit} stand for the department's
 * currency, its benefit unit and the row's own unit: {@code money/unit}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Unit {
  String value();
}
