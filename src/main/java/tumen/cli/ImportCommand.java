package tumen.cli;

import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tumen.exchange.ImportSummary;
import tumen.exchange.StoryImport;
import tumen.exchange.TableField;
import tumen.exchange.TableFile;
import tumen.exchange.TableFormat;
import tumen.exchange.TableImport;
import tumen.exchange.TableMapping;
import tumen.model.Story;
import tumen.work.Progress;
import tumen.work.Stopping;

/** {@code tumen import FILE STORE}: a store made from a file, or brought up to date from it. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private LanguageOption language;

    @Option(names = "--map", paramLabel = "FIELD=COLUMN", descriptionKey = "help.import.map")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "help.import.encoding")
    private String encoding;

    @Option(names = "--quiet", descriptionKey = "help.quiet")
    private boolean quiet;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "help.import.file")
    private String file;

    @Parameters(index = "1", paramLabel = "STORE", descriptionKey = "help.import.store")
    private String store;

    ImportCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws Exception {
        language.asked();
        Charset charset = charset();
        Path source = Values.path(file);
        Path target = Values.path(store);
        boolean story = TableFile.isStory(source);
        return Stopping.guard(quiet ? Progress.NONE : new ProgressLine(talk, !story), progress ->
                story ? story(source, target, progress) : table(source, charset, target, progress));
    }

    private int story(Path source, Path target, Progress progress) {
        if (!columns.isEmpty() || encoding != null) {
            throw new UsageException("usage.no-table", source.toString());
        }
        Story story = StoryImport.run(source, target, progress);
        if (!quiet) {
            talk.print("import.done", story.events().size(), story.claims().size(), target.toString());
        }
        return Exit.DONE;
    }

    private int table(Path source, Charset charset, Path target, Progress progress) {
        TableFile table = TableFile.recognise(source, progress);
        table = charset == null ? table : table.in(charset, progress);
        TableMapping mapping = mapped(table);
        if (!quiet) {
            talk.say("import.table", table.format().label(talk.locale()), table.charset().name());
        }
        if (charset == null && !table.charset().name().startsWith("UTF")) {
            talk.say("import.guess", table.charset().name());
        }
        ImportSummary summary = TableImport.run(table, mapping, target, talk.locale(), progress);
        if (summary.bad() > 0) {
            talk.say("import.bad", summary.bad(), summary.badRows().toString());
        }
        if (!summary.unseen().isEmpty()) {
            talk.say("import.unseen", String.join(", ", summary.unseen()));
        }
        if (!quiet) {
            talk.print("import.rows", target.toString(), summary.read(), summary.added(), summary.changed(),
                    summary.gone(), summary.unchanged(), summary.bad());
            if (summary.undated() > 0) {
                talk.print("import.undated", summary.undated());
            }
            talk.print("import.rate", summary.taken().toMillis() / 1e3, summary.rate());
        }
        return Exit.DONE;
    }

    /** A table that is known by nothing but guesses is not taken in on these alone. */
    private TableMapping mapped(TableFile table) {
        TableMapping mapping = table.format() == TableFormat.OTHER && columns.isEmpty()
                ? new TableMapping(TableFormat.OTHER, Map.of()) : table.proposed();
        for (Map.Entry<String, String> pair : columns.entrySet()) {
            TableField field = TableField.called(pair.getKey());
            if (field == null) {
                throw new UsageException("usage.field", pair.getKey(), TableField.names());
            }
            mapping = mapping.with(field, pair.getValue().isEmpty() ? null : pair.getValue());
        }
        return mapping;
    }

    private Charset charset() {
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new UsageException("usage.encoding", encoding);
        }
    }
}
