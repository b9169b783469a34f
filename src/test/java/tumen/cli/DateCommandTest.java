package tumen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DateCommandTest {

    @Test
    void aDateIsARow() {
        Run run = Run.of("date", "2023-03");
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("2023-03\t0\t2023-03-01T00:00:00Z\t2023-03-31T23:59:59.999Z\t"
                + "some time in March 2023\n");
    }

    @Test
    void daysAreThoseOfTheZone() {
        assertThat(columns(Run.of("date", "--zone", "Asia/Pyongyang", "2023-08-30")).subList(2, 4))
                .containsExactly("2023-08-29T15:00:00Z", "2023-08-30T14:59:59.999Z");
        assertThat(columns(Run.of("date", "--zone=America/New_York", "2023-08-30")).subList(2, 4))
                .containsExactly("2023-08-30T04:00:00Z", "2023-08-31T03:59:59.999Z");
    }

    @Test
    void anInstantHasNoWidth() {
        assertThat(columns(Run.of("date", "2023-08-30T01:02:03Z")).subList(2, 4))
                .containsExactly("2023-08-30T01:02:03Z", "2023-08-30T01:02:03Z");
    }

    @Test
    void anOpenEndIsAHyphenAndAnUnknownOneAQuestionMark() {
        assertThat(columns(Run.of("date", "../2022")).get(2)).isEqualTo("-");
        assertThat(columns(Run.of("date", "2022/")).get(3)).isEqualTo("?");
    }

    @Test
    void aLeadingHyphenBeginsAYear() {
        Run run = Run.of("date", "-0044-03-15", "--lang", "fr", "-0001");
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().getFirst()).startsWith("-0044-03-15\t1\t-0044-03-15T00:00:00Z");
        assertThat(Run.of("date", "--", "-0044").code()).isEqualTo(Exit.DONE);
    }

    @Test
    void whatIsNoDateGetsASentenceAndTheOthersTheirRows() {
        Run run = Run.reading("2023-02-30\n2023\n\n", "date");
        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0)).startsWith("2023-02-30\terror\t");
        assertThat(run.lines().get(1)).startsWith("2023\t0\t");
        assertThat(run.lines().get(2)).startsWith("\terror\t");
    }

    @Test
    void wordsAndErrorsAreToldInTheLanguageAskedFor() {
        assertThat(columns(Run.of("date", "--lang", "fr", "2023-03")).get(4)).contains("mars 2023");
        String english = Run.of("date", "2023-13").out();
        String french = Run.of("date", "--lang", "fr", "2023-13").out();
        assertThat(french).isNotEqualTo(english).startsWith("2023-13\terror\t");
    }

    @Test
    void manyLinesComeOutInTheirOrder() {
        List<String> dates = IntStream.rangeClosed(1, 5000).mapToObj("%04d"::formatted).toList();
        Run run = Run.reading(dates.stream().collect(Collectors.joining("\r\n")), "date");
        assertThat(run.lines()).extracting(line -> line.split("\t")[0]).isEqualTo(dates);
    }

    private static List<String> columns(Run run) {
        assertThat(run.lines()).hasSize(1);
        return List.of(run.lines().getFirst().split("\t"));
    }
}
