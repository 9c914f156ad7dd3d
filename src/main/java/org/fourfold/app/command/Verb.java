package org.fourfold.app.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.fourfold.domain.measure.Problem;
import org.fourfold.store.StoreException;
import org.fourfold.store.StoreProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** A verb: what it does, and how what goes wrong becomes an exit code and a sentence. */
abstract class Verb implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(Verb.class);

  protected final Workbench bench;
  private final Console console;
  @Mixin private OutputOptions output;

  Verb(Workbench bench, Console console) {
    this.bench = bench;
    this.console = console;
  }

  abstract Exit run(Answer answer) throws IOException;

  /**
   * A small calculation: refused where its input is wrong, else its figures as JSON and in words.
   */
  static ObjectNode figures(List<Problem> problems, Supplier<? extends Record> result) {
    BadInput.refuse(problems);
    return Json.of(result.get());
  }

  static Exit tell(Answer answer, ObjectNode figures) throws IOException {
    answer.json(figures);
    answer.say(Figures.text(figures, answer.phrases()));
    return Exit.DONE;
  }

  @Override
  public final Integer call() {
    Answer answer = new Answer(console, output);
    try {
      answer.require();
      return GivenPassphrase.during(output.passphrase(), () -> run(answer)).code();
    } catch (ParameterException e) {
      throw e;
    } catch (BadInput e) {
      return refused(answer, e.problems());
    } catch (EngineMissing e) {
      return refused(answer, answer.phrases().of("engine.missing", e.getMessage()));
    } catch (StoreException e) {
      return e.problem().kind() == StoreProblem.Kind.INTERNAL
          ? failed(answer, e)
          : refused(answer, e.problem().message(answer.phrases().locale()));
    } catch (InvalidPathException e) {
      return refused(answer, answer.phrases().of("path.invalid", e.getInput(), e.getReason()));
    } catch (IOException e) {
      return refused(answer, reason(answer, e));
    } catch (RuntimeException | Error e) {
      return failed(answer, e);
    }
  }

  private static String reason(Answer answer, IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> answer.phrases().of("file.denied", denied.getFile());
      case FileAlreadyExistsException there -> answer.phrases().of("folder.there", there.getFile());
      case NotDirectoryException file -> answer.phrases().of("file.there", file.getFile());
      case FileSystemException file ->
          answer.phrases().of("file.failed", file.getFile(), String.valueOf(file.getReason()));
      default -> String.valueOf(e.getMessage());
    };
  }

  private static int refused(Answer answer, List<Problem> problems) {
    answer.complain(problems);
    return ended(answer, answer.refused(problems), Exit.BAD_INPUT);
  }

  private static int refused(Answer answer, String sentence) {
    answer.complain(sentence);
    return ended(answer, failure(sentence), Exit.BAD_INPUT);
  }

  private int failed(Answer answer, Throwable e) {
    LOG.error("A verb failed", e);
    String sentence = answer.phrases().of("internal", e.getClass().getSimpleName(), bench.log());
    answer.complain(sentence);
    return ended(answer, failure(sentence), Exit.INTERNAL_ERROR);
  }

  private static ObjectNode failure(String sentence) {
    return Json.object().put("status", "failed").put("message", sentence);
  }

  /** Programs are told too, unless it is their file that cannot be written. */
  private static int ended(Answer answer, ObjectNode json, Exit exit) {
    try {
      answer.json(json);
    } catch (IOException e) {
      LOG.warn("No JSON was written", e);
    }
    return exit.code();
  }
}
