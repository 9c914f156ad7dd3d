package org.fourfold.domain.measure;

import java.util.List;

/** What reading one cell gave. */
public sealed interface Cell {

  /**
   * @param value of the column's type, null where it is empty
   */
  record Read(Object value) implements Cell {}

  /**
   * @param fault what is wrong
   * @param arguments for its message
   */
  record Refused(Fault fault, List<String> arguments) implements Cell {}
}
