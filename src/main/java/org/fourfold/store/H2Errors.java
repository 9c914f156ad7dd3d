package org.fourfold.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.fourfold.store.StoreProblem.Kind;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;

/** What the database's error codes mean to a planner. */
final class H2Errors {
  private H2Errors() {}

  static StoreException of(Path file, SQLException e) {
    String said = e instanceof JdbcException h2 ? h2.getOriginalMessage() : null;
    String detail = said == null ? String.valueOf(e.getMessage()) : said;
    return new StoreException(new StoreProblem(kind(e.getErrorCode()), file, detail), e);
  }

  private static Kind kind(int code) {
    return switch (code) {
      case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Kind.ALREADY_OPEN;
      case ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> Kind.NOT_FOUND;
      case ErrorCode.WRONG_USER_OR_PASSWORD -> Kind.OTHER_OWNER;
      case ErrorCode.FILE_ENCRYPTION_ERROR_1, ErrorCode.WRONG_PASSWORD_FORMAT ->
          Kind.WRONG_PASSPHRASE;
      case ErrorCode.FILE_CORRUPTED_1 -> Kind.DAMAGED;
      case ErrorCode.FILE_VERSION_ERROR_1 -> Kind.OTHER_FORMAT;
      case ErrorCode.DATABASE_IS_READ_ONLY -> Kind.READ_ONLY;
      case ErrorCode.TRACE_FILE_ERROR_2 -> Kind.LOG_NOT_WRITABLE;
      case ErrorCode.FILE_CREATION_FAILED_1 -> Kind.FOLDER_NOT_WRITABLE;
      case ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.FILE_DELETE_FAILED_1,
          ErrorCode.FILE_RENAME_FAILED_2 ->
          Kind.DISK;
      case ErrorCode.CHECK_CONSTRAINT_VIOLATED_1,
          ErrorCode.VALUE_TOO_LONG_2,
          ErrorCode.NULL_NOT_ALLOWED,
          ErrorCode.NUMERIC_VALUE_OUT_OF_RANGE_1,
          ErrorCode.NUMERIC_VALUE_OUT_OF_RANGE_2,
          ErrorCode.DATA_CONVERSION_ERROR_1 ->
          Kind.REFUSED;
      case ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
          ErrorCode.CONNECTION_BROKEN_1,
          ErrorCode.OBJECT_CLOSED ->
          Kind.CLOSED;
      default -> Kind.INTERNAL;
    };
  }
}
