package org.fourfold.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourfold.ui.mvvm.Dialogs;

/** No dialog may come up; a test allows those that it expects. */
public class NoDialogs implements Dialogs {
  @Override
  public boolean confirm(String title, String text, String verb) {
    throw new AssertionError(text);
  }

  @Override
  public void tell(String title, String text) {
    throw new AssertionError(text);
  }

  @Override
  public void fail(String title, String text) {
    throw new AssertionError(text);
  }

  @Override
  public Optional<String> ask(String title, String label, String initial) {
    throw new AssertionError(label);
  }

  @Override
  public Optional<Path> open(String title, List<FileKind> kinds) {
    throw new AssertionError(title);
  }

  @Override
  public Optional<Path> save(String title, String initial, List<FileKind> kinds) {
    throw new AssertionError(title);
  }

  @Override
  public Optional<Path> openFolder(String title) {
    throw new AssertionError(title);
  }
}
