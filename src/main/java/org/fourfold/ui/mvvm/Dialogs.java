package org.fourfold.ui.mvvm;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a view model may ask or tell the planner outside its own screen. */
public interface Dialogs {

  /**
   * A kind of file.
   *
   * @param name in the planner's words
   * @param patterns such as {@code *.zip}
   */
  record FileKind(String name, List<String> patterns) {}

  /**
   * Asks before something that cannot be taken back.
   *
   * @param verb on the button that goes on
   */
  boolean confirm(String title, String text, String verb);

  void tell(String title, String text);

  /**
   * @param text what, where, what is allowed, what to do
   */
  void fail(String title, String text);

  /** Asks for one line of text; empty where the planner turned away. */
  Optional<String> ask(String title, String label, String initial);

  /** The same for a passphrase, which is not shown; empty text where none was typed. */
  default Optional<String> askSecret(String title, String label) {
    return ask(title, label, "");
  }

  Optional<Path> open(String title, List<FileKind> kinds);

  Optional<Path> openFolder(String title);

  Optional<Path> save(String title, String suggestedName, List<FileKind> kinds);
}
