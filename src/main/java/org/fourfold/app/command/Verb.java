package org.fourfold.app.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.concurrent.Callable;
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

  @Override
  public final Integer call() throws IOException {
    Answer answer = new Answer(console, output);
    try {
      return run(answer).code();
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
      case FileSystemException file ->
          answer.phrases().of("file.failed", file.getFile(), String.valueOf(file.getReason()));
      default -> String.valueOf(e.getMessage());
    };
  }

  private int refused(Answer answer, List<Problem> problems) throws IOException {
    answer.complain(problems);
    answer.json(answer.refused(problems));
    return Exit.BAD_INPUT.code();
  }

  private int refused(Answer answer, String sentence) throws IOException {
    answer.complain(sentence);
    answer.json(Json.object().put("status", "failed").put("message", sentence));
    return Exit.BAD_INPUT.code();
  }

  private int failed(Answer answer, Throwable e) {
    LOG.error("A verb failed", e);
    answer.complain(answer.phrases().of("internal", e.getClass().getSimpleName(), bench.log()));
    return Exit.INTERNAL_ERROR.code();
  }
}
