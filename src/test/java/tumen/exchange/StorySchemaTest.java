package tumen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tumen.store.TestStories;
import tumen.work.Progress;

/** The default story, and any story we write, has the shape that the schema tells others about. */
class StorySchemaTest {

    private static final Path FILE = Path.of("data", "story.schema.json");
    private String text;

    @BeforeEach
    void readTheDefaultStory() throws IOException {
        text = Files.readString(DefaultStory.FILE);
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(FILE), InputFormat.JSON);
    }

    @Test
    void theDefaultStoryFits() throws IOException {
        assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
    }

    @Test
    void aStoryThatWeWriteFits(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("small.json");
        StoryJson.write(TestStories.small(), file, Progress.NONE);
        assertThat(schema().validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"stance\": \"asserts\" | \"stance\": \"insists\"",
        "\"kind\": \"before\" | \"kind\": \"earlier\"",
        "\"weight\": \"key\" | \"weights\": \"key\"",
        "\"paragraphs\": [ | \"paragraphs\": [ 0,",
        "\"format\": \"tumen-story\" | \"format\": \"another\""})
    void whatDoesNotFitIsTold(String right, String wrong) throws IOException {
        assertThat(text).contains(right);
        assertThat(schema().validate(text.replace(right, wrong), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void humanTextIsInBothLanguages() {
        List<String> maps = new ArrayList<>();
        List<String> incomplete = new ArrayList<>();
        walk(JsonMapper.shared().readTree(text), "", maps, incomplete);
        assertThat(maps).hasSizeGreaterThan(500);
        assertThat(incomplete).isEmpty();
    }

    private static void walk(JsonNode node, String path, List<String> maps, List<String> incomplete) {
        List<String> names = List.copyOf(node.propertyNames());
        if (!names.isEmpty() && names.stream().allMatch(name -> name.matches("[a-z]{2}") && !name.equals("to"))) {
            maps.add(path);
            boolean whole = names.equals(List.of("en", "fr"))
                    && names.stream().noneMatch(name -> node.get(name).asString().isBlank());
            if (!whole) {
                incomplete.add(path);
            }
            return;
        }
        node.forEachEntry((name, child) -> walk(child, path + "/" + name, maps, incomplete));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), path + "/" + i, maps, incomplete);
        }
    }
}
