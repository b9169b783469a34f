package tumen.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tumen.problem.Problem;
import tumen.problem.Problem.Kind;
import tumen.problem.ProblemException;
import tumen.problem.Words;

/** What a reader is told where a JSON file cannot be read as it should. */
final class Misread {

    private static final Words WORDS = Words.of(Misread.class);

    private Misread() {
    }

    /** The sentence for what Jackson met in {@code file}. */
    static ProblemException of(Path file, JacksonException thrown) {
        return problem(file.toString(), thrown).exception(thrown);
    }

    /** A problem at one place of the file; the place is a path such as {@code claims[3].event}. */
    static Problem at(String file, String path, Problem what) {
        return path.isEmpty() ? refused("json.whole", file, what) : refused("json.at", file, path, what);
    }

    /** A problem of the input, in the words of this package. */
    static Problem refused(String key, Object... arguments) {
        return Problem.of(Kind.REFUSED, WORDS, key, arguments);
    }

    private static Problem problem(String file, JacksonException thrown) {
        if (thrown.getCause() instanceof ProblemException told) {
            return at(file, path(thrown), told.problem());
        }
        return switch (thrown) {
            case JacksonIOException unread -> Problem.of(Kind.FAILED, WORDS, "json.unread", file);
            case StreamConstraintsException tooMuch -> thrown.getLocation() == null ? refused("json.large", file)
                    : refused("json.large-at", file, line(thrown));
            case StreamReadException malformed -> malformed(file, malformed);
            case UnrecognizedPropertyException unknown -> at(file, path(thrown), refused("json.unknown-field"));
            case InvalidNullException empty -> at(file, path(thrown), refused("json.null"));
            case InvalidFormatException wrong -> at(file, path(thrown),
                    refused("json.wrong-value", String.valueOf(wrong.getValue()), expected(wrong.getTargetType())));
            case MismatchedInputException wrong when thrown.getPath().isEmpty() && wrong.getCurrentToken() == null ->
                    refused("json.empty", file);
            case MismatchedInputException wrong ->
                    at(file, path(thrown), refused("json.wrong-shape", expected(wrong.getTargetType())));
            default -> refused("json.malformed", file, line(thrown), column(thrown));
        };
    }

    /** Jackson tells these two apart by its message alone. */
    private static Problem malformed(String file, StreamReadException thrown) {
        String message = String.valueOf(thrown.getOriginalMessage());
        String key = message.startsWith("Duplicate ") ? "json.twice"
                : message.startsWith("Invalid UTF-8") ? "json.encoding" : "json.malformed";
        return refused(key, file, line(thrown), column(thrown));
    }

    /** What should stand there, as words. */
    private static Problem expected(Class<?> type) {
        if (type == null) {
            return refused("expected.other");
        }
        if (type.isEnum()) {
            return refused("expected.one-of", Arrays.stream(type.getEnumConstants())
                    .map(constant -> JsonForms.name((Enum<?>) constant)).collect(Collectors.joining(", ")));
        }
        return refused("expected." + switch (type.getSimpleName()) {
            case "String" -> "text";
            case "Integer", "int" -> "whole-number";
            case "Double", "double" -> "number";
            case "Boolean", "boolean" -> "boolean";
            case "List", "ArrayList" -> "list";
            case "Edtf" -> "edtf";
            case "ZoneId" -> "zone";
            case "LocalDate" -> "day";
            case "Duration" -> "duration";
            case "Grade" -> "grade";
            case "Text" -> "languages";
            default -> "object";
        });
    }

    private static String path(JacksonException thrown) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : thrown.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    /** As text, so that it is not written with the reader's thousands separator. */
    private static String line(JacksonException thrown) {
        return thrown.getLocation() == null ? "?" : String.valueOf(thrown.getLocation().getLineNr());
    }

    private static String column(JacksonException thrown) {
        return thrown.getLocation() == null ? "?" : String.valueOf(thrown.getLocation().getColumnNr());
    }
}
