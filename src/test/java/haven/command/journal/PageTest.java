package haven.command.journal;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestApp;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of looks back, as W3C's checker of HTML and CSS reads them.
class PageTest {
    private static final String NOTHING = "Document checking completed. No errors found.\n";

    @TempDir
    Path home;

    @Test
    void aCheckerOfHtmlFindsNothing() throws Exception {
        TestApp haven = WeekFixture.withEntries(home);
        haven.run("note", "--win", "<b>said \"no\"</b> & meant it");
        assertThat(findings(haven.run("week", "--format", "html").out())).isEqualTo(NOTHING);
        assertThat(findings("<!DOCTYPE html><title>a</title><p></b>")).isNotEqualTo(NOTHING);
        assertThat(findings(haven.run("week", "2020-W01", "--format", "html").out()))
                .isEqualTo(NOTHING);
        assertThat(findings(haven.run("patterns", "--format", "html").out())).isEqualTo(NOTHING);
    }

    private static String findings(String page) throws Exception {
        assertThat(page).startsWith("<!DOCTYPE html>");
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
        validator.setForceHTML(true);
        validator.setNoLangDetect(true);
        return validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }
}
