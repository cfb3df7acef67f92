package jp.enishi.web;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every failure of a call with a problem detail that says what to do. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @ExceptionHandler
  ProblemDetail badParameter(BadParameter e) {
    return Problem.of(HttpStatus.BAD_REQUEST, "指定が正しくありません", e.getMessage());
  }

  /** A query string with percent signs that are no UTF-8, which Tomcat finds when it is read. */
  @ExceptionHandler
  ProblemDetail unreadable(InvalidParameterException e) {
    return Problem.of(HttpStatus.BAD_REQUEST, "指定が正しくありません", "送られた文字を読めません。UTF-8 で符号化してください。");
  }

  @ExceptionHandler
  ProblemDetail notAllowed(NotAllowed e) {
    return Problem.of(HttpStatus.FORBIDDEN, "許されていない操作です", e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail notFound(NotFound e) {
    return Problem.of(HttpStatus.NOT_FOUND, "見つかりません", e.getMessage());
  }

  @ExceptionHandler(Exception.class)
  ProblemDetail unexpected(Exception e) {
    LOG.error("A call failed", e);
    return Problem.of(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "処理できませんでした",
        "もう一度お試しください。続くときは、時刻を添えて管理者に知らせてください（記録に詳細があります）。");
  }

  /** Everything that Spring itself finds wrong with a call. */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    HttpStatus known = HttpStatus.valueOf(status.value());
    ProblemDetail problem = Problem.of(known, title(known), detail(e, known));
    return super.handleExceptionInternal(e, problem, headers, status, request);
  }

  private static String title(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "見つかりません";
      case METHOD_NOT_ALLOWED -> "この方法では呼び出せません";
      case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> "この形式は扱えません";
      default -> status.is4xxClientError() ? "指定が正しくありません" : "処理できませんでした";
    };
  }

  private static String detail(Exception e, HttpStatus status) {
    if (e instanceof MethodArgumentTypeMismatchException mismatch) {
      return mismatch.getName()
          + ": 「"
          + mismatch.getValue()
          + "」は使えません。"
          + expected(mismatch.getRequiredType());
    }
    if (e instanceof BindException several && several.getFieldError() != null) {
      return unusable(several.getFieldError());
    }
    if (e instanceof MissingServletRequestParameterException missing) {
      return missing.getParameterName() + " を指定してください。";
    }
    if (e instanceof HttpMediaTypeNotSupportedException wrong) {
      return "Content-Type を %s にして送ってください。".formatted(accepted(wrong.getSupportedMediaTypes()));
    }
    return switch (status) {
      case NOT_FOUND -> "この宛先はありません。呼び出しの一覧は /v3/api-docs にあります。";
      case METHOD_NOT_ALLOWED -> "呼び出しの一覧は /v3/api-docs にあります。";
      case NOT_ACCEPTABLE -> "Accept: application/json で受け取ってください。";
      default -> "送られた内容を読めません。形式を確かめてください（/v3/api-docs）。";
    };
  }

  /** What the call takes; Spring lists what it could read besides, which nobody sends. */
  private static String accepted(List<MediaType> types) {
    List<String> told =
        types.stream()
            .filter(type -> type.isConcrete() && type.getParameters().isEmpty())
            .map(MediaType::toString)
            .distinct()
            .toList();
    return told.contains(MediaType.APPLICATION_JSON_VALUE) || told.isEmpty()
        ? MediaType.APPLICATION_JSON_VALUE
        : String.join(", ", told);
  }

  /** One of several parameters that are read together. */
  private static String unusable(FieldError wrong) {
    Class<?> type =
        wrong.contains(TypeMismatchException.class)
            ? wrong.unwrap(TypeMismatchException.class).getRequiredType()
            : null;
    return wrong.getField() + ": 「" + wrong.getRejectedValue() + "」は使えません。" + expected(type);
  }

  private static String expected(Class<?> type) {
    if (type == java.time.LocalDate.class) {
      return "日付を 2012-08-31 の形で指定してください。";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true か false を指定してください。";
    }
    if (type != null && type.isEnum()) {
      return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(joining("、"))
          + " のどれかを指定してください。";
    }
    return "数を指定してください。";
  }
}
