package tumen.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tumen.model.Story;
import tumen.store.InputFile;
import tumen.store.OtherFile;
import tumen.work.InterfaceThread;
import tumen.work.Progress;

/** A story as a JSON file, the form in which it is reviewed. */
public final class StoryJson {

    /** A file of a hostile shape must not take the memory or the time of the one who opens it. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(64).maxStringLength(5_000_000).maxNameLength(1_000)
            .maxDocumentLength(256L << 20).maxTokenCount(20_000_000).build();

    /** What of the work is done once a file is read and still to be checked, in hundredths. */
    private static final int READ = 75;

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .changeDefaultPropertyInclusion(fields -> fields.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(JsonForms.module())
            .defaultPrettyPrinter(printer())
            .build();

    private StoryJson() {
    }

    /**
     * Reads a story.
     *
     * @throws tumen.problem.ProblemException that names the file and the line or field that is wrong
     */
    public static Story read(Path file, Progress progress) {
        InterfaceThread.refuse("reading a story");
        long size = InputFile.check(file);
        StoryFile read;
        try (InputStream bytes = new Watched(Files.newInputStream(file), size, progress.part(0, READ))) {
            read = MAPPER.readValue(new BufferedInputStream(bytes, 1 << 16), StoryFile.class);
        } catch (JacksonException wrong) {
            // what was called off while it was read ends amiss too
            progress.check();
            throw Misread.of(file, wrong);
        } catch (IOException unread) {
            throw InputFile.unread(file, unread);
        }
        if (read == null) {
            throw Misread.refused("json.empty", file.toString()).exception();
        }
        return checked(file.toString(), read, progress.part(READ, 100));
    }

    private static Story checked(String file, StoryFile read, Progress progress) {
        if (!StoryFile.FORMAT.equals(read.format())) {
            throw Misread.at(file, "format", Misread.refused("json.format", StoryFile.FORMAT)).exception();
        }
        if (read.version() != null && read.version() > StoryFile.VERSION) {
            throw Misread.refused("json.newer", file, read.version(), StoryFile.VERSION).exception();
        }
        Optional<String> missing = Needed.Search.missing(read, progress);
        if (missing.isPresent()) {
            throw Misread.at(file, missing.get(), Misread.refused("json.missing")).exception();
        }
        Story story = read.story();
        StoryCheck.check(file, story, progress);
        return story;
    }

    /**
     * Writes a story, the same file byte for byte from the same story; {@code file} is replaced at once
     * or not at all.
     *
     * @throws tumen.problem.ProblemException of kind NOT_WRITTEN; what was there before is as it was
     */
    public static void write(Story story, Path file, Progress progress) {
        InterfaceThread.refuse("writing a story");
        OtherFile.replace(file, temporary -> {
            progress.check();
            try (OutputStream out = Files.newOutputStream(temporary)) {
                write(story, out);
            }
        });
    }

    /** Writes a story into {@code out}, as {@link #write(Story, Path, Progress)} writes a file; it stays open. */
    public static void write(Story story, OutputStream out) throws IOException {
        InterfaceThread.refuse("writing a story");
        try {
            MAPPER.writerWithDefaultPrettyPrinter().without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .writeValue(out, StoryFile.of(story));
            out.write('\n');
        } catch (JacksonException unwritten) {
            throw unwritten.getCause() instanceof IOException reason ? reason : new IOException(unwritten);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER));
        return printer.withObjectIndenter(lines).withArrayIndenter(lines);
    }

    /** Tells how many bytes have been read, and ends where nobody waits any more. */
    private static final class Watched extends FilterInputStream {

        private final long size;
        private final Progress progress;
        private long done;

        Watched(InputStream bytes, long size, Progress progress) {
            super(bytes);
            this.size = size;
            this.progress = progress;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            progress.check();
            int count = super.read(buffer, offset, length);
            done += Math.max(0, count);
            progress.report(done, size);
            return count;
        }
    }
}
