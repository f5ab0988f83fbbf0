package se.ledstjarnan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The choice of a language leads back to the page, and never out of the product. */
class LanguageServletTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/deviation/mine.xhtml, /deviation/mine.xhtml",
                "/routine/routine.xhtml?number=1&tab=history, /routine/routine.xhtml?number=1&tab=history",
                "//evil.example/deviation/mine.xhtml, /",
                "https://evil.example/, /",
                "/deviation/case.xhtml?number=1, /",
                "/logout, /",
                "/index.xhtml?a= b, /",
                "-, /"
            })
    void leadsBackToAPageOfOurs(String asked, String back) {
        assertThat(LanguageServlet.back(asked)).isEqualTo(back);
    }
}
