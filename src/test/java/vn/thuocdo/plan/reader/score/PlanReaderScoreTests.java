package vn.thuocdo.plan.reader.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Real plans are read as well as the product promises.
class PlanReaderScoreTests {

    @Test
    void realPlansReachTheirFigures() throws IOException {
        var shown = new ByteArrayOutputStream();

        boolean reached = PlanReaderScore.score(Path.of("src/test/resources/plans"),
                new PrintStream(shown, true, StandardCharsets.UTF_8), true);

        assertThat(reached).as(shown.toString(StandardCharsets.UTF_8)).isTrue();
    }
}
