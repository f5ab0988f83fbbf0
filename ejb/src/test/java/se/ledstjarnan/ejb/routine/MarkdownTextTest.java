package se.ledstjarnan.ejb.routine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write becomes XHTML that can do no harm. */
class MarkdownTextTest {

    @Test
    void headingsFindTheirPlaceOnThePage() {
        assertThat(MarkdownText.toXhtml("# Syfte\n\n## Så gör du\n\n- ett\n- **två**", 3))
                .isEqualToIgnoringWhitespace(
                        "<h3>Syfte</h3><h4>Så gör du</h4><ul><li>ett</li><li><strong>två</strong></li></ul>");
        assertThat(MarkdownText.toXhtml("###### Djupt", 3)).contains("<h6>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "text <img src=x onerror=alert(1)> text",
                "<div style=\"position:fixed\">x</div>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "[x](//example.org/x)",
                "![x](https://example.org/spion.png)",
                "![x](javascript:alert(1))",
                "<https://example.org/\"onmouseover=alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]"
            })
    void markupAndAddressesOfTheWritersOwnDoNothing(String written) {
        String shown = MarkdownText.toXhtml(written, 3);

        assertThat(shown)
                .doesNotContain("<script", "<img", "<div", "style=\"", "href=\"javascript", "href=\"data", "href=\"//")
                .doesNotContainPattern("(?i)href=\"(javascript|vbscript|data)")
                .doesNotContainPattern("<[^>]*\\son[a-z]+=");
    }

    @Test
    void linksLeadToTheWebToMailAndToOwnPages() {
        assertThat(MarkdownText.toXhtml(
                        "[IVO](https://www.ivo.se/) [skriv](mailto:a@example.org) [rutin](/routine/routine.xhtml?number=3)",
                        3))
                .contains(
                        "href=\"https://www.ivo.se/\"",
                        "href=\"mailto:a@example.org\"",
                        "href=\"/routine/routine.xhtml?number=3\"");
    }

    /** The document must be well-formed, or there is no PDF of it. */
    @Test
    void tablesAndLineEndsAreWellFormed() {
        assertThat(MarkdownText.toXhtml("| a | b |\n|---|---|\n| 1 | 2 |\n\nrad  \nbruten\n\n---", 2))
                .contains("<table", "<br />", "<hr />");
    }

    @Test
    @Timeout(10)
    void deepNestingTakesNoTime() {
        assertThat(MarkdownText.toXhtml(
                        "> ".repeat(5_000) + "djupt\n\n" + "[".repeat(20_000) + "*a ".repeat(20_000), 3))
                .contains("djupt");
    }
}
